import type { StoreParts } from '../store/index.js';

/** Those of some names that no portfolio has, and the names that there are. An alert of a portfolio that nobody made never comes. */
export async function unknownPortfolios(
  { portfolios }: Pick<StoreParts, 'portfolios'>,
  names: readonly string[] | null,
): Promise<{ readonly unknown: readonly string[]; readonly there: readonly string[] }> {
  if (names === null) return { unknown: [], there: [] };
  const there = (await portfolios.all()).map(({ name }) => name);
  return { unknown: names.filter((name) => !there.includes(name)), there };
}
