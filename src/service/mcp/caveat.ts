import { type List, ledgerOf, type Register } from '../../register/index.js';

/** What was looked at for an answer, and what the answer does not say. */
export interface Caveat {
  readonly says: string;
  readonly lookedAt: readonly LookedAt[];
  readonly notLookedAt: readonly { readonly list: string; readonly name: string }[];
  readonly notes: readonly string[];
}

interface LookedAt {
  readonly list: string;
  readonly name: string;
  readonly coverage: string;
  readonly from: string | null;
  readonly through: string | null;
}

export const NO_CLEARANCE =
  'Not found is not a clearance: only the lists named here were looked at, under the names and identifiers held of their entities.';

/** The caveat of an answer: `lists` are those it was asked of, all that are held where left out; `sentences` are its own. */
export function caveatOf(
  register: Register,
  sentences: readonly string[],
  { lists, notes = [] }: { readonly lists?: readonly string[] | undefined; readonly notes?: readonly string[] } = {},
): Caveat {
  const held = register.lists.filter(({ coverage }) => coverage !== 'none');
  const { list: byId } = ledgerOf(register);
  const asked = lists === undefined ? held : lists.flatMap((id) => byId.get(id) ?? []);
  const lookedAt = asked.map(({ id, name, coverage, coveredFrom, coveredThrough }) => ({
    list: id,
    name,
    coverage,
    from: coveredFrom ?? null,
    through: coveredThrough ?? null,
  }));
  const left = register.lists.filter((list) => !asked.includes(list));
  const notLookedAt = left.map(({ id, name }) => ({ list: id, name }));
  return { says: [...sentences, reach(asked, left)].join(' '), lookedAt, notLookedAt, notes };
}

function reach(asked: readonly List[], left: readonly List[]): string {
  const told = asked.map(({ id, coverage, coveredThrough }) => {
    const partly = coverage === 'complete' ? '' : `${coverage}, `;
    return `${id} (${partly}through ${coveredThrough ?? 'no known day'})`;
  });
  const others = left.length === 0 ? '' : ` Not looked at: ${left.map(({ id }) => id).join(', ')}.`;
  return `Looked at: ${told.join(', ') || 'no list'}.${others}`;
}

/** The caveat as the last lines of a text. */
export function caveatLines({ says, notes }: Caveat): string {
  return `${notes.map((note) => `Note: ${note}\n`).join('')}Caveat: ${says}\n`;
}
