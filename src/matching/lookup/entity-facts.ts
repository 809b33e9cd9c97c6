import { formsAgree, hasHan, isGenericForm } from '../../names/index.js';
import { formsOf } from '../organisations/compare.js';
import type { Profile } from '../organisations/element.js';
import { HAN, type MatchIndex } from './match-index.js';
import { NAME_KINDS } from './name-kinds.js';
import type { PartyIdentifier } from './party.js';
import { perIndex } from './per-index.js';

/** Identifiers of which a party has one: another value says it is another party. Of tickers it may have several. */
const UNIQUE = new Set(['uscc', 'lei', 'uei', 'imo']);

/** The kinds of name that are given in full, legal form and all. */
const FULL = new Set(['official', 'former']);

interface EntityFacts {
  /** For each entity its first name: names stand entity by entity. */
  readonly firstName: Int32Array;
  readonly schemes: ReadonlyMap<number, ReadonlySet<string>>;
}

const entityFacts = perIndex((index): EntityFacts => {
  const firstName = new Int32Array(index.entities).fill(-1);
  for (let name = index.names - 1; name >= 0; name -= 1) firstName[index.nameEntity[name] ?? 0] = name;
  const schemes = new Map<number, Set<string>>();
  for (const [key, entity] of index.identifiers()) {
    const scheme = key.slice(0, key.indexOf(' '));
    schemes.set(entity, (schemes.get(entity) ?? new Set()).add(scheme));
  }
  return { firstName, schemes };
});

export function firstNameOf(index: MatchIndex, entity: number): number {
  return Math.max(0, entityFacts(index).firstName[entity] ?? 0);
}

/** The legal forms, as bits, of each full name of an entity that has one and is or is not written in Chinese. */
function fullForms(index: MatchIndex, entity: number, han: boolean): readonly number[] {
  const forms: number[] = [];
  for (let name = firstNameOf(index, entity); index.nameEntity[name] === entity; name += 1) {
    const bits = index.nameForms[name] ?? 0;
    const isHan = ((index.nameComplete[name] ?? 0) & HAN) !== 0;
    if (bits !== 0 && isHan === han && FULL.has(NAME_KINDS[index.nameKind[name] ?? 0] ?? '')) forms.push(bits);
  }
  return forms;
}

/** An identifier of the subject of a scheme of which the entity bears another value. */
export function conflictOf(index: MatchIndex, entity: number, identifiers: readonly PartyIdentifier[]): PartyIdentifier | null {
  if (identifiers.length === 0) return null;
  const schemes = entityFacts(index).schemes.get(entity);
  return identifiers.find(({ scheme }) => UNIQUE.has(scheme) && schemes?.has(scheme) === true) ?? null;
}

/**
 * Whether a name's legal forms could not be those of any full name of the entity. A short name leaves its form out, and that is no
 * word for any form: `CoStar Group, Inc.` is not the company that is `Costar Group Co` for short and `Costar Group Co., Ltd.` in full.
 * Full names of the same script decide: `股份有限公司` is rendered in English as everything.
 */
export function contradicts(index: MatchIndex, entity: number, asked: Profile): boolean {
  const forms = formsOf(asked);
  if (forms.length === 0) return false;
  const theirs = fullForms(index, entity, hasHan(asked.folded)).map((bits) => index.formsOf(bits));
  const special = theirs.filter((each) => !isGenericForm(each));
  return special.length > 0 && !special.some((each) => formsAgree(forms, each));
}
