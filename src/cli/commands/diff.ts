import {
  type Clocks,
  type Day,
  dayOf,
  type Edition,
  ledgerOf,
  listChange,
  parseDay,
  type Register,
  reverseChange,
  type State,
  stateOf,
  stateWith,
} from '../../register/index.js';
import { openBundle } from '../bundle.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { listsAsked } from '../question.js';
import type { World } from '../world.js';

export interface DiffOptions {
  readonly from?: string;
  readonly to?: string;
  readonly known?: string;
  readonly json?: boolean;
}

/** One side of a comparison: a day, or an edition by its id (a draft's id shows what it would have changed). */
interface Side {
  readonly label: string;
  readonly date: Day;
  readonly state: State;
}

/** `watchbill diff LIST --from D|edition --to D|edition`: who came, who went, who is printed under another name. */
export function diffCommand(list: string, options: DiffOptions, world: World): ExitCode {
  const { register } = openBundle(world).snapshot;
  listsAsked(register, list, 'list');
  const complete = ledgerOf(register)
    .editionsOf(list)
    .filter((edition) => edition.form !== 'draft');
  const known = options.known === undefined ? dayOf(world.now()) : parseDay(options.known);
  if (known === null) throw usage(`--known: got "${options.known}", expected a day of the calendar as YYYY-MM-DD`);
  const from = side(register, list, '--from', options.from ?? complete.at(-2)?.id ?? '', known);
  const to = side(register, list, '--to', options.to ?? complete.at(-1)?.id ?? '', known);
  const change =
    from.date <= to.date
      ? listChange(register, from.state, to.state, { after: from.date, through: to.date })
      : reverseChange(listChange(register, to.state, from.state, { after: to.date, through: from.date }));
  if (options.json === true) {
    world.out(`${JSON.stringify({ list, from: from.label, to: to.label, ...change }, null, 2)}\n`);
    return EXIT.done;
  }
  world.out(`${paint.bold(list)}: from ${from.label} (${from.state.size}) to ${to.label} (${to.state.size})\n\n`);
  world.out(
    `+ ${change.added.length} added   - ${change.removed.length} removed   ~ ${change.renamed.length} under another name   = ${change.continued} continued\n\n`,
  );
  for (const line of change.added) world.out(`${paint.green('+')} ${line.name}  ${paint.dim(line.id)}\n`);
  for (const line of change.removed) world.out(`${paint.red('-')} ${line.name}  ${paint.dim(line.id)}\n`);
  for (const line of change.renamed) {
    const kind = line.kind === 'successor' ? '  (another company takes the line over)' : '';
    world.out(`~ ${line.from}\n  → ${line.to}  ${paint.dim(line.entity)}${kind}\n`);
  }
  return EXIT.done;
}

function side(register: Register, list: string, option: string, text: string, known: Day): Side {
  const edition = ledgerOf(register)
    .editionsOf(list)
    .find((each) => each.id === text || (each.form !== 'draft' && each.date === text));
  if (edition !== undefined) return editionSide(register, text, edition, known);
  const on = parseDay(text);
  if (on === null) {
    const ids = ledgerOf(register)
      .editionsOf(list)
      .map((each) => each.id);
    throw usage(`${option}: got "${text}", expected a day as YYYY-MM-DD or an edition, one of ${ids.join(', ')}`);
  }
  return { label: on, date: on, state: stateOf(register, list, { on, known }) };
}

function editionSide(register: Register, text: string, edition: Edition, known: Day): Side {
  const clocks: Clocks = { on: edition.date, known };
  return { label: text, date: edition.date, state: stateWith(register, edition, clocks) };
}
