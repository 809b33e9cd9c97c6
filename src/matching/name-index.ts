import { fold, takeForms } from '../names/index.js';
import { borneNames, type Confidence, fromUtf8, type NameKind, type Register } from '../register/index.js';
import { CHANGED, changedIn } from './lookup/layered-index.js';

/** The sections of a snapshot that hold the rows of this index, and those of the entities that changed since they were made. */
export const NAME_INDEX = 'name-index';
export const NAME_OVERLAY = 'name-overlay';

/** A name as the index holds it: whose it is, as written, folded, and the legal forms it ends with. */
export interface IndexedName {
  readonly entity: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly folded: string;
  readonly forms: readonly string[];
  readonly confidence: Confidence;
}

/** Every name of a register by its core (the folded name without legal forms). */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  readonly byCore: (core: string) => readonly IndexedName[];
  readonly byIdentifier: (value: string) => string | null;
}

/** What the index is made from, small enough to be stored in the snapshot: `[entity, kind, text, folded, core, forms, confidence]` a row. */
export type IndexRows = readonly (readonly [string, NameKind, string, string, string, readonly string[], Confidence])[];

/** The rows of the index of a register, in the order of its entities. */
export function indexRows(register: Register): IndexRows {
  return borneNames(register).map((name) => {
    const folded = fold(name.text);
    const { core, forms } = takeForms(folded);
    return [name.entity, name.kind, name.text, folded, core, forms, name.confidence];
  });
}

/** The index over its rows and the identifiers of the register. */
export function nameIndex(rows: IndexRows, identifiers: Register['identifiers']): NameIndex {
  const cores = new Map<string, IndexedName[]>();
  const names = rows.map(([entity, kind, text, folded, core, forms, confidence]) => {
    const name = { entity, text, kind, folded, forms, confidence };
    const same = cores.get(core);
    if (same === undefined) cores.set(core, [name]);
    else same.push(name);
    return name;
  });
  const bearers = new Map(identifiers.map((identifier) => [identifier.value.toLowerCase(), identifier.entity]));
  return { names, byCore: (core) => cores.get(core) ?? [], byIdentifier: (value) => bearers.get(value.trim().toLowerCase()) ?? null };
}

/** The rows of the index of a snapshot, with those of its overlay where it has one; `null` where it has none. */
export function rowsIn(section: (name: string) => Uint8Array | null): IndexRows | null {
  const [rows, overlay, changed] = [section(NAME_INDEX), section(NAME_OVERLAY), section(CHANGED)];
  if (rows === null) return null;
  const main = JSON.parse(fromUtf8(rows)) as IndexRows;
  if (overlay === null || changed === null) return main;
  const anew = new Set(changedIn(changed));
  return [...main.filter(([entity]) => !anew.has(entity)), ...(JSON.parse(fromUtf8(overlay)) as IndexRows)];
}
