import { service, useService } from '../client/service.js';

/** The names of all portfolios; none while they are on their way. */
export function usePortfolioNames(): readonly string[] {
  const { data } = useService(['portfolios'], (signal) => service.GET('/v1/portfolios', { params: { query: { limit: 100 } }, signal }));
  return (data?.results ?? []).map(({ name }) => name);
}
