import { z } from 'zod';
import { clocksAsked, dayNotes, listAsked } from '../../../answering/index.js';
import { agentTool } from '../agent-tool.js';
import { EDITION_FACT, ENVELOPE, TOTAL } from '../answer-shapes.js';
import { CLOCKS, LIST, limited } from '../asked-shapes.js';
import { caveatOf } from '../caveat.js';
import { enveloped, total } from '../envelope.js';
import { editionFacts } from '../list-facts.js';

export const EDITIONS_TOOL = agentTool({
  name: 'editions',
  title: 'The published states of a list',
  description:
    'Every published state of one list that was public by a day, drafts and withdrawn ones included: when it took effect, when it became public, how many it prints and drops, and the document.',
  input: z.strictObject({ list: LIST, limit: limited(100, 500), ...CLOCKS }),
  output: z.object({
    ...ENVELOPE,
    list: z.string(),
    editions: z.array(EDITION_FACT).describe('The newest where there are more than the limit.'),
    total: TOTAL,
  }),
  tell: ({ list: id, limit, ...days }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const list = listAsked(register, id, 'list');
    const clocks = clocksAsked(days, today, (which) => which);
    const all = editionFacts(register, list, clocks);
    const editions = all.slice(-limit);
    const lines = editions.map(
      ({ id: edition, form, status, counts, title, url }) =>
        `- ${edition}: ${form}, ${status}; ${counts.printed} printed, ${counts.dropped} dropped, ${counts.standing} stood then; ${title}${url === null ? '' : ` ${url}`}\n`,
    );
    return enveloped(loaded, clocks, {
      answer: { list, editions, total: total(all.length) },
      lines: `${list}: ${all.length} editions${editions.length < all.length ? `, the newest ${editions.length} told` : ''}.\n${lines.join('')}`,
      sources: editions.flatMap(({ sources }) => sources),
      caveat: caveatOf(register, ['A draft that was withdrawn never took effect.'], {
        lists: [list],
        notes: dayNotes(register, clocks, today, [list]),
      }),
    });
  },
});
