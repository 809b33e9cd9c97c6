import type { NameKind } from '../register/index.js';
import type { SourceParty } from './source-edition.js';

type Borne = SourceParty['names'][number];

const ACRONYM = /^[A-Z0-9][A-Z0-9&.-]{1,5}$/;

/** The further names of a party: each spelling once, without its first name. A weak one gives way to the same as a good one. */
export function furtherNames(first: string, names: readonly Borne[]): readonly Borne[] {
  const kept = new Map<string, Borne>();
  for (const name of names) {
    const known = kept.get(name.text);
    if (name.text !== first && (known === undefined || (known.kind === 'weak' && name.kind !== 'weak'))) kept.set(name.text, name);
  }
  return [...kept.values()];
}

/** The kind of an alias: a few capitals are an acronym where the party is no person, vessel or aircraft. */
export function aliasKind(text: string, kind: NameKind, bearer: SourceParty['kind']): NameKind {
  return bearer === 'company' && kind === 'alias' && ACRONYM.test(text) ? 'acronym' : kind;
}
