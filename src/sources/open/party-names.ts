import type { NameKind } from '../../register/index.js';
import type { SourceParty } from '../source-edition.js';

const ACRONYM = /^[A-Z0-9][A-Z0-9&./-]{1,9}$/;

/** The further names of a party, each spelling once and the first kind given to it: `first` is not among them. */
export function furtherNames(
  first: string,
  kind: SourceParty['kind'],
  groups: readonly (readonly [NameKind, readonly string[]])[],
): SourceParty['names'] {
  const kept = new Map<string, NameKind>();
  for (const [sort, texts] of groups) {
    for (const each of texts) {
      const text = each.trim();
      if (text !== '' && text !== first && !kept.has(text)) kept.set(text, sort === 'alias' && isAcronym(text, kind) ? 'acronym' : sort);
    }
  }
  return Array.from(kept, ([text, sort]) => ({ text, kind: sort }));
}

/** A few capitals as another name of an organisation are an acronym; of a person or a ship they are a name. */
function isAcronym(text: string, kind: SourceParty['kind']): boolean {
  return kind !== 'person' && kind !== 'vessel' && ACRONYM.test(text);
}
