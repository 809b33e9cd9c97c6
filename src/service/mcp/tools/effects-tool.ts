import { z } from 'zod';
import { clocksAsked, dayNotes, NOT_ADVICE, roleAsked } from '../../../answering/index.js';
import { type Effect, effects } from '../../../register/index.js';
import { aboutCompany } from '../about-company.js';
import { agentTool } from '../agent-tool.js';
import { ABOUT, EFFECT, ENVELOPE, ROLE } from '../answer-shapes.js';
import { CLOCKS, COMPANY } from '../asked-shapes.js';
import { caveatOf } from '../caveat.js';
import { enveloped } from '../envelope.js';

export const EFFECTS_TOOL = agentTool({
  name: 'effects',
  title: 'What a standing means in law for a role',
  description:
    'What the standings of one company mean in law for whoever asks in one role, on a day: what is prohibited, restricted, to be reported, from when until when, by which law, and what comes into force later. Not legal advice.',
  input: z.strictObject({ name: COMPANY, role: ROLE.describe('Who asks.'), ...CLOCKS }),
  output: z.object({
    ...ENVELOPE,
    ...ABOUT,
    role: ROLE,
    effects: z.array(EFFECT).describe('In force on the day asked about.'),
    ahead: z.array(EFFECT).describe('Begin later, or on a day not known yet.'),
    note: z.string(),
  }),
  tell: ({ name, role: text, ...days }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const role = roleAsked(text, 'role');
    const clocks = clocksAsked(days, today, (which) => which);
    const about = aboutCompany(loaded, name);
    const found = about.entity === null ? { inForce: [], ahead: [] } : effects(register, about.entity.id, role, clocks);
    const told = [...found.inForce, ...found.ahead];
    const notes = [
      ...about.notes,
      ...dayNotes(register, clocks, today, []),
      ...(told.some(({ enjoined }) => enjoined)
        ? ['A court bars giving effect to the listing: whether these laws bite is unsettled.']
        : []),
    ];
    const nothing = about.entity !== null && told.length === 0 ? 'No law held here hangs an effect for this role on its standings.\n' : '';
    const head = about.entity === null ? about.words : `${about.words}, for ${role}, on ${clocks.on}:\n`;
    return enveloped(loaded, clocks, {
      answer: { ...about.whom, role, effects: found.inForce, ahead: found.ahead, note: NOT_ADVICE },
      lines: `${head}${nothing}${found.inForce.map(line).join('')}${found.ahead.map((effect) => `ahead: ${line(effect)}`).join('')}`,
      sources: told.flatMap(({ sources }) => sources),
      caveat: caveatOf(
        register,
        [
          'This is not legal advice: it cites the laws held here and hangs on the standings; other laws may apply. That nothing is told is not a permission.',
        ],
        { notes },
      ),
    });
  },
});

function line({ kind, from, until, summary, citation, confidence, enjoined, note }: Effect): string {
  const span = `${from === null ? 'from a day not known yet' : `from ${from}`}${until === null ? '' : ` until ${until}`}`;
  return `- ${kind} ${span}: ${summary} [${citation}; ${confidence}${enjoined ? '; enjoined' : ''}]${note === null ? '' : ` ${note}`}\n`;
}
