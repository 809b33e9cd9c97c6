import { had, service, type Told } from '../../client/service.js';
import type { RunService } from './run-pairs.js';

/** Proposed decisions on one page of them. */
const PAGE = 500;

/** The service as the pairs of a run ask it. */
export function runService(id: string): RunService {
  return {
    matches: async (offset, limit, signal) => {
      const { total, results } = await had(
        service.GET('/v1/runs/{id}/matches', { params: { path: { id }, query: { offset, limit } }, signal }),
      );
      return { total: total.value, results };
    },
    proposed: async (signal) => {
      const all: Told['ProposedDecision'][] = [];
      for (;;) {
        const query = { offset: all.length, limit: PAGE };
        const { total, results } = await had(service.GET('/v1/decisions/proposed', { params: { query }, signal }));
        all.push(...results);
        if (results.length === 0 || all.length >= total.value) return all;
      }
    },
    decide: async (given) => {
      const { decisions, proposed } = await had(service.POST('/v1/decisions', { body: { decisions: [...given] } }));
      return { decisions: decisions.filter((each) => each !== null), proposed };
    },
  };
}
