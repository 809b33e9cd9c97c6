import { z } from 'zod';
import { briefAnswer, briefMarkdown } from '../../../answering/briefing.js';
import { clocksAsked, NOT_ADVICE, roleAsked } from '../../../answering/index.js';
import { ENGINE } from '../../../running/index.js';
import { aboutCompany } from '../about-company.js';
import { agentTool } from '../agent-tool.js';
import { ABOUT, ENVELOPE, ROLE } from '../answer-shapes.js';
import { CLOCKS, COMPANY } from '../asked-shapes.js';
import { caveatLines, caveatOf, NO_CLEARANCE } from '../caveat.js';
import { citedSources } from '../cited-sources.js';

export const BRIEF_TOOL = agentTool({
  name: 'brief',
  title: 'A memo on a company',
  description:
    'A memo of about one page on one company, as Markdown: names and identifiers, where it stands on each list, a timeline, what was proposed, said and denied by whom, the court record, what follows in law for roles, what is uncertain; every statement with its sources. Ask it first for due diligence on one known company.',
  input: z.strictObject({
    name: COMPANY,
    roles: z.array(ROLE).max(20).optional().describe('Say what follows in law for these roles.'),
    ...CLOCKS,
  }),
  output: z.object({ ...ENVELOPE, ...ABOUT, brief: z.string().nullable().describe('Markdown.'), note: z.string() }),
  tell: ({ name, roles = [], ...days }, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const clocks = clocksAsked(days, today, (which) => which);
    const about = aboutCompany(loaded, name);
    const asked = { clocks, roles: [...new Set(roles)].map((role) => roleAsked(role, 'roles')), today, engine: ENGINE };
    const told = briefAnswer(loaded, about.entity?.id ?? name, asked);
    const text = told.entity === null ? null : briefMarkdown(told.entity, clocks, told.brief);
    const sources = citedSources(
      register,
      (told.brief?.sources ?? []).map(({ id }) => id),
    );
    const caveat = caveatOf(register, [NO_CLEARANCE, `This is ${NOT_ADVICE}.`], { notes: about.notes });
    const { digest, meta } = loaded.snapshot;
    return {
      answer: { snapshot: { digest, built: meta.built }, ...clocks, ...about.whom, brief: text, note: NOT_ADVICE, sources, caveat },
      text: `${text ?? about.words}${caveatLines(caveat)}`,
    };
  },
});
