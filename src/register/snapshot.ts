import { isInPlace, type RegisterFact, replacing } from './composition.js';
import { type Container, pack, type Sha256, type Unopened, unpack } from './container.js';
import { EMPTY_REGISTER, type Register } from './register.js';
import { fromUtf8, toUtf8 } from './utf8.js';

/** What a snapshot says of itself. `built` is the day the facts were last looked after, not a moment: the same facts give the same bytes. */
export interface SnapshotMeta {
  readonly built: string;
  readonly facts: number;
  /** What a snapshot with the user's own facts was made from. Absent in the bundled one. */
  readonly origin?: SnapshotOrigin;
}

/** The bundled snapshot below, by its digest; the last fact of the store in it, by its number; and which entities were joined, as a digest. */
export interface SnapshotOrigin {
  readonly bundled: string;
  readonly seq: number;
  readonly joined: string;
}

/** A register opened from its snapshot; facts are decoded when first asked for. */
export interface Snapshot {
  readonly digest: string;
  readonly meta: SnapshotMeta;
  readonly register: Register;
  /** A further section by name, such as the name index of the matching room. */
  readonly section: (name: string) => Uint8Array | null;
}

const KINDS = Object.keys(EMPTY_REGISTER) as (keyof Register)[];

/** The register, and what other rooms add, as one immutable file; reproducible byte for byte. */
export function writeSnapshot(
  register: Register,
  built: string,
  more: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
  origin?: SnapshotOrigin,
): Uint8Array {
  const facts = KINDS.reduce((sum, kind) => sum + register[kind].length, 0);
  const sections = new Map(more);
  sections.set('meta', json({ built, facts, ...(origin === undefined ? {} : { origin }) } satisfies SnapshotMeta));
  for (const kind of KINDS) sections.set(kind, json(register[kind]));
  return pack(sections, sha256);
}

/**
 * A snapshot with further facts, without decoding what stays as it is: the same bytes that writing the composed register gives.
 * `more` are the sections of other rooms; those of the snapshot before are not taken over.
 */
export function extendSnapshot(
  before: Snapshot,
  added: readonly RegisterFact[],
  built: string,
  more: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
  origin: SnapshotOrigin,
): Uint8Array {
  const sections = new Map(more);
  let facts = before.meta.facts;
  for (const kind of KINDS) {
    const bytes = before.section(kind) ?? new Uint8Array();
    const anew = added.filter((each) => each.kind === kind).map(({ fact }) => fact);
    if (anew.length === 0) sections.set(kind, bytes);
    else if (isInPlace(kind, anew)) {
      const held = before.register[kind] as readonly { readonly id: string }[];
      const all = replacing(held, anew as { readonly id: string }[]);
      facts += all.length - held.length;
      sections.set(kind, json(all));
    } else {
      facts += anew.length;
      sections.set(kind, appended(bytes, json(anew)));
    }
  }
  sections.set('meta', json({ built, facts, origin } satisfies SnapshotMeta));
  return pack(sections, sha256);
}

/** Two JSON arrays as one: the bracket that closes the first becomes the comma between them. */
function appended(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length <= 2) return second;
  const joined = new Uint8Array(first.length + second.length - 1);
  joined.set(first, 0);
  joined.set(second, first.length - 1);
  joined[first.length - 1] = COMMA;
  return joined;
}

const COMMA = 0x2c;

/** Opens a snapshot file; what is wrong with one that cannot be used comes back as words. */
export function openSnapshot(file: Uint8Array, sha256: Sha256): { readonly ok: true; readonly value: Snapshot } | Unopened {
  const opened = unpack(file, sha256);
  if (!opened.ok) return opened;
  const container = opened.value;
  const meta = parse(container, 'meta') as SnapshotMeta;
  return { ok: true, value: { digest: container.digest, meta, register: lazyRegister(container), section: container.section } };
}

/** A register whose parts are decoded at their first use: most questions touch few of them, and start-up counts. */
function lazyRegister(container: Container): Register {
  const register = {};
  for (const kind of KINDS) {
    let facts: unknown;
    Object.defineProperty(register, kind, { enumerable: true, get: () => (facts ??= parse(container, kind)) });
  }
  return register as Register;
}

function json(value: unknown): Uint8Array {
  return toUtf8(JSON.stringify(value));
}

function parse(container: Container, name: string): unknown {
  const bytes = container.section(name);
  if (bytes === null) throw new RangeError(`got a snapshot without section "${name}", expected one`);
  return JSON.parse(fromUtf8(bytes));
}
