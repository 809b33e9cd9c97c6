import { ROLES, type Role } from '../register/index.js';
import type { Subject } from '../screening/index.js';
import type { Act, Store, StoreParts } from '../store/index.js';
import { clearNote, noteOf, setNote, subjectsDigest } from './watch-note.js';
import { type WatchedSubjects, watchedSubjects } from './watched-subject.js';

/** What a portfolio was made of or became: numbers of subjects. `doubled` were given word for word more than once. */
export interface PortfolioChange {
  readonly subjects: number;
  readonly came: number;
  readonly went: number;
  readonly changed: number;
  readonly same: number;
  readonly doubled: number;
}

export interface PortfolioGiven {
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Whose law the owner wants to hear of; left out, it stays as it was, at first every role. */
  readonly roles?: readonly Role[];
  readonly act: Act;
}

/** Makes a portfolio, or puts these subjects in the place of those it has. Who came or changed is screened with the next watch. */
export async function putPortfolio(store: Store, { name, subjects, roles, act }: PortfolioGiven): Promise<PortfolioChange> {
  const given = watchedSubjects(subjects);
  return store.write((tx) => placed(tx, name, given, roles, act));
}

/** Who comes to a portfolio and, by their keys, who leaves it. */
export interface PortfolioMove {
  readonly name: string;
  readonly come: readonly Subject[];
  readonly leave: readonly string[];
  readonly act: Act;
}

/**
 * Has subjects come to a portfolio and others leave it; the rest stay as they are. Of one that is there under the same name and id the later
 * takes the place. `null` where there is no such portfolio.
 */
export async function movePortfolio(store: Store, { name, come, leave, act }: PortfolioMove): Promise<PortfolioChange | null> {
  const given = watchedSubjects(come);
  const gone = new Set(leave);
  return store.write(async (tx) => {
    if ((await tx.portfolios.get(name)) === null) return null;
    const comes = new Map(given.subjects.map((subject) => [subject.key, subject]));
    const stay = (await tx.portfolios.subjects(name)).filter(({ key }) => !gone.has(key));
    const kept = stay.map((subject) => comes.get(subject.key) ?? subject);
    const there = new Set(stay.map(({ key }) => key));
    const subjects = [...kept, ...given.subjects.filter(({ key }) => !there.has(key))];
    return placed(tx, name, { subjects, doubled: given.doubled }, undefined, act);
  });
}

async function placed(
  tx: StoreParts,
  name: string,
  given: WatchedSubjects,
  roles: readonly Role[] | undefined,
  act: Act,
): Promise<PortfolioChange> {
  const before = new Map((await tx.portfolios.subjects(name)).map(({ key, digest }) => [key, digest]));
  const { note } = await noteOf(tx, name);
  const came = given.subjects.filter(({ key }) => !before.has(key));
  const changed = given.subjects.filter(({ key, digest }) => before.has(key) && before.get(key) !== digest);
  const stay = new Set(given.subjects.map(({ key }) => key));
  const went = [...before.keys()].filter((key) => !stay.has(key));
  await tx.portfolios.put(name, given.subjects, act);
  await setNote(tx, name, {
    roles: roles ?? (before.size === 0 && note.subjects === '' ? ROLES : note.roles),
    engine: note.engine,
    unscreened: [...new Set([...note.unscreened.filter((key) => stay.has(key)), ...[...came, ...changed].map(({ key }) => key)])],
    subjects: subjectsDigest(given.subjects),
  });
  const counts = {
    subjects: given.subjects.length,
    came: came.length,
    went: went.length,
    changed: changed.length,
    same: given.subjects.length - came.length - changed.length,
    doubled: given.doubled,
  };
  await tx.audit.append([{ ...act, action: 'watch.put', subject: name, detail: counts }]);
  return counts;
}

/** Takes a portfolio away; its alerts stay. False where there is none of the name. */
export async function removePortfolio(store: Store, name: string, act: Act): Promise<boolean> {
  return store.write(async (tx) => {
    const held = await tx.portfolios.get(name);
    if (held === null) return false;
    await tx.portfolios.remove(name);
    await clearNote(tx, name);
    await tx.audit.append([{ ...act, action: 'watch.removed', subject: name, detail: { subjects: held.subjects } }]);
    return true;
  });
}
