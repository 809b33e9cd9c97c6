import { z } from 'zod';
import { clocksAsked, diffAnswer, listAsked } from '../../../answering/index.js';
import { ledgerOf } from '../../../register/index.js';
import { agentTool } from '../agent-tool.js';
import { ENVELOPE, NAMED, TOTAL } from '../answer-shapes.js';
import { CLOCKS, LIST, limited } from '../asked-shapes.js';
import { caveatOf } from '../caveat.js';
import { enveloped, total } from '../envelope.js';

const SIDE = z.string().min(1).max(80).optional();

export const DIFF_TOOL = agentTool({
  name: 'diff',
  title: 'What changed on a list',
  description:
    'Who came, who went and who is printed under another name on one list, between two days or two editions. A draft that was posted and withdrawn can be named as a side: it shows what it would have changed.',
  input: z.strictObject({
    list: LIST,
    from: SIDE.describe('A day or the id of an edition; the last edition in force but one where left out.'),
    to: SIDE.describe('A day or the id of an edition; the last edition in force where left out.'),
    limit: limited(200, 1000),
    known: CLOCKS.known,
  }),
  output: z.object({
    ...ENVELOPE,
    list: z.string(),
    from: z.string(),
    to: z.string(),
    added: z.array(NAMED),
    removed: z.array(NAMED),
    renamed: z.array(z.object({ entity: z.string(), from: z.string(), to: z.string(), kind: z.enum(['renamed', 'successor']) })),
    continued: z.int(),
    totals: z.object({ added: TOTAL, removed: TOTAL, renamed: TOTAL }),
    sizes: z.object({ from: z.int(), to: z.int() }),
  }),
  tell: ({ list: id, limit, known, ...sides }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const list = listAsked(register, id, 'list');
    const clocks = clocksAsked({ known }, today, (which) => which);
    const { answer, sizes } = diffAnswer(register, list, sides, clocks.known, (side) => side);
    const { added, removed, renamed } = answer;
    const totals = { added: total(added.length), removed: total(removed.length), renamed: total(renamed.length) };
    const lines = [
      ...added.slice(0, limit).map(({ id: entity, name }) => `+ ${name} (${entity})\n`),
      ...removed.slice(0, limit).map(({ id: entity, name }) => `- ${name} (${entity})\n`),
      ...renamed.slice(0, limit).map(({ entity, from, to, kind }) => `~ ${from} -> ${to} (${entity}, ${kind})\n`),
    ];
    const head = `${list}, ${answer.from} to ${answer.to}: ${added.length} added, ${removed.length} removed, ${renamed.length} renamed, ${answer.continued} continued; ${sizes.from} then, ${sizes.to} after.\n`;
    const cut = [added, removed, renamed].some((each) => each.length > limit)
      ? [`Of each kind the first ${limit} are told; the totals count all.`]
      : [];
    const editions = ledgerOf(register).editionsOf(list);
    const meant = editions.filter(({ id: edition, date }) => [answer.from, answer.to].some((side) => side === edition || side === date));
    return enveloped(loaded, clocks, {
      answer: {
        ...answer,
        added: added.slice(0, limit),
        removed: removed.slice(0, limit),
        renamed: renamed.slice(0, limit),
        totals,
        sizes,
      },
      lines: `${head}${lines.join('')}`,
      sources: (meant.length > 0 ? meant : editions.slice(-1)).flatMap(({ sources }) => sources),
      caveat: caveatOf(register, ['Who is missing from a list may stand on another.'], { lists: [list], notes: cut }),
    });
  },
});
