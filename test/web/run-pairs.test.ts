import { expect, it } from 'vitest';
import { saidAnew } from '../../src/web/screen/triage/deciding.js';
import { saidOf } from '../../src/web/screen/triage/pair-state.js';
import type { DecisionTold, Told } from '../../src/web/screen/triage/pairs-told.js';
import { RunPairs, type RunService } from '../../src/web/screen/triage/run-pairs.js';
import { pairOf } from './pairs.js';

function matchTold(row: number, key: string): Told['RunMatch'] {
  const { entity, matched, confidence, explanation, standings } = pairOf();
  const match = { entity, matched, confidence, explanation, standings, warnings: [] };
  const subject = { name: `Works ${key}`, nameZh: '', aliases: ['W'], country: 'CN', identifiers: [{ scheme: 'lei', value: 'x' }] };
  return {
    run: 'run-1',
    id: `m-${row}`,
    row,
    subjectKey: key,
    subject,
    entity: entity.id,
    score: 0.9,
    decision: 'match',
    match,
    decided: null,
  };
}

interface Asked {
  readonly pages: number[];
  readonly decided: { match: string; verdict: string }[][];
}

/** A service with so many matches, each subject twice; pages come in another order than they were asked for. */
function serviceOf(count: number, proposes = false): { readonly service: RunService; readonly asked: Asked } {
  const asked: Asked = { pages: [], decided: [] };
  const keyOf = (row: number): string => `key-${(row - 1) % Math.ceil(count / 2)}`;
  const told = (match: string, verdict: 'true-match' | 'false-match' | 'escalate', reason: string): DecisionTold => ({
    ...{ seq: 1, at: '', by: 'ann', entity: 'WB-0001', verdict, reason, basis: '', match },
    subjectKey: keyOf(Number(match.slice(2))),
  });
  const service: RunService = {
    matches: async (offset, limit) => {
      asked.pages.push(offset);
      await new Promise((go) => setTimeout(go, (offset / 500) % 2 === 0 ? 5 : 0));
      const results = Array.from({ length: Math.min(limit, count - offset) }, (_, at) =>
        matchTold(offset + at + 1, keyOf(offset + at + 1)),
      );
      return { total: count, results };
    },
    proposed: async () => [],
    decide: async (decisions) => {
      asked.decided.push(decisions.map(({ match, verdict }) => ({ match, verdict })));
      const all = decisions.map(({ match, verdict, reason }) => told(match, verdict, reason));
      if (!proposes) return { decisions: all, proposed: [] };
      return {
        decisions: [],
        proposed: all.map((each) => ({ ...each, id: 'proposed-1', status: 'open' as const, settled: null, decision: null })),
      };
    },
  };
  return { service, asked };
}

it('[W178] every page of a run is loaded, in the order of its rows whatever comes first', async () => {
  const { service, asked } = serviceOf(2_750);
  const held = new RunPairs(service);
  const seen: number[] = [];
  held.onState(() => seen.push(held.state().pairs.length));
  await held.load(new AbortController().signal);
  expect(held.state()).toMatchObject({ total: 2_750, loading: false, problem: null });
  expect(held.state().pairs.map(({ row }) => row)).toEqual(Array.from({ length: 2_750 }, (_, at) => at + 1));
  expect([...asked.pages].sort((a, b) => a - b)).toEqual([0, 500, 1000, 1500, 2000, 2500]);
  expect(seen[0]).toBe(500);
  expect(held.state().pairs[0]?.subject).toEqual({ names: ['Works key-0', 'W'], countries: ['CN'], identifiers: ['LEI x'] });
});

it('[W178] a decision is about a subject and an entity: every pair of them has it; pairs given out before are as they were', async () => {
  const { service, asked } = serviceOf(2_400);
  const held = new RunPairs(service);
  await held.load(new AbortController().signal);
  const before = held.state().pairs;
  await held.decide(before.slice(0, 1_001), 'false-match', 'why');
  expect(asked.decided.map(({ length }) => length)).toEqual([1_000, 1]);
  expect(held.state().pairs.filter((pair) => saidOf(pair) === 'false-match')).toHaveLength(2_002);
  expect(before.every((pair) => saidOf(pair) === 'open')).toBe(true);
});

it('[W178] what waits for a second person is neither open nor decided', async () => {
  const { service } = serviceOf(4, true);
  const held = new RunPairs(service);
  await held.load(new AbortController().signal);
  await held.decide(held.state().pairs.slice(0, 1), 'false-match', 'why');
  expect(held.state().pairs.map(saidOf)).toEqual(['waits', 'open', 'waits', 'open']);
});

it('[W178] a page that fails is told beside the pairs that came', async () => {
  const { service } = serviceOf(1_200);
  const held = new RunPairs({
    ...service,
    matches: (offset, limit, signal) => (offset >= 500 ? Promise.reject(new Error('gone')) : service.matches(offset, limit, signal)),
  });
  await held.load(new AbortController().signal);
  expect(held.state()).toMatchObject({ loading: false, problem: { detail: 'gone' } });
  expect(held.state().pairs).toHaveLength(500);
});

it('[W177] taken back, a pair has the verdict it had before, or goes up to somebody else: nothing unsays a decision', async () => {
  const done: string[] = [];
  const was = { verdict: 'true-match', reason: 'before', by: 'ann' } as const;
  await saidAnew(
    [
      pairOf({ id: 'm-1' }),
      pairOf({ id: 'm-2', decided: { ...was, holds: true } }),
      pairOf({ id: 'm-3', decided: { ...was, holds: false } }),
    ],
    'taken back',
    async (pairs, verdict, reason) => void done.push(`${pairs.map(({ id }) => id).join('+')} ${verdict} ${reason}`),
  );
  expect(done).toEqual(['m-1+m-3 escalate taken back', 'm-2 true-match before']);
});
