import parsePrometheusTextFormat from 'parse-prometheus-text-format';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from './service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());

test('[A1] a path that nothing answers is problem details with the id of the request', async () => {
  const { status, headers, json } = await service.ask('/nothing/here');
  expect(status).toBe(404);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(json).toMatchObject({ type: 'urn:watchbill:problem:not-found', status: 404, instance: `urn:uuid:${headers.get('x-request-id')}` });
});

test('[A2] health is told without a register, readiness and answers only with one', async () => {
  const { inService } = service.world;
  const without = await openTestService({ world: { inService: { ...inService, loaded: () => null } } });
  try {
    expect((await without.ask('/healthz')).status).toBe(200);
    expect((await without.ask('/readyz')).status).toBe(503);
    expect((await service.ask('/readyz')).status).toBe(200);
  } finally {
    await without.dispose();
  }
});

test('[A3] metrics are in the text format of Prometheus, by route and never by path', async () => {
  await service.ask('/nothing/secret-name');
  await service.ask('/metrics');
  const { text } = await service.ask('/metrics');
  expect(text).toMatch(/^watchbill_snapshot_loaded 1$/m);
  expect(text).toMatch(/^watchbill_http_request_duration_seconds_count\{/m);
  expect(text).toContain('route="/metrics"');
  expect(text).not.toContain('secret-name');
});

test("[A3] somebody else's parser of that format reads every metric", async () => {
  await service.ask('/readyz');
  const families = parsePrometheusTextFormat((await service.ask('/metrics')).text);
  const types = Object.fromEntries(families.map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({
    watchbill_http_request_duration_seconds: 'HISTOGRAM',
    watchbill_subjects_screened_total: 'COUNTER',
    watchbill_snapshot_age_seconds: 'GAUGE',
    watchbill_queue_length: 'GAUGE',
  });
  expect(families.find(({ name }) => name === 'watchbill_queue_length')?.metrics).toEqual([
    { labels: { queue: 'chunks' }, value: '0' },
    { labels: { queue: 'deliveries' }, value: '0' },
  ]);
});
