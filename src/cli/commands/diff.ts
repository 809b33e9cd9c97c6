import {
  type Day,
  day,
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
import { dayAsked, listAsked } from '../question.js';
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
  listAsked(register, list, 'list');
  const known = dayAsked('--known', options.known, dayOf(world.now()));
  const editions = publicEditions(register, list, known);
  const inForce = editions.filter((edition) => edition.form !== 'draft');
  const side = (option: string, text: string | undefined, fallback: Edition | undefined): Side =>
    text === undefined ? byDefault(register, fallback, known) : asked(register, list, option, text, editions, known);
  const from = side('--from', options.from, inForce.at(-2));
  const to = side('--to', options.to, inForce.at(-1));
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

/** The editions that were public by then: no other can be named (L2). */
function publicEditions(register: Register, list: string, known: Day): readonly Edition[] {
  return ledgerOf(register)
    .editionsOf(list)
    .filter((edition) => edition.published <= known);
}

function asked(register: Register, list: string, option: string, text: string, editions: readonly Edition[], known: Day): Side {
  const edition = editions.find((each) => each.id === text || (each.form !== 'draft' && each.date === text));
  if (edition !== undefined) return { label: text, ...sideOf(register, edition, known) };
  const on = parseDay(text);
  if (on !== null) return { label: on, date: on, state: stateOf(register, list, { on, known }) };
  const ids = editions.map((each) => each.id).join(', ');
  throw usage(`${option}: got "${text}", expected a day as YYYY-MM-DD or an edition public by ${known}, one of ${ids}`);
}

/** Before the first edition the list was empty. */
function byDefault(register: Register, edition: Edition | undefined, known: Day): Side {
  if (edition === undefined) return { label: 'before the first edition', date: FIRST_DAY, state: new Map() };
  return { label: edition.id, ...sideOf(register, edition, known) };
}

const FIRST_DAY = day('1000-01-01');

function sideOf(register: Register, edition: Edition, known: Day): Omit<Side, 'label'> {
  return { date: edition.date, state: stateWith(register, edition, { on: edition.date, known }) };
}
