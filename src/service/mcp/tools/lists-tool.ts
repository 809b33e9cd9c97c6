import { z } from 'zod';
import { ledgerOf } from '../../../register/index.js';
import { agentTool } from '../agent-tool.js';
import { ENVELOPE, LIST_FACT } from '../answer-shapes.js';
import { caveatOf } from '../caveat.js';
import { enveloped } from '../envelope.js';
import { listFacts } from '../list-facts.js';

export const LISTS_TOOL = agentTool({
  name: 'lists',
  title: 'The lists known here',
  description:
    'Every government designation list known here: what it does and does not do, who keeps it, how much of it is held and through which day it is followed. Of a list with coverage `none` no entries are held: nothing can be said of who is on it.',
  input: z.strictObject({}),
  output: z.object({ ...ENVELOPE, lists: z.array(LIST_FACT) }),
  tell: (_, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const lists = listFacts(register, today);
    const lines = lists.map(
      ({ id, name, coverage, entities, coveredThrough }) =>
        `- ${id}: ${name}; coverage ${coverage}${entities === null ? '' : `, ${entities} entities today, followed through ${coveredThrough ?? 'no known day'}`}\n`,
    );
    const { list } = ledgerOf(register);
    return enveloped(
      loaded,
      { on: today, known: today },
      {
        answer: { lists },
        lines: lines.join(''),
        sources: lists.flatMap(({ id }) => list.get(id)?.sources ?? []),
        caveat: caveatOf(register, ['A list with coverage `none` is never answered "not listed".']),
      },
    );
  },
});
