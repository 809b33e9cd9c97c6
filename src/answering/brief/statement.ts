import type { Confidence, Modality, PrintedDate } from '../../register/index.js';

/** A sentence of a brief: plain text, the numbers of its sources, and how far to rely on it. Without sources it is `unverified`. */
export interface Statement {
  readonly text: string;
  readonly cites: readonly number[];
  readonly confidence: Confidence;
}

/** A statement about an act. `list` is the id of a list; `by` names who acted, in words. */
export interface ActStatement extends Statement {
  readonly date: PrintedDate;
  readonly type: string;
  readonly list: string | null;
  readonly by: string | null;
  readonly modality: Modality;
}

/** The most important of some things, how many more there are, and the command that tells all of them. */
export interface Bounded<T> {
  readonly told: readonly T[];
  readonly more: number;
  readonly command: string | null;
}

/** The first `most` of what there is. */
export function bounded<T>(all: readonly T[], most: number, command: string): Bounded<T> {
  const more = Math.max(0, all.length - most);
  return { told: all.slice(0, most), more, command: more === 0 ? null : command };
}

/** So long is a text in a brief at most, in characters. */
export const LONGEST_TEXT = 260;

/** Text in one line, cut after so many characters. */
export function clipped(text: string, most = LONGEST_TEXT): string {
  // Cut twice: characters of the whole of a text without bounds are not counted.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Names after each other, the first few of them: `A, B and 7 more`; `null` where there are none. */
export function named(names: readonly string[], most = 2): string | null {
  if (names.length === 0) return null;
  const told = names.slice(0, names.length === most + 1 ? most + 1 : most).map((name) => clipped(name, 90));
  const more = names.length - told.length;
  return more === 0 ? told.join(', ') : `${told.join(', ')} and ${more} more`;
}

/** Whether there is nothing, told or left out. */
export function isNone({ told, more }: Bounded<unknown>): boolean {
  return told.length + more === 0;
}
