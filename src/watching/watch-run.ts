import { openSearchable } from '../matching/index.js';
import { type Day, day, type Snapshot } from '../register/index.js';
import type { Act, Alert, Store, Watched, WatchedMatch } from '../store/index.js';
import { dismissedPairs } from './dismissed-pairs.js';
import { type Before, entityNews } from './entity-news.js';
import { finder, indexOfSome } from './finding.js';
import { type Held, heldOf } from './held-portfolio.js';
import { alertOf, type NewAlert } from './notice.js';
import { type RegisterChange, registerChange } from './register-change.js';
import { type Scope, scopeOf } from './scope.js';
import { type Screened, screenedAnew } from './screened-anew.js';
import { pairOf, toldPairs } from './told-pairs.js';
import { viewOn } from './view.js';
import { noteOf, setNote, subjectsDigest } from './watch-note.js';

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

interface Plan {
  readonly run: Omit<WatchRun, 'alerts'>;
  readonly matches: readonly WatchedMatch[];
  readonly alerts: readonly NewAlert[];
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
  const met = await metPairs(held, screened.matches, store);
  const dismissed = dismissedPairs(await store.decisions.all(), subjects, viewOn(snapshot.register, on));
  const told = toldPairs(held, screened.matches, news, joined, met).filter(({ key, entity }) => !dismissed.has(pairOf(key, entity)));
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
    alerts: told.map(({ key, entity, notice }) =>
      alertOf(notice, { portfolio: held.portfolio, subjectKey: key, entity, at: act.at }, snapshot.register),
    ),
  };
}

/** The pairs of which something was told before; looked up only where some were not found at the last watch. */
async function metPairs({ portfolio, matches }: Held, found: readonly WatchedMatch[], store: Store): Promise<ReadonlySet<string>> {
  const held = new Set(matches.map(({ key, entity }) => pairOf(key, entity)));
  if (found.every(({ key, entity }) => held.has(pairOf(key, entity)))) return new Set();
  return new Set((await store.alerts.all({ portfolio })).map(({ subjectKey, entity }) => pairOf(subjectKey, entity)));
}

function beforeOf(watched: Watched | null, old: Snapshot | null, snapshot: Snapshot): Before | null {
  if (watched === null) return null;
  const watchedOn = day(watched.on);
  return old === null
    ? { kind: 'lost', view: viewOn(snapshot.register, watchedOn) }
    : { kind: 'seen', view: viewOn(old.register, watchedOn) };
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
