import type { Brief, BriefCase, BriefEffect, BriefParty, BriefRole, BriefStanding } from './brief.js';
import type { CitedSource } from './citing.js';
import type { ActStatement, Bounded, Statement } from './statement.js';

// The words that a brief has in every form. They are plain text: each form escapes them.

export const HEADINGS = {
  standings: 'Where it stands',
  timeline: 'Over time',
  claims: 'Proposed, said and denied',
  cases: 'Court record',
  roles: 'What follows in law',
  doubts: 'What is uncertain',
  sources: 'Sources',
} as const;

/** `1, 4; high`: what a statement rests on. */
export function citeWords({ cites, confidence }: Statement): string {
  return cites.length === 0 ? 'no source yet; unverified' : `${cites.join(', ')}; ${confidence}`;
}

/** An act without its sources: date, list, what, by whom, and how it is said. */
export function actWords({ date, text, by, modality, type }: ActStatement, list: string | null): string {
  const who = by === null ? '' : `, ${type === 'no-response' ? 'from' : 'by'} ${by}`;
  return `${date}${list === null ? '' : `, ${list}`}: ${text}${who}${modality === 'asserted' ? '' : ` (${modality})`}`;
}

/** What was answered to a claim: `denied by X on D`; of a draft, that it was withdrawn. */
export function answerWords({ date, type, by, text }: ActStatement): string {
  if (type === 'draft-withdrawn') return `withdrawn on ${date}: ${text}`;
  const who = by ?? 'one who is not named';
  return type === 'no-response' ? `no response on ${date}: ${text}` : `denied by ${who} on ${date}: ${text}`;
}

export function effectWords({ kind, law, citation, from, until, text }: BriefEffect): { readonly head: string; readonly rest: string } {
  const span = `${from === null ? 'start not fixed' : `from ${from}`}${until === null ? '' : ` until ${until}`}`;
  return {
    head: kind === 'none' ? 'no bar' : kind,
    rest: `${law} (${[citation, span].filter((each) => each !== '').join('; ')}): ${text}`,
  };
}

export function sourceWords({ publisher, title, date }: CitedSource): string {
  return `${publisher === '' || publisher === title ? '' : `${publisher}: `}${title}${date === null ? '' : `, ${date}`}`;
}

/** `and 3 more:` before the command that shows them; `null` where nothing is left out. */
export function moreWords({ more, command }: Bounded<unknown>): { readonly words: string; readonly command: string } | null {
  return more === 0 || command === null ? null : { words: `and ${more} more:`, command };
}

/** What stands under a standing: its modifiers, but the one that it says by itself, and the grounds printed. */
export function detailsOf({ because, grounds }: BriefStanding): readonly Statement[] {
  return [...because.filter(({ modifier }) => modifier !== 'formerly-listed'), ...grounds.told];
}

/** What a suit does to a listing on the day asked about. */
export function weightWords({ weighs, held }: BriefCase): string {
  if (!held) return 'about what is not held here';
  return weighs.length === 0 ? 'weighs on no listing that day' : `the listing is ${weighs.join(', ')}`;
}

/** Who it is in a line: `company, CN, Drones`. */
export function partyWords({ kind, country, sectors }: BriefParty): string {
  return [kind, country, ...sectors].filter((each) => each !== null).join(', ');
}

/** The names of the lists that a brief tells of, by their ids. */
export function listNames({ standings, timeline }: Brief): (list: string | null) => string | null {
  const names = new Map([...standings.told, ...timeline.strips].map(({ list, name }) => [list, name]));
  return (list) => (list === null ? null : (names.get(list) ?? list));
}

/** What is left out of what follows for a role: in force and ahead in one line, since one command tells both. */
export function moreEffects({ inForce, ahead }: BriefRole): { readonly words: string; readonly command: string } | null {
  const command = inForce.command ?? ahead.command;
  const parts = [
    ...(inForce.more === 0 ? [] : [`${inForce.more} more in force`]),
    ...(ahead.more === 0 ? [] : [`${ahead.more} more ahead`]),
  ];
  return command === null || parts.length === 0 ? null : { words: `and ${parts.join(', ')}:`, command };
}
