import { openSearchable } from '../matching/index.js';
import { type Day, day, endOf, type Snapshot } from '../register/index.js';
import type { Act, Alert, Store, Watched, WatchedMatch, WatchedSubject } from '../store/index.js';
import { type Before, type EntityNews, entityNews } from './entity-news.js';
import { finder, indexOfSome } from './finding.js';
import { alertOf, type NewAlert, type Notice } from './notice.js';
import { type RegisterChange, registerChange } from './register-change.js';
import { matchesBySubject, type Screened, screenedAnew } from './screened-anew.js';
import { viewOn } from './view.js';
import { noteOf, setNote, subjectsDigest, type WatchNote } from './watch-note.js';

/** What a portfolio is watched with. */
export interface Watching {
  readonly store: Store;
  /** The snapshot in use. */
  readonly snapshot: Snapshot;
  /** A snapshot that was in use before, by its digest; `null` where it is not here any more. */
  readonly before: (digest: string) => Promise<Snapshot | null>;
  /** Names the version of the matcher: what another one found is found anew. */
  readonly engine: string;
}

/** Why so many were screened as were. */
export type Scope =
  /** It was never watched; or it is not known who of its subjects were; or another engine found the matches. */
  | { readonly kind: 'first' | 'unknown' | 'engine' }
  /** The snapshot watched last is not here any more. */
  | { readonly kind: 'lost'; readonly snapshot: string }
  /** The entities by which somebody is found changed: so many of so many, most of them or not. */
  | { readonly kind: 'most' | 'some'; readonly changed: number; readonly entities: number }
  /** Nothing by which anybody is found changed. */
  | { readonly kind: 'none' };

/** What came of watching a portfolio. Counts are of subjects. */
export interface WatchRun {
  readonly portfolio: string;
  readonly on: Day;
  /** The day it was watched last; `null` at first. */
  readonly since: string | null;
  readonly subjects: number;
  /** Those that came or changed since then. */
  readonly anew: number;
  /** Those that were screened against the whole register. */
  readonly screened: number;
  readonly scope: Scope;
  readonly matches: number;
  /** Alerts that were raised now. */
  readonly alerts: readonly Alert[];
}

/** Beyond this share of changed entities the index of them is no less work than the whole. */
const MOST = 0.5;

/** Someone else wrote while a portfolio was watched. */
const TRIES = 5;

/**
 * Watches a portfolio on a day: screens where a change can matter, and raises what is new of whom it finds, each once. Alerts and how
 * far was watched are written together or not at all. `null` where there is no such portfolio. Throws `RangeError` on a day before the
 * one it was watched last.
 */
export async function watchPortfolio(portfolio: string, on: Day, act: Act, watching: Watching): Promise<WatchRun | null> {
  for (let tries = 1; ; tries += 1) {
    const held = await heldOf(portfolio, watching.store);
    if (held === null) return null;
    if (held.watched !== null && on < held.watched.on)
      throw new RangeError(`got ${on}, expected a day from ${held.watched.on} on: ${portfolio} was watched on it`);
    const plan = await planOf(held, on, act, watching);
    const alerts = await written(held, plan, on, act, watching);
    if (alerts !== null) return { ...plan.run, alerts };
    if (tries === TRIES) throw new RangeError(`got a portfolio that changed ${TRIES} times while it was watched, expected a pause`);
  }
}

/** A portfolio as it was read. */
interface Held {
  readonly portfolio: string;
  readonly subjects: readonly WatchedSubject[];
  readonly watched: Watched | null;
  readonly matches: readonly WatchedMatch[];
  readonly note: WatchNote;
  readonly noteText: string | null;
}

interface Plan {
  readonly run: Omit<WatchRun, 'alerts'>;
  readonly matches: readonly WatchedMatch[];
  readonly alerts: readonly NewAlert[];
}

async function heldOf(portfolio: string, store: Store): Promise<Held | null> {
  // The note is read first: whoever puts other subjects in place changes it.
  const { note, text } = await noteOf(store, portfolio);
  if ((await store.portfolios.get(portfolio)) === null) return null;
  return {
    portfolio,
    subjects: await store.portfolios.subjects(portfolio),
    watched: await store.portfolios.watched(portfolio),
    matches: await store.portfolios.matches(portfolio),
    note,
    noteText: text,
  };
}

async function planOf(held: Held, on: Day, act: Act, watching: Watching): Promise<Plan> {
  const { snapshot, store, engine } = watching;
  const { subjects, watched, note } = held;
  const old = watched === null ? null : watched.snapshot === snapshot.digest ? snapshot : await watching.before(watched.snapshot);
  const before = beforeOf(watched, old, snapshot);
  const change = registerChange(old?.register ?? snapshot.register, snapshot.register);
  const scope = scopeOf(held, old, change, snapshot, engine);
  const screened = screenedIn(scope, held, old, change, snapshot);
  const joined = await store.resolutions.joined();
  const news = entityNews({ now: viewOn(snapshot.register, on), before, change, joined, roles: note.roles });
  return {
    run: {
      portfolio: held.portfolio,
      on,
      since: watched?.on ?? null,
      subjects: subjects.length,
      anew: note.unscreened.length,
      screened: screened.whole,
      scope,
      matches: screened.matches.length,
    },
    matches: screened.matches,
    alerts: alertsOf(held, screened.matches, news, joined).map(({ key, entity, notice }) =>
      alertOf(notice, { portfolio: held.portfolio, subjectKey: key, entity, at: act.at }, snapshot.register),
    ),
  };
}

function beforeOf(watched: Watched | null, old: Snapshot | null, snapshot: Snapshot): Before | null {
  if (watched === null) return null;
  const watchedOn = day(watched.on);
  return old === null
    ? { kind: 'lost', view: viewOn(snapshot.register, watchedOn) }
    : { kind: 'seen', view: viewOn(old.register, watchedOn) };
}

function scopeOf(
  { watched, note, subjects }: Held,
  old: Snapshot | null,
  { found }: RegisterChange,
  snapshot: Snapshot,
  engine: string,
): Scope {
  if (watched === null) return { kind: 'first' };
  if (old === null) return { kind: 'lost', snapshot: watched.snapshot };
  if (note.engine !== engine) return { kind: 'engine' };
  if (note.subjects !== subjectsDigest(subjects)) return { kind: 'unknown' };
  const entities = snapshot.register.entities.length;
  if (found.size === 0) return { kind: 'none' };
  return { kind: found.size > entities * MOST ? 'most' : 'some', changed: found.size, entities };
}

function screenedIn(scope: Scope, held: Held, old: Snapshot | null, { found }: RegisterChange, snapshot: Snapshot): Screened {
  const isPart = scope.kind === 'some' || scope.kind === 'none';
  const index = openSearchable(snapshot.section);
  if (index === null) throw new RangeError(`got the snapshot ${snapshot.digest} without an index, expected one`);
  return screenedAnew({
    subjects: held.subjects,
    held: held.matches,
    unscreened: isPart ? new Set(held.note.unscreened) : 'all',
    changed: scope.kind === 'some' && old !== null ? indexOfSome([old.register, snapshot.register], found) : null,
    find: finder(snapshot.register, index),
  });
}

/** A notice, and of which pair it is told. */
interface Told {
  readonly key: string;
  readonly entity: string;
  readonly notice: Notice;
}

/** What is to be told of each subject: of whom it is found to be, by whether it was before, and of whom it was and is not any more. */
function alertsOf(
  { subjects, matches: before, watched, note }: Held,
  matches: readonly WatchedMatch[],
  news: EntityNews,
  joined: ReadonlyMap<string, string>,
): readonly Told[] {
  const [heldBy, foundBy] = [matchesBySubject(before), matchesBySubject(matches)];
  const unscreened = new Set(note.unscreened);
  return subjects.flatMap(({ key, digest }) => {
    const [held, found] = [heldBy.get(key) ?? [], foundBy.get(key) ?? []];
    const isKnown = watched !== null && (held.length > 0 || !unscreened.has(key));
    const told = (entity: string, notices: readonly Notice[]): readonly Told[] => notices.map((notice) => ({ key, entity, notice }));
    const ends = new Set(found.map(({ entity }) => entity));
    const gone = held.filter((match) => match.digest === digest && !ends.has(endOf(joined, match.entity)) && !ends.has(match.entity));
    return [
      ...found.flatMap(({ entity }) => {
        const heldAs = held
          .filter((match) => match.entity === entity || endOf(joined, match.entity) === entity)
          .map((match) => match.entity);
        return told(entity, heldAs.length > 0 ? news.since(entity, heldAs) : news.anew(entity, isKnown ? 'known' : 'new'));
      }),
      ...gone.flatMap(({ entity }) => told(endOf(joined, entity), news.gone(entity))),
    ];
  });
}

/** Writes what came of it, unless the portfolio is not any more what was read. */
async function written(held: Held, plan: Plan, on: Day, act: Act, { store, snapshot, engine }: Watching): Promise<readonly Alert[] | null> {
  return store.write(async (tx) => {
    const [{ text }, watched] = [await noteOf(tx, held.portfolio), await tx.portfolios.watched(held.portfolio)];
    if (text !== held.noteText || JSON.stringify(watched) !== JSON.stringify(held.watched)) return null;
    const alerts = await tx.alerts.raise(plan.alerts);
    await tx.portfolios.setWatched(held.portfolio, { snapshot: snapshot.digest, on, at: act.at }, plan.matches);
    await setNote(tx, held.portfolio, { ...held.note, engine, unscreened: [], subjects: subjectsDigest(held.subjects) });
    const { subjects, screened, scope } = plan.run;
    const detail = { snapshot: snapshot.digest, on, subjects, screened, scope: scope.kind, alerts: alerts.length };
    await tx.audit.append([{ ...act, action: 'watch.run', subject: held.portfolio, detail }]);
    return alerts;
  });
}
