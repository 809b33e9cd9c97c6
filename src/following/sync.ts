import { openSearchable } from '../matching/index.js';
import {
  type Checked,
  composed,
  type Day,
  dayOf,
  type List,
  ledgerOf,
  type Problem,
  type Register,
  type RegisterFact,
  stateOf,
} from '../register/index.js';
import type { SourceEdition } from '../sources/index.js';
import type { Act, Fetch, HeldEdition } from '../store/index.js';
import { type EditionChange, isUnchanged } from './edition-change.js';
import { editionFacts } from './edition-facts.js';
import { doubts } from './guards.js';
import { type Keeping, registerInUse } from './register-in-use.js';
import { type Doubtful, resolveEdition } from './resolution.js';

/** Where editions come from. */
export interface SyncSource {
  readonly id: string;
  readonly publisher: string;
  readonly url?: string;
  /** The lists it brings; one of them missing in its files is noticed. */
  readonly lists: readonly string[];
  /** The shares of a list's lines that may go and come unseen, 0 to 1. */
  readonly bound: { readonly shrink: number; readonly grow: number };
  /** Editions are kept as printed, and not as what changed. */
  readonly whole: boolean;
  /** What is said of a list that the register does not know. */
  readonly describe: (list: string) => List | null;
}

/** Editions to apply, where they come from, and who wants it. */
export interface SyncRequest {
  readonly source: SyncSource;
  readonly editions: readonly SourceEdition[];
  /** SHA-256 over the files they were read from. */
  readonly digest: string;
  readonly act: Act;
  /** A person has looked at what is doubtful: the id under which it was held. */
  readonly accepted?: string;
  /** Says what would change, and changes nothing. */
  readonly dryRun?: boolean;
  /** Lists that are followed from another source are followed from this one from now on; otherwise they are left out. */
  readonly takeOver?: boolean;
  readonly fetches?: readonly Fetch[];
}

/** What came of a sync. `held` and `refused` leave the register as it was. */
export type SyncOutcome =
  | {
      readonly kind: 'applied' | 'unchanged' | 'would-change';
      readonly changes: readonly EditionChange[];
      readonly doubtful: readonly Doubtful[];
      /** Lists left out, and the source each is followed from. */
      readonly elsewhere: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'held'; readonly reasons: readonly string[]; readonly changes: readonly EditionChange[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What a sync would add: worked out against one state of the store. */
interface Plan {
  readonly parts: readonly { readonly edition: SourceEdition; readonly facts: readonly RegisterFact[]; readonly change: EditionChange }[];
  readonly doubtful: readonly Doubtful[];
  readonly reasons: readonly string[];
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** Someone else wrote while a plan was made. */
const TRIES = 5;

/** Applies editions to the register in use: all of them or none, once, whole. */
export async function sync(request: SyncRequest, keeping: Keeping): Promise<SyncOutcome> {
  const missing = unknownLists(request);
  if (!missing.ok) return { kind: 'refused', problems: missing.problems };
  for (let tries = 1; ; tries += 1) {
    const seq = await keeping.store.facts.last();
    const plan = await planOf(request, keeping);
    const changes = plan.parts.map(({ change }) => change);
    if (request.dryRun === true) return { kind: 'would-change', changes, doubtful: plan.doubtful, elsewhere: plan.elsewhere };
    if (plan.reasons.length > 0 && request.accepted === undefined) return { kind: 'held', reasons: plan.reasons, changes };
    if (await applied(request, plan, seq, keeping)) {
      await registerInUse(keeping);
      return { kind: changes.every(isUnchanged) ? 'unchanged' : 'applied', changes, doubtful: plan.doubtful, elsewhere: plan.elsewhere };
    }
    if (tries === TRIES)
      throw new RangeError(`got a store that changed ${TRIES} times while ${request.source.id} was applied, expected a pause`);
  }
}

function unknownLists({ source, editions }: SyncRequest): Checked<null> {
  const problems = editions
    .filter(({ list }) => !source.lists.includes(list))
    .map(({ list, title }) => ({ file: title, line: 0, field: 'list', got: `"${list}"`, expected: `one of ${source.lists.join(', ')}` }));
  return problems.length === 0 ? { ok: true, value: null } : { ok: false, problems };
}

async function planOf({ source, editions: read, digest, act, takeOver }: SyncRequest, keeping: Keeping): Promise<Plan> {
  const { snapshot } = await registerInUse(keeping);
  const index = openSearchable(snapshot.section);
  if (index === null) throw new RangeError(`got the snapshot ${snapshot.digest} without an index, expected one`);
  const joined = await keeping.store.resolutions.joined();
  const today = dayOf(new Date(act.at));
  const elsewhere = takeOver === true ? new Map<string, string>() : await followedElsewhere(source, read, keeping);
  const editions = read.filter(({ list }) => !elsewhere.has(list));
  let register: Register = snapshot.register;
  const parts: Plan['parts'][number][] = [];
  const doubtful: Doubtful[] = [];
  const reasons: string[] = [];
  for (const edition of editions) {
    const list = ledgerOf(register).list.get(edition.list) ?? source.describe(edition.list);
    if (list === null) throw new RangeError(`got list "${edition.list}", expected one that ${source.id} describes`);
    const date = edition.date ?? edition.published ?? today;
    const state = stateOf(register, edition.list, { on: date > today ? date : today, known: today });
    const found = resolveEdition(edition, { register, index, joined, state });
    const { published = date, url = source.url } = {
      ...(edition.published === null ? {} : { published: edition.published }),
      ...(edition.url === undefined ? {} : { url: edition.url }),
    };
    const frame = {
      list,
      publisher: source.publisher,
      digest,
      date,
      published,
      today,
      whole: source.whole,
      ...(url === undefined ? {} : { url }),
    };
    const { facts, change } = editionFacts(edition, found.resolved, register, state, frame);
    const newest = newestOf(register, edition.list);
    reasons.push(
      ...doubts(edition, date, change, { bound: source.bound, newest, held: list.coverage === 'complete' ? state.size : 0 }).map(
        (reason) => `${edition.list}: ${reason}`,
      ),
    );
    parts.push({ edition, facts, change });
    doubtful.push(...found.doubtful);
    register = composed(register, facts);
  }
  reasons.push(...absent(source, read, snapshot.register, await originsOf(keeping)));
  return { parts, doubtful, reasons, elsewhere };
}

function newestOf(register: Register, list: string): Day | null {
  return (
    ledgerOf(register)
      .editionsOf(list)
      .filter(({ form }) => form !== 'draft')
      .at(-1)?.date ?? null
  );
}

/** The source that each list was brought by last. */
async function originsOf({ store }: Keeping): Promise<ReadonlyMap<string, string>> {
  const accepted = (await store.facts.accepted()).filter(({ kind }) => kind === 'edition');
  return new Map(accepted.map(({ list, origin }) => [list ?? '', origin]));
}

/** Two publishers print one list in different words: following both would make every line change with each sync. */
async function followedElsewhere(source: SyncSource, editions: readonly SourceEdition[], keeping: Keeping): Promise<Map<string, string>> {
  const origins = await originsOf(keeping);
  const others = editions.map(({ list }): [string, string] => [list, origins.get(list) ?? source.id]);
  return new Map(others.filter(([, origin]) => origin !== source.id));
}

/** Lists that are followed from the source, and of which its files say nothing. */
function absent(
  source: SyncSource,
  editions: readonly SourceEdition[],
  register: Register,
  origins: ReadonlyMap<string, string>,
): readonly string[] {
  const there = new Set(editions.map(({ list }) => list));
  const held = new Set(register.lists.filter(({ coverage }) => coverage === 'complete').map(({ id }) => id));
  return source.lists
    .filter((list) => !there.has(list) && held.has(list) && origins.get(list) === source.id)
    .map((list) => `${list}: got no edition, expected one: it is followed from ${source.id}`);
}

/** Writes a plan, unless the store is not any more what it was made against. */
async function applied(
  { source, digest, act, accepted, fetches = [] }: SyncRequest,
  { parts, doubtful }: Plan,
  seq: number,
  { store, files }: Keeping,
): Promise<boolean> {
  await files.markBehind();
  return store.write(async (tx) => {
    if ((await tx.facts.last()) !== seq) return false;
    for (const { edition, facts, change } of parts) {
      const summary = {
        added: change.added.length,
        removed: change.removed.length,
        renamed: change.renamed.length,
        changed: change.changed.length,
      };
      if (facts.length > 0) {
        const id = `${change.edition}@${act.at}`;
        await tx.facts.add({ id, kind: 'edition', list: edition.list, origin: source.id, digest, summary, ...act }, facts);
      }
      const detail = { edition: change.edition, ...summary, digest, ...(accepted === undefined ? {} : { accepted }) };
      await tx.audit.append([{ ...act, action: isUnchanged(change) ? 'sync.unchanged' : 'sync.applied', subject: edition.list, detail }]);
    }
    const pairs = doubtful.map(({ entity, party, candidate, candidateName, score, why }) => ({
      entity,
      candidate,
      score,
      shown: { entity: party.printed, candidate: candidateName, why },
      at: act.at,
    }));
    await tx.resolutions.add(pairs);
    for (const fetch of fetches) await tx.fetches.put(fetch);
    if (accepted !== undefined) await tx.held.decide(accepted, 'accepted', act);
    return true;
  });
}

/** Keeps what must not be applied unseen, with its files, for a person to accept or drop. */
export async function hold(
  request: Pick<SyncRequest, 'source' | 'editions' | 'act'>,
  reasons: readonly string[],
  contents: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { store }: Keeping,
): Promise<HeldEdition> {
  const { source, editions, act } = request;
  return store.write(async (tx) => {
    const files: { name: string; digest: string }[] = [];
    for (const { name, bytes } of contents) files.push({ name, digest: await tx.blobs.put(bytes) });
    const held = await tx.held.add({ ...act, source: source.id, list: editions.map(({ list }) => list).join(','), reasons, files });
    await tx.audit.append([{ ...act, action: 'sync.held', subject: source.id, detail: { held: held.id, reasons: reasons.length } }]);
    return held;
  });
}
