import { fold, takeForms } from '../names/index.js';
import { borneNames, type Confidence, type NameKind, type Register } from '../register/index.js';

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
