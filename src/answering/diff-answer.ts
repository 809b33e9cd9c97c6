import {
  type Day,
  day,
  type Edition,
  type ListChange,
  ledgerOf,
  listChange,
  parseDay,
  type Register,
  reverseChange,
  type State,
  stateOf,
  stateWith,
} from '../register/index.js';
import { AskedWrongly } from './asked-wrongly.js';

/** One side of a comparison: a day, or an edition by its id (a draft's id shows what it would have changed). */
interface Side {
  readonly label: string;
  readonly date: Day;
  readonly state: State;
}

export interface DiffAnswer extends ListChange {
  readonly list: string;
  readonly from: string;
  readonly to: string;
}

/** The sides of a comparison as they are asked for: days or editions; the last two in force where left out. */
export interface DiffAsked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What changed, and how many stood on the list on either side. */
export interface Compared {
  readonly answer: DiffAnswer;
  readonly sizes: { readonly from: number; readonly to: number };
}

/**
 * Who came, who went, who is printed under another name, as public by `known`. `called` gives the names the sides are asked by.
 * Throws `AskedWrongly` where a side is neither a day nor an edition public by then.
 */
export function diffAnswer(
  register: Register,
  list: string,
  sides: DiffAsked,
  known: Day,
  called: (side: 'from' | 'to') => string,
): Compared {
  const editions = publicEditions(register, list, known);
  const inForce = editions.filter((edition) => edition.form !== 'draft');
  const side = (which: 'from' | 'to', fallback: Edition | undefined): Side => {
    const text = sides[which];
    return text === undefined ? byDefault(register, fallback, known) : asked(register, list, called(which), text, editions, known);
  };
  const from = side('from', inForce.at(-2));
  const to = side('to', inForce.at(-1));
  const change =
    from.date <= to.date
      ? listChange(register, from.state, to.state, { after: from.date, through: to.date })
      : reverseChange(listChange(register, to.state, from.state, { after: to.date, through: from.date }));
  return { answer: { list, from: from.label, to: to.label, ...change }, sizes: { from: from.state.size, to: to.state.size } };
}

/** The editions that were public by then: no other can be named (L2). */
function publicEditions(register: Register, list: string, known: Day): readonly Edition[] {
  return ledgerOf(register)
    .editionsOf(list)
    .filter((edition) => edition.published <= known);
}

function asked(register: Register, list: string, field: string, text: string, editions: readonly Edition[], known: Day): Side {
  const edition = editions.find((each) => each.id === text || (each.form !== 'draft' && each.date === text));
  if (edition !== undefined) return { label: text, ...sideOf(register, edition, known) };
  const on = parseDay(text);
  if (on !== null) return { label: on, date: on, state: stateOf(register, list, { on, known }) };
  const ids = editions.map((each) => each.id).join(', ');
  throw new AskedWrongly(field, `"${text}"`, `a day as YYYY-MM-DD or an edition public by ${known}, one of ${ids}`);
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
