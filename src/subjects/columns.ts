import { fold } from '../names/index.js';
import { shown, UsageFault } from './fault.js';
import { COLUMN_ROLES, type ColumnRole, type HeaderReading, readHeader } from './header-words.js';

/** A column that screening looks at: its place from 0, its header, and whether the user named it or it was guessed. */
export interface Column {
  readonly at: number;
  readonly header: string;
  readonly chosen: 'given' | 'guessed';
}

/** The columns found, by what they hold. */
export type Columns = Readonly<Partial<Record<ColumnRole, Column>>>;

/** Headers the user gave, by what the column holds; the others are guessed, but those of `none`, which are not looked at. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, string>>> & { readonly none?: readonly string[] };

interface Guess extends HeaderReading {
  readonly at: number;
}

/**
 * The columns of a header: those the user named, then for each other role the clearest header among the columns left, the first
 * of two as clear. Throws `UsageFault` where a name he gave is no column (case, width and spaces do not count).
 */
export function columnsOf(header: readonly string[], choice: ColumnChoice = {}): Columns {
  const columns: { -readonly [role in ColumnRole]?: Column } = {};
  const free = new Set(header.keys());
  const take = (role: ColumnRole, at: number | undefined, chosen: Column['chosen']): void => {
    if (at === undefined || columns[role] !== undefined) return;
    columns[role] = { at, header: (header[at] ?? '').trim(), chosen };
    free.delete(at);
  };
  for (const role of COLUMN_ROLES) {
    const given = choice[role];
    if (given !== undefined) take(role, placeOf(header, role, given), 'given');
  }
  for (const given of choice.none ?? []) free.delete(placeOf(header, 'none', given));
  const guesses = (role: ColumnRole): readonly Guess[] =>
    [...free]
      .map((at) => ({ at, reading: readHeader(header[at] ?? '') }))
      .flatMap(({ at, reading }) => (reading?.role === role ? [{ ...reading, at }] : []))
      .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const names = guesses('name');
  const first = names.find((guess) => guess.chinese === 'no') ?? names.find((guess) => guess.chinese === 'likely') ?? names[0];
  take('name', first?.at, 'guessed');
  const chosenName = columns.name === undefined ? null : readHeader(columns.name.header);
  const second = names
    .filter((guess) => free.has(guess.at))
    .find((guess) => guess.chinese === 'said' || (guess.chinese === 'likely' && chosenName?.chinese !== 'likely'));
  take('nameZh', second?.at, 'guessed');
  for (const role of COLUMN_ROLES) {
    if (role !== 'name' && role !== 'nameZh') take(role, guesses(role)[0]?.at, 'guessed');
  }
  return columns;
}

function placeOf(header: readonly string[], role: ColumnRole | 'none', given: string): number {
  const exact = header.findIndex((name) => name.trim() === given.trim());
  const place = exact >= 0 ? exact : header.findIndex((name) => fold(name) !== '' && fold(name) === fold(given));
  if (place >= 0) return place;
  throw new UsageFault(`column for ${role}`, shown(given), `one of the columns ${header.map((name) => shown(name.trim())).join(', ')}`);
}
