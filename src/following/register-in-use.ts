import { readFileSync } from 'node:fs';
import {
  buildIndex,
  CHANGED,
  changedIn,
  indexRows,
  MATCH_INDEX,
  MATCH_OVERLAY,
  NAME_INDEX,
  NAME_OVERLAY,
  registerParties,
} from '../matching/index.js';
import {
  aboutOnly,
  composed,
  extendSnapshot,
  openSnapshot,
  type Register,
  type RegisterFact,
  redirected,
  type Snapshot,
  toUtf8,
  writeSnapshot,
} from '../register/index.js';
import type { Store } from '../store/index.js';
import { bringSnapshot, shareSnapshot } from './shared-snapshots.js';
import { type InUse, type SnapshotFiles, sha256 } from './snapshot-files.js';

/** What the register in use is made of, and where it is kept. */
export interface Keeping {
  readonly store: Store;
  readonly files: SnapshotFiles;
  /** Path of the snapshot that this watchbill ships. */
  readonly bundled: string;
  readonly now: () => Date;
}

/** Under a user's own facts the index of the rest stays as it is until so many entities, or this share of all, have changed. */
const MOST_CHANGED = 500;
const MOST_SHARE = 0.05;

/** The kinds of facts that change what an entity is found by. */
const FOUND_BY: ReadonlySet<keyof Register> = new Set(['entities', 'entries', 'names', 'identifiers']);

/**
 * The snapshot in use, made anew where the store holds facts that it does not: the bundled register and the user's own. Readers keep the
 * one they opened; the next to open finds the new one. Safe to be called by many at once: the newest wins.
 */
export async function registerInUse(keeping: Keeping): Promise<{ readonly snapshot: Snapshot; readonly path: string }> {
  const { store, files } = keeping;
  const bundled = opened(readFileSync(keeping.bundled), keeping.bundled);
  const [seq, joined] = [await store.facts.last(), await store.resolutions.joined()];
  const joinings = sha256(toUtf8(JSON.stringify([...joined].sort(([a], [b]) => (a < b ? -1 : 1)))));
  const held = files.inUse();
  const current = held !== null && held.bundled === bundled.digest ? held : null;
  if (seq === 0 && joined.size === 0) return { snapshot: bundled, path: keeping.bundled };
  if (current !== null && current.seq === seq && current.joined === joinings) {
    const snapshot = files.open(current.digest);
    if (snapshot !== null) {
      await files.clearBehind();
      return { snapshot, path: files.pathOf(current.digest) };
    }
  }
  const made = await madeElsewhere(keeping, bundled.digest, seq, joinings);
  if (made !== null) return made;
  const before = current !== null && current.joined === joinings && current.seq < seq ? files.open(current.digest) : null;
  const facts = await store.facts.after(before === null ? 0 : (current?.seq ?? 0));
  const last = facts.at(-1)?.seq ?? seq;
  const origin = { bundled: bundled.digest, seq: last, joined: joinings };
  const bytes =
    (before === null ? null : extended(before, facts, joined, origin, bundled.meta.built)) ??
    anew(bundled, await everything(store, before, facts), joined, origin);
  const snapshot = opened(bytes, 'the snapshot');
  await files.write(snapshot.digest, bytes);
  const inUse: InUse = { digest: snapshot.digest, ...origin };
  await swap(keeping, inUse, store.kind === 'postgres' ? bytes : null);
  return { snapshot, path: files.pathOf(snapshot.digest) };
}

/** The snapshot that another machine made of the same facts, brought here. */
async function madeElsewhere(
  { store, files }: Keeping,
  bundled: string,
  seq: number,
  joined: string,
): Promise<{ readonly snapshot: Snapshot; readonly path: string } | null> {
  const told = store.kind === 'postgres' ? await store.settings.get('in-use') : null;
  const inUse = told === null ? null : (JSON.parse(told) as InUse);
  if (inUse === null || inUse.bundled !== bundled || inUse.seq !== seq || inUse.joined !== joined) return null;
  if (!(await bringSnapshot(inUse.digest, store, files))) return null;
  const snapshot = files.open(inUse.digest);
  if (snapshot === null) return null;
  await files.setInUse(inUse);
  await files.clearBehind();
  return { snapshot, path: files.pathOf(inUse.digest) };
}

/** All facts, where the ones read are only those after a snapshot that turned out to be too far behind. */
async function everything(store: Store, before: Snapshot | null, facts: readonly RegisterFact[]): Promise<readonly RegisterFact[]> {
  return before === null ? facts : store.facts.after(0);
}

/** Makes a snapshot the one in use, unless a newer one is. One at a time: the store's writers wait for one another. */
async function swap({ store, files, now }: Keeping, inUse: InUse, shared: Uint8Array | null): Promise<void> {
  await store.write(async (tx) => {
    if (shared !== null) await shareSnapshot(tx, inUse.digest, shared);
    const held = await tx.settings.get('in-use');
    const before = held === null ? null : (JSON.parse(held) as InUse);
    const behind = before !== null && before.bundled === inUse.bundled && before.seq > inUse.seq;
    await tx.audit.append([
      {
        at: now().toISOString(),
        by: 'watchbill',
        action: behind ? 'snapshot.made' : 'snapshot.in-use',
        subject: inUse.digest,
        detail: { bundled: inUse.bundled, seq: inUse.seq, joined: inUse.joined },
      },
    ]);
    if (behind) return;
    await tx.settings.set('in-use', JSON.stringify(inUse));
    // Within the transaction, so that two writers cannot leave the older pointer.
    await files.setInUse(inUse);
    await files.clearBehind();
  });
}

function anew(
  bundled: Snapshot,
  facts: readonly RegisterFact[],
  joined: ReadonlyMap<string, string>,
  origin: Omit<InUse, 'digest'>,
): Uint8Array {
  const register = composed(bundled.register, facts, joined);
  const sections = new Map([
    [MATCH_INDEX, buildIndex(registerParties(register))],
    [NAME_INDEX, toUtf8(JSON.stringify(indexRows(register)))],
  ]);
  return writeSnapshot(register, lastDay(bundled.meta.built, facts), sections, sha256, origin);
}

/** The snapshot with a layer of what changed; `null` where so much did that the whole is made anew. */
function extended(
  before: Snapshot,
  facts: readonly RegisterFact[],
  joined: ReadonlyMap<string, string>,
  origin: Omit<InUse, 'digest'>,
  built: string,
): Uint8Array | null {
  const added = redirected(facts, joined);
  const changed = new Set(before.section(CHANGED) === null ? [] : changedIn(before.section(CHANGED) ?? new Uint8Array()));
  for (const { kind, fact } of added) {
    const { id, entity } = fact as { readonly id?: string; readonly entity?: string };
    const about = kind === 'entities' ? id : entity;
    if (FOUND_BY.has(kind) && about !== undefined) changed.add(about);
  }
  const sections = new Map<string, Uint8Array>();
  for (const name of [MATCH_INDEX, NAME_INDEX]) {
    const section = before.section(name);
    if (section === null) return null;
    sections.set(name, section);
  }
  if (changed.size > Math.max(MOST_CHANGED, before.register.entities.length * MOST_SHARE)) return null;
  if (changed.size > 0) {
    const register = aboutOnly(composed(before.register, added), changed);
    sections.set(MATCH_OVERLAY, buildIndex(registerParties(register)));
    sections.set(NAME_OVERLAY, toUtf8(JSON.stringify(indexRows(register))));
    sections.set(CHANGED, toUtf8(JSON.stringify([...changed].sort())));
  }
  const day = lastDay(before.meta.built > built ? before.meta.built : built, facts);
  return extendSnapshot(before, added, day, sections, sha256, origin);
}

/** The day up to which the facts were looked after. */
function lastDay(built: string, facts: readonly RegisterFact[]): string {
  let day = built;
  for (const { kind, fact } of facts) {
    const through = kind === 'lists' ? (fact as { readonly coveredThrough?: string }).coveredThrough : undefined;
    if (through !== undefined && through > day) day = through;
  }
  return day;
}

function opened(bytes: Uint8Array, path: string): Snapshot {
  const found = openSnapshot(bytes, sha256);
  if (!found.ok) throw new RangeError(`${path}: got ${found.got}, expected ${found.expected}`);
  return found.value;
}
