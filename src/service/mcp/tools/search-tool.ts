import { z } from 'zod';
import { clocksAsked, dayNotes, listsAsked } from '../../../answering/index.js';
import { type EntityQuery, entitySearch } from '../../../answering/searching.js';
import { MODIFIERS } from '../../../register/index.js';
import { agentTool } from '../agent-tool.js';
import { ENVELOPE, STANDING, TOTAL } from '../answer-shapes.js';
import { CLOCKS, LISTS, limited } from '../asked-shapes.js';
import { caveatOf, NO_CLEARANCE } from '../caveat.js';
import { sourcesBehind, unsourcedNotes } from '../cited-sources.js';
import { enveloped } from '../envelope.js';
import { standingLine } from '../standing-words.js';

const KINDS = ['company', 'institute', 'person', 'vessel', 'unknown'] as const;

export const SEARCH_TOOL = agentTool({
  name: 'search',
  title: 'Search the entities of the register',
  description:
    'Finds entities of the register by a name in any script, the beginning of one, an identifier or an id, and by list, modifier, kind and country; with their standings. For finding one’s way: `screen` is what decides whether a name is one of these.',
  input: z.strictObject({
    text: z.string().max(300).optional().describe('A name, the beginning of one, or an identifier; all entities where left out.'),
    lists: LISTS,
    listed: z.boolean().optional().describe('Only those that are listed, or only those that are not.'),
    modifiers: z
      .array(z.enum(MODIFIERS as [string, ...string[]]))
      .min(1)
      .max(9)
      .optional(),
    kinds: z.array(z.enum(KINDS)).min(1).max(5).optional(),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'a country as two capital letters (ISO 3166-1)'))
      .min(1)
      .max(20)
      .optional(),
    limit: limited(10, 100),
    offset: z.int().min(0).max(100_000).default(0).describe('Leave out so many, for the next page.'),
    ...CLOCKS,
  }),
  output: z.object({
    ...ENVELOPE,
    total: TOTAL,
    results: z.array(
      z.object({
        entity: z.object({ id: z.string(), name: z.string(), kind: z.enum(KINDS), country: z.string().nullable() }),
        matched: z.string().nullable(),
        score: z.number(),
        standings: z.array(STANDING),
      }),
    ),
  }),
  tell: ({ on, known, lists, ...asked }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const clocks = clocksAsked({ on, known }, today, (which) => which);
    const among = lists === undefined ? undefined : listsAsked(register, lists, 'lists');
    const query = { ...given(asked), ...(among === undefined ? {} : { lists: among }) } as EntityQuery;
    const page = entitySearch(loaded, query, clocks);
    const results = page.results.map(({ entity: { id, label, kind, country }, matched, score, standings }) => ({
      entity: { id, name: label, kind, country: country ?? null },
      matched,
      score,
      standings,
    }));
    const lines = results.map(({ entity, matched, standings }) => {
      const as = matched === null ? '' : `, found as ${JSON.stringify(matched)}`;
      return `${entity.name} (${entity.id})${as}\n${standings.map(standingLine).join('')}`;
    });
    const { value, relation } = page.total;
    return enveloped(loaded, clocks, {
      answer: { total: page.total, results },
      lines: `${relation === 'exact' ? value : `at least ${value}`} fit, ${results.length} told.\n${lines.join('')}`,
      sources: results.flatMap(({ standings }) => sourcesBehind(standings)),
      caveat: caveatOf(register, [NO_CLEARANCE], {
        lists: among,
        notes: [...unsourcedNotes(page.results.flatMap(({ standings }) => standings)), ...dayNotes(register, clocks, today, [])],
      }),
    });
  },
});

/** The fields that were given. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
