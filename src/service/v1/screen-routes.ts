import { setImmediate } from 'node:timers/promises';
import { z } from '@hono/zod-openapi';
import { AskedWrongly, listsAsked } from '../../answering/index.js';
import { THRESHOLDS, type Thresholds } from '../../matching/index.js';
import { type Outcome, type Screener, type ScreenOptions, type Subject, verdictOf } from '../../screening/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { spanned } from '../telemetry/tracing.js';
import { listsAskedShape } from './asked-lists.js';
import { ask } from './question.js';
import { dayShape } from './shapes/day-shape.js';
import { resultShape, subjectKindShape, subjectShape } from './shapes/screening-shape.js';

/** The most subjects of one request; more go to a run. */
const MOST_SUBJECTS = 1_000;
/** So many are screened before others get their turn. */
const AT_ONCE = 10;

const share = z.number().min(0).max(1);

export const screeningShape = {
  snapshot: z.object({ digest: z.string(), built: z.string() }),
  engine: z.string(),
  on: dayShape,
  known: dayShape,
  results: z.array(resultShape),
};

/** Screening of the subjects of a request. */
export function screenRoutes(routes: ServiceApp, world: ServiceWorld): void {
  ask(routes, world, {
    method: 'post',
    path: '/screen',
    operationId: 'screen',
    tag: 'screening',
    summary: `Whom one subject, or up to ${MOST_SUBJECTS}, may be, and where that entity stands`,
    description: 'Give either `subject` or `subjects`. Every subject has one result, in order. Nothing of the request is kept.',
    scope: 'screen',
    clocks: 'both',
    at: {},
    given: {
      subject: subjectShape.optional(),
      subjects: z.array(subjectShape).min(1).max(MOST_SUBJECTS).optional(),
      lists: listsAskedShape,
      thresholds: z
        .object({ match: share.optional(), review: share.optional() })
        .optional()
        .openapi({
          description: `From which score on a name is a match (${THRESHOLDS.match}) or for review (${THRESHOLDS.review}); both inclusive`,
        }),
      limit: z.number().int().min(1).max(100).default(5).openapi({ description: 'At most so many matches a subject' }),
      schema: subjectKindShape.optional().openapi({ description: 'What every subject is that does not say itself' }),
      decisions: z.boolean().default(true).openapi({ description: 'Whether decisions made before apply' }),
    },
    rule: {
      holds: ({ subject, subjects }) => (subject === undefined) !== (subjects === undefined),
      field: 'subjects',
      expected: 'either subject or subjects',
    },
    example: { subjects: [{ name: 'Unitree Robotics' }, { name: '小米集团', country: 'CN' }], lists: ['us-dod-1260h'], on: '2026-06-09' },
    answer: screeningShape,
    also: () => world.inService.decisions().at(-1)?.seq ?? 0,
    answered: async ({ given, clocks, loaded }) => {
      const { register, digest, meta } = loaded.snapshot;
      const options: ScreenOptions = {
        clocks,
        limit: given.limit,
        thresholds: thresholdsOf(given.thresholds ?? {}),
        ...(given.lists === undefined ? {} : { lists: listsAsked(register, given.lists, 'lists') }),
        ...(given.schema === undefined ? {} : { kind: given.schema }),
      };
      const screener = loaded.screener(options, given.decisions ? world.inService.decisions() : []);
      const subjects = (given.subjects ?? [given.subject]) as readonly Subject[];
      const outcomes = await spanned('screen', { 'watchbill.subjects': subjects.length }, () => screenedBy(screener, subjects));
      for (const outcome of outcomes) world.metrics.screened(verdictOf(outcome));
      return {
        snapshot: { digest, built: meta.built },
        engine: world.engine,
        on: clocks.on,
        known: clocks.known,
        results: outcomes.map(resultOf),
      };
    },
  });
}

async function screenedBy(screener: Screener, subjects: readonly Subject[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const subject of subjects) {
    if (outcomes.length > 0 && outcomes.length % AT_ONCE === 0) await setImmediate();
    outcomes.push(screener(subject));
  }
  return outcomes;
}

function resultOf(outcome: Outcome) {
  const { matches, warnings, dismissed } = outcome;
  return {
    subject: outcome.subject ?? { name: '' },
    outcome: verdictOf(outcome),
    matches,
    warnings,
    ...(dismissed === undefined ? {} : { dismissed }),
    ...(outcome.kind === 'error' ? { error: outcome.reason } : {}),
  };
}

interface ThresholdsAsked {
  readonly match?: number | undefined;
  readonly review?: number | undefined;
}

/** As on the command line: what is for review at most needs a band below the match, also where that is asked for lower. */
export function thresholdsOf({ match = THRESHOLDS.match, review }: ThresholdsAsked): Thresholds {
  const lowered = (match * THRESHOLDS.review) / THRESHOLDS.match;
  const cutoff = review ?? (match > THRESHOLDS.review ? THRESHOLDS.review : lowered);
  if (cutoff > match) throw new AskedWrongly('thresholds.review', String(cutoff), `a score up to that of a match, ${match}`);
  return { match, review: cutoff };
}
