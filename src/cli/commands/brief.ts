import { extname } from 'node:path';
import { type Brief, briefAnswer, briefHtml, briefMarkdown } from '../../answering/briefing.js';
import { type Named, roleAsked } from '../../answering/index.js';
import { type Clocks, dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { ENGINE } from '../../running/results-json.js';
import { chromiumOf, printed } from '../chromium.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { asFailure } from '../file-failure.js';
import { answerUnresolved } from '../no-answer.js';
import { type ClockOptions, clocksOf } from '../question.js';
import { wholeFile } from '../whole-file.js';
import type { World } from '../world.js';

export interface BriefOptions extends ClockOptions {
  readonly role?: readonly string[];
  readonly all?: boolean;
  readonly output?: string;
  readonly format?: string;
  readonly json?: boolean;
}

type Form = 'markdown' | 'html' | 'pdf';

/** What each form is asked for with; `.` and one of these is what its files end in. */
const FORMS: Readonly<Record<string, Form>> = { markdown: 'markdown', md: 'markdown', html: 'html', pdf: 'pdf' };

/** `watchbill brief NAME|ID`: a memo of about one page on a company, as Markdown, HTML or PDF. */
export async function briefCommand(query: string, options: BriefOptions, world: World): Promise<ExitCode> {
  const { output, json = false, all = false } = options;
  const form = formAsked(options);
  const roles = [...new Set((options.role ?? []).map((role) => roleAsked(role, '--role')))];
  const clocks = clocksOf(options, world);
  const chromium = form === 'pdf' ? chromiumOf(world) : '';
  const answer = briefAnswer(openBundle(world), query, { clocks, roles, today: dayOf(world.now()), engine: ENGINE, all });
  if (answer.entity === null) return answerUnresolved(answer, query, json, world);
  const { entity, brief } = answer;
  if (output !== undefined) {
    await asFailure(output, async () => wholeFile(output, await written(form, entity, clocks, brief, chromium)));
    if (!json) world.out(`${output}: brief on ${entity.name} (${entity.id}), on ${clocks.on} as public by ${clocks.known}\n`);
  } else if (!json) world.out(textOf(form, entity, clocks, brief));
  if (json) world.out(`${JSON.stringify(answer, null, 2)}\n`);
  return EXIT.done;
}

/** The form asked for: by `--format`, else by the ending of the file, else Markdown. */
function formAsked({ format, output }: BriefOptions): Form {
  const ending = output === undefined ? 'md' : extname(output).slice(1).toLowerCase();
  const form = Object.hasOwn(FORMS, format ?? ending) ? FORMS[format ?? ending] : undefined;
  if (form === undefined && format !== undefined) throw usage(`--format: got "${format}", expected markdown, html or pdf`);
  if (form === undefined) throw usage(`--output: got "${output}", expected a name that ends in .md, .html or .pdf, or --format`);
  if (form === 'pdf' && output === undefined) throw usage('--format: got pdf and no file, expected one with --output');
  return form;
}

function textOf(form: Form, entity: Named, clocks: Clocks, brief: Brief): string {
  return form === 'markdown' ? briefMarkdown(entity, clocks, brief) : briefHtml(entity, clocks, brief);
}

async function written(form: Form, entity: Named, clocks: Clocks, brief: Brief, chromium: string): Promise<Uint8Array> {
  const text = textOf(form, entity, clocks, brief);
  return form === 'pdf' ? printed(chromium, text, clocks.known) : Buffer.from(text);
}
