import { type Entity, ledgerOf, namesBorneBy, type Register, type Source } from '../../register/index.js';

/** An entity as screens name it. */
export interface Party {
  readonly id: string;
  readonly label: string;
  /** Its name in Chinese; `null` where none is known. */
  readonly chinese: string | null;
  readonly kind: Entity['kind'];
  readonly country: string | null;
}

/** The party of an id. Throws `RangeError` where the register has none. */
export function partyOf(register: Register, id: string): Party {
  const entity = ledgerOf(register).entity.get(id);
  if (entity === undefined) throw new RangeError(`got entity "${id}", expected the id of one in the register`);
  const names = namesBorneBy(register, id).filter(({ lang }) => lang === 'zh');
  const best = names.find(({ kind }) => kind === 'official') ?? names[0];
  return { id, label: entity.label, chinese: best?.text ?? null, kind: entity.kind, country: entity.country ?? null };
}

/** The sources of ids, for those who are told of them. */
export type Sources = Readonly<Record<string, Source>>;

/** The sources that answers name, once each. */
export function sourcesOf(register: Register, ids: Iterable<string | null>): Sources {
  const { source } = ledgerOf(register);
  const told: Record<string, Source> = {};
  for (const id of ids) {
    const found = id === null ? undefined : source.get(id);
    if (found !== undefined) told[found.id] = found;
  }
  return told;
}
