import { createHash } from 'node:crypto';
import { type Subject, subjectKey } from '../screening/index.js';
import type { WatchedSubject } from '../store/index.js';

/** Subjects as a portfolio holds them, each once. `doubled` counts those that were given word for word before. */
export interface WatchedSubjects {
  readonly subjects: readonly WatchedSubject[];
  readonly doubled: number;
}

/** SHA-256 of a value as JSON, as lower-case hex. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Subjects to be watched, in order. Of two of one key that differ the later has the number of its place behind its key. */
export function watchedSubjects(subjects: readonly Subject[]): WatchedSubjects {
  const held = new Map<string, WatchedSubject>();
  const given = new Set<string>();
  let doubled = 0;
  for (const subject of subjects) {
    const [key, digest] = [subjectKey(subject), digestOf(subject)];
    if (given.has(digest)) doubled += 1;
    else {
      given.add(digest);
      held.set(freeKey(key, held), { key: freeKey(key, held), subject, digest });
    }
  }
  return { subjects: [...held.values()], doubled };
}

function freeKey(key: string, held: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let place = 2; held.has(free); place += 1) free = `${key}~${place}`;
  return free;
}

/** How a subject is called in an answer to its owner: by its name, failing that by what else it was given. */
export function calledAs(subject: Subject): string {
  const { name, nameZh, aliases, identifiers, id } = subject;
  const called = [name, nameZh, aliases?.[0], identifiers?.[0]?.value, id].find((text) => text !== undefined && text !== '') ?? '';
  return id === undefined || id === called ? called : `${called} (${id})`;
}

/** A subject as it was kept. */
export function subjectIn({ subject }: WatchedSubject): Subject {
  return subject as Subject;
}
