import { had, service } from '../client/service.js';

/** So many companies of a portfolio are looked at, a page at a time: of more the law dates name the first. */
const PAGE = 500;
const MOST = 5_000;

/** Ids of the companies of the register that are watched, in one portfolio or in all, each once. Throws `Troubled`. */
export async function watchedEntities(portfolio: string | undefined, signal: AbortSignal): Promise<readonly string[]> {
  const names =
    portfolio === undefined
      ? (await had(service.GET('/v1/portfolios', { params: { query: { limit: 100 } }, signal }))).results.map(({ name }) => name)
      : [portfolio];
  const ids = new Set<string>();
  for (const name of names) {
    for (let offset = 0; offset < MOST; offset += PAGE) {
      const query = { found: true, limit: PAGE, offset };
      const { results } = await had(service.GET('/v1/portfolios/{name}', { params: { path: { name }, query }, signal }));
      for (const { found } of results) for (const { entity } of found) ids.add(entity);
      if (results.length < PAGE) break;
    }
  }
  return [...ids].sort();
}
