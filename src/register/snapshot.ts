import { type Container, pack, type Sha256, type Unopened, unpack } from './container.js';
import { EMPTY_REGISTER, type Register } from './register.js';
import { fromUtf8, toUtf8 } from './utf8.js';

/** What a snapshot says of itself. `built` is the day the facts were last looked after, not a moment: the same facts give the same bytes. */
export interface SnapshotMeta {
  readonly built: string;
  readonly facts: number;
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
export function writeSnapshot(register: Register, built: string, more: ReadonlyMap<string, Uint8Array>, sha256: Sha256): Uint8Array {
  const facts = KINDS.reduce((sum, kind) => sum + register[kind].length, 0);
  const sections = new Map(more);
  sections.set('meta', json({ built, facts } satisfies SnapshotMeta));
  for (const kind of KINDS) sections.set(kind, json(register[kind]));
  return pack(sections, sha256);
}

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
