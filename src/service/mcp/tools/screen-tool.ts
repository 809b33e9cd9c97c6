import { z } from 'zod';
import { clocksAsked, dayNotes, listsAsked } from '../../../answering/index.js';
import {
  type Outcome,
  reasonWords,
  type ScreenMatch,
  SUBJECT_KINDS,
  type Subject,
  type SubjectKind,
  verdictOf,
} from '../../../screening/index.js';
import { agentTool } from '../agent-tool.js';
import { ENVELOPE, NAMED, STANDING, TOTAL } from '../answer-shapes.js';
import { CLOCKS, LISTS, limited } from '../asked-shapes.js';
import { caveatOf, NO_CLEARANCE } from '../caveat.js';
import { sourcesBehind, unsourcedNotes } from '../cited-sources.js';
import { enveloped, total } from '../envelope.js';
import { standingLine } from '../standing-words.js';

const NAME = z.string().min(1).max(1000);
const KIND = z.enum(SUBJECT_KINDS as [SubjectKind, ...SubjectKind[]]);
const SCHEMES = ['uscc', 'lei', 'ticker', 'uei', 'imo'] as const;
const CODE = z.string().min(1).max(64).optional();

const SUBJECT = z.strictObject({
  name: NAME,
  aliases: z.array(NAME).max(20).optional().describe('Other names of the same party, in any script.'),
  schema: KIND.optional().describe('What it is; entities of another kind are for review at most.'),
  country: z.string().max(64).optional().describe('Tells parties of one name apart in what people decided before; it changes no score.'),
  identifiers: z
    .strictObject({ uscc: CODE, lei: CODE, ticker: CODE, uei: CODE, imo: CODE })
    .optional()
    .describe('Chinese social credit code, LEI, ticker (MIC:CODE), UEI, IMO number. An equal one decides, another one speaks against.'),
});

const MATCH = z.object({
  entity: NAMED,
  matched: z.string(),
  confidence: z.enum(['high', 'medium', 'low', 'unverified']).nullable().describe('How far the name that matched can be relied on.'),
  score: z.number(),
  decision: z.enum(['match', 'review']),
  rule: z.string(),
  because: z.string(),
  standings: z.array(STANDING),
  decided: z.object({ verdict: z.string(), holds: z.boolean(), reason: z.string(), by: z.string(), at: z.string() }).optional(),
});

export const SCREEN_TOOL = agentTool({
  name: 'screen',
  title: 'Screen names against the lists',
  description:
    'Whether companies (or persons, vessels) given by name, in Latin or Chinese script, are on a government designation list: the entities each may be, with score, decision (match, or review by a person), the reason in words, and where that entity stands. Up to 50 at once. Give identifiers where known.',
  scope: 'screen',
  input: z.strictObject({
    subjects: z
      .array(z.union([NAME, SUBJECT], 'a name of up to 1000 characters, or an object with the fields of the input schema'))
      .min(1)
      .max(50)
      .describe('The parties to screen: names, or objects with more of what is known of each.'),
    lists: LISTS,
    schema: KIND.optional().describe('What every party is that does not say itself; entities of another kind are left out.'),
    limit: limited(5, 25),
    ...CLOCKS,
  }),
  output: z.object({
    ...ENVELOPE,
    results: z.array(
      z.object({
        subject: z.object({ name: z.string() }),
        outcome: z.enum(['match', 'review', 'none', 'error']),
        matches: z.array(MATCH),
        total: TOTAL,
        dismissed: z.array(MATCH).describe('Decided to be false by a person before.'),
        warnings: z.array(z.string()),
        error: z.string().nullable(),
      }),
    ),
  }),
  tell: ({ subjects, lists, schema, limit, ...days }, { loaded, decisions, today }) => {
    const { register } = loaded.snapshot;
    const clocks = clocksAsked(days, today, (which) => which);
    const among = lists === undefined ? undefined : listsAsked(register, lists, 'lists');
    const options = { clocks, limit, ...(among === undefined ? {} : { lists: among }), ...(schema === undefined ? {} : { kind: schema }) };
    const screen = loaded.screener(options, decisions);
    const results = subjects.map((subject) => resultOf(screen(subjectOf(subject)), limit));
    const found = results.flatMap(({ matches }) => matches);
    const unverified = found.filter(({ confidence }) => confidence === 'unverified').length;
    const reviews = found.filter(({ decision }) => decision === 'review').length;
    const told = [...new Set(found.flatMap(({ standings }) => standings.map(({ list }) => list)))];
    const notes = [
      ...(unverified === 0 ? [] : [`${unverified} matched by a name that no source backs yet (unverified).`]),
      ...(reviews === 0 ? [] : [`${reviews} are for review: alike, and not shown to be the same; a person decides.`]),
      ...unsourcedNotes(found.flatMap(({ standings }) => standings)),
      ...dayNotes(register, clocks, today, told),
    ];
    return enveloped(loaded, clocks, {
      answer: { results },
      lines: results.map(lines).join(''),
      sources: found.flatMap(({ standings }) => sourcesBehind(standings)),
      caveat: caveatOf(register, [NO_CLEARANCE, 'A match is by name and identifiers, not proof of identity.'], { lists: among, notes }),
    });
  },
});

/** The subject as screening takes it. */
function subjectOf(asked: string | z.output<typeof SUBJECT>): Subject {
  if (typeof asked === 'string') return { name: asked };
  const { name, aliases, schema, country, identifiers } = asked;
  const codes = SCHEMES.flatMap((scheme) => {
    const value = identifiers?.[scheme];
    return value === undefined ? [] : [{ scheme, value: value.trim() }];
  });
  return {
    name,
    ...(aliases === undefined ? {} : { aliases }),
    ...(schema === undefined ? {} : { kind: schema }),
    ...(country === undefined ? {} : { country }),
    ...(codes.length === 0 ? {} : { identifiers: codes }),
  };
}

interface Result {
  readonly subject: { readonly name: string };
  readonly outcome: ReturnType<typeof verdictOf>;
  readonly matches: readonly ReturnType<typeof matchOf>[];
  readonly total: ReturnType<typeof total>;
  readonly dismissed: readonly ReturnType<typeof matchOf>[];
  readonly warnings: readonly string[];
  readonly error: string | null;
}

function resultOf(outcome: Outcome, limit: number): Result {
  return {
    subject: { name: outcome.subject?.name ?? '' },
    outcome: verdictOf(outcome),
    matches: outcome.matches.map(matchOf),
    // Where as many are told as may be, the warnings say how many fit.
    total: total(outcome.matches.length, outcome.matches.length < limit ? 'exact' : 'lower_bound'),
    dismissed: (outcome.dismissed ?? []).map(matchOf),
    warnings: outcome.warnings,
    error: outcome.kind === 'error' ? outcome.reason : null,
  };
}

function matchOf({ entity, matched, confidence, score, decision, standings, explanation, decided }: ScreenMatch) {
  const { verdict, holds, reason, by, at } = decided ?? {};
  const mark =
    verdict === undefined ? {} : { decided: { verdict, holds: holds === true, reason: reason ?? '', by: by ?? '', at: at ?? '' } };
  return { entity, matched, confidence, score, decision, rule: explanation.rule, because: reasonWords(explanation), standings, ...mark };
}

function lines({ subject, outcome, matches, dismissed, warnings, error }: Result): string {
  const head = `${JSON.stringify(subject.name)}: ${error ?? (outcome === 'none' ? 'nothing found on the lists looked at' : outcome)}\n`;
  const found = matches.map(({ decision, score, entity, matched, because, confidence, standings }) => {
    const doubt = confidence === 'unverified' ? ' (unverified name)' : '';
    return `${decision} ${score.toFixed(2)} ${entity.name} (${entity.id}), found as ${JSON.stringify(matched)}${doubt}: ${because}\n${standings.map(standingLine).join('')}`;
  });
  const out = dismissed.map(({ entity, decided }) => `dismissed before: ${entity.name} (${entity.id}), ${decided?.reason ?? ''}\n`);
  return `${head}${found.join('')}${out.join('')}${warnings.map((warning) => `! ${warning}\n`).join('')}`;
}
