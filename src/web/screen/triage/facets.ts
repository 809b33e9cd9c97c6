/** What pairs are sifted by: what the engine found, what a person said, lists, standings on them, countries of the file. */
export const FACETS = ['found', 'said', 'list', 'standing', 'country'] as const;
export type Facet = (typeof FACETS)[number];

/** One value a facet, as an address has it; what is left out lets all pass. `list` and `standing` mean one standing. */
export type PairSieve = { readonly [F in Facet]?: string | undefined };

const VALUE = /^[^\p{Cc}]{1,60}$/u;

/** A sieve out of the search part of an address. */
export function pairSieveIn(search: Readonly<Record<string, unknown>>): PairSieve {
  const fields = FACETS.flatMap((facet) => {
    const value = search[facet];
    return typeof value === 'string' && VALUE.test(value) ? [[facet, value] as const] : [];
  });
  return Object.fromEntries(fields);
}

export function isSifting(sieve: PairSieve): boolean {
  return FACETS.some((facet) => sieve[facet] !== undefined);
}

/** The sieve that lets all pass, over any other. */
export const NO_SIEVE: PairSieve = Object.fromEntries(FACETS.map((facet) => [facet, undefined]));
