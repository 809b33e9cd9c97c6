/** Yente's defaults and bounds of a page. */
export const PAGE = { limit: 10, mostLimit: 500, mostOffset: 9499 } as const;

/** Part of some results, as yente answers it. */
export function pageOf<T>(all: readonly T[], limit: number, offset: number): object {
  return { results: all.slice(offset, offset + limit), total: { value: all.length, relation: 'eq' }, limit, offset };
}
