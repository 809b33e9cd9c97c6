import { ROLES, type Role } from '../register/index.js';
import type { StoreParts, WatchedSubject } from '../store/index.js';
import { digestOf } from './watched-subject.js';

/** What is noted of a portfolio beside its subjects: what it wants to hear of, and what its matches rest on. */
export interface WatchNote {
  /** Whose law the owner wants to hear of. */
  readonly roles: readonly Role[];
  /** The engine that its matches were found with. */
  readonly engine: string | null;
  /** The keys of subjects that came or changed since it was watched. */
  readonly unscreened: readonly string[];
  /** SHA-256 over the subjects that this note speaks of. */
  readonly subjects: string;
}

const setting = (portfolio: string): string => `watch/${portfolio}`;

/** The note of a portfolio and its text, which tells whether it changed; one that nothing was noted of has every role. */
export async function noteOf(parts: StoreParts, portfolio: string): Promise<{ readonly text: string | null; readonly note: WatchNote }> {
  const text = await parts.settings.get(setting(portfolio));
  const note =
    text === null || text === '' ? { roles: ROLES, engine: null, unscreened: [], subjects: '' } : (JSON.parse(text) as WatchNote);
  return { text, note };
}

export async function setNote(parts: StoreParts, portfolio: string, note: WatchNote): Promise<void> {
  await parts.settings.set(setting(portfolio), JSON.stringify(note));
}

/** Forgets what was noted of a portfolio that is no more. */
export async function clearNote(parts: StoreParts, portfolio: string): Promise<void> {
  await parts.settings.set(setting(portfolio), '');
}

/** Tells one set of subjects from another. */
export function subjectsDigest(subjects: readonly WatchedSubject[]): string {
  return digestOf(subjects.map(({ key, digest }) => [key, digest]));
}
