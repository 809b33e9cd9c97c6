import { z } from 'zod';
import { clocksAsked, listsAsked, standingAnswer } from '../../../answering/index.js';
import { aboutCompany } from '../about-company.js';
import { agentTool } from '../agent-tool.js';
import { ABOUT, ENVELOPE, STANDING } from '../answer-shapes.js';
import { CLOCKS, COMPANY, LISTS } from '../asked-shapes.js';
import { caveatOf, NO_CLEARANCE } from '../caveat.js';
import { sourcesBehind, unsourcedNotes } from '../cited-sources.js';
import { enveloped } from '../envelope.js';
import { standingLine } from '../standing-words.js';

export const STANDING_TOOL = agentTool({
  name: 'standing',
  title: 'Where a company stands on the lists',
  description:
    'Where one company stands on each government designation list on a day, as knowable on a day: listed or not, since when, challenged or enjoined in court, proposed, in a withdrawn draft, renamed, formerly listed, controlled by a listed company; with the documents it rests on. Ask it for one known company; use `screen` for names of unsure spelling.',
  input: z.strictObject({ name: COMPANY, lists: LISTS, ...CLOCKS }),
  output: z.object({ ...ENVELOPE, ...ABOUT, standings: z.array(STANDING) }),
  tell: ({ name, lists, ...days }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const clocks = clocksAsked(days, today, (which) => which);
    const among = lists === undefined ? undefined : listsAsked(register, lists, 'lists');
    const about = aboutCompany(loaded, name);
    const found = standingAnswer(loaded, about.entity?.id ?? name, clocks, among, today);
    const standings = about.entity === null ? [] : found.standings;
    const head = about.entity === null ? about.words : `${about.words} on ${clocks.on}, as known on ${clocks.known}:\n`;
    return enveloped(loaded, clocks, {
      answer: { ...about.whom, standings },
      lines: `${head}${standings.map(standingLine).join('')}`,
      sources: sourcesBehind(standings),
      caveat: caveatOf(register, [NO_CLEARANCE], { lists: among, notes: [...about.notes, ...unsourcedNotes(standings), ...found.notes] }),
    });
  },
});
