import { z } from 'zod';
import { clocksAsked, dayNotes } from '../../../answering/index.js';
import { history } from '../../../register/index.js';
import { aboutCompany } from '../about-company.js';
import { agentTool } from '../agent-tool.js';
import { ABOUT, ENVELOPE, HAPPENING, TOTAL } from '../answer-shapes.js';
import { CLOCKS, COMPANY, limited } from '../asked-shapes.js';
import { caveatOf } from '../caveat.js';
import { enveloped, total } from '../envelope.js';

export const HISTORY_TOOL = agentTool({
  name: 'history',
  title: 'What happened to a company',
  description:
    'Everything the register holds that happened to one company, oldest first: proposals and who made them, denials, editions that list or drop it, drafts, suits, injunctions, rulings, renames; each with its date, the day it became public, who says so, and its sources.',
  input: z.strictObject({ name: COMPANY, limit: limited(100, 500), ...CLOCKS }),
  output: z.object({
    ...ENVELOPE,
    ...ABOUT,
    events: z.array(HAPPENING).describe('The newest where there are more than the limit.'),
    total: TOTAL,
  }),
  tell: ({ name, limit, ...days }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const clocks = clocksAsked(days, today, (which) => which);
    const about = aboutCompany(loaded, name);
    const all = about.entity === null ? [] : history(register, about.entity.id, clocks);
    const events = all.slice(-limit);
    const doubtful = events.filter(({ confidence }) => confidence === 'low' || confidence === 'unverified').length;
    const notes = [
      ...about.notes,
      ...dayNotes(register, clocks, today, []),
      ...(doubtful === 0 ? [] : [`${doubtful} of these events rest on thin or no sources (low, unverified).`]),
    ];
    const lines = events.map(
      ({ date, type, list, title, by, modality, confidence }) =>
        `- ${date} ${type}${list === null ? '' : ` (${list})`}: ${title} [${by}; ${modality}, ${confidence}]\n`,
    );
    const cut = events.length < all.length ? `The newest ${events.length} of ${all.length} events:\n` : '';
    return enveloped(loaded, clocks, {
      answer: { ...about.whom, events, total: total(all.length) },
      lines: `${about.entity === null ? about.words : `${about.words}, through ${clocks.on} as known on ${clocks.known}:\n`}${cut}${lines.join('')}`,
      sources: events.flatMap(({ sources }) => sources),
      caveat: caveatOf(
        register,
        ['What no source told the register is not in it; what is proposed, alleged or reported is not thereby so.'],
        { notes },
      ),
    });
  },
});
