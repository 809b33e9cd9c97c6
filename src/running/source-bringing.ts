import type { SyncSource } from '../following/index.js';
import type { List } from '../register/index.js';
import { listBrought, PUBLICATIONS, type Publication } from '../sources/index.js';

/** The publication that brings these lists; a list of the user's own is described by its mapping. */
export function sourceBringing(
  lists: readonly string[],
  asked: Publication | null,
  own: { readonly id: string; readonly title: string } | null,
): SyncSource | null {
  if (own !== null) {
    const described = {
      name: own.title,
      short: own.id,
      authority: 'your own',
      jurisdiction: 'own',
      does: 'Names who stands on it.',
      doesNot: 'It has no legal effect of its own.',
    };
    const list: List = { id: own.id, ...described, coverage: 'none', sources: [], confidence: 'unverified' };
    return {
      id: `own-${own.id}`,
      publisher: 'the user',
      lists: [own.id],
      bound: OWN,
      whole: false,
      describe: (id) => (id === own.id ? list : null),
    };
  }
  const found = asked ?? PUBLICATIONS.find((each) => lists.length > 0 && lists.every((list) => each.lists.includes(list)));
  if (found === undefined) return null;
  const url = found.page ?? found.files[0]?.url;
  return {
    id: found.id,
    publisher: found.title,
    lists: found.lists,
    bound: found.bound,
    whole: found.id === 'us-dod-1260h',
    describe: (id) => listBrought(id) ?? null,
    ...(url === undefined ? {} : { url }),
  };
}

const OWN = { shrink: 0.1, grow: 0.1 };
