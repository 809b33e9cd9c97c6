import { afterEach, expect, test } from 'vitest';
import { pinoLog } from '../../../src/service/index.js';
import { spanned } from '../../../src/service/telemetry/tracing.js';
import { operationsOf } from '../contract/operations.js';
import { openTestService } from '../service.js';
import { traceInMemory } from './memory-tracer.js';

const SECRET = 'Qwertzuiop Zephyrine Holdings';
const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

test('[A18] each request is a span called by its route, within the one that traceparent names, with its work within it', async () => {
  const { spans, dispose } = traceInMemory();
  ended.push(dispose);
  const service = await openTestService();
  ended.push(service.dispose);
  expect(spans.map(({ name }) => name)).toContain('load');
  const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
  await service.ask('/v1/screen', { subjects: [{ name: SECRET }] }, { traceparent: `00-${traceId}-${spanId}-01` });
  const request = spans.find(({ name }) => name === 'POST /v1/screen');
  expect(request).toMatchObject({
    attributes: { 'http.request.method': 'POST', 'http.route': '/v1/screen', 'http.response.status_code': 200 },
    parent: { traceId, spanId },
    context: { traceId },
    failed: false,
  });
  expect(spans.find(({ name }) => name === 'screen')).toMatchObject({ parent: request?.context, attributes: { 'watchbill.subjects': 1 } });
  await service.ask('/v1/entities/WB-0038/standing');
  expect(spans.at(-1)).toMatchObject({ name: 'GET /v1/entities/:id/standing', attributes: { 'http.response.status_code': 200 } });
  await service.ask(`/v1/nothing/${encodeURIComponent(SECRET)}`);
  expect(spans.at(-1)).toMatchObject({ attributes: { 'http.response.status_code': 404 } });
  expect(JSON.stringify(spans)).not.toMatch(/Qwertzuiop|WB-0038/);
});

test('[A18] a span that fails is marked by the kind of the fault, and the fault goes on', async () => {
  const { spans, dispose } = traceInMemory();
  ended.push(dispose);
  const failing = spanned('screen', {}, () => {
    throw new RangeError(SECRET);
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(spans).toMatchObject([{ failed: true, attributes: { 'error.type': 'RangeError' } }]);
  expect(JSON.stringify(spans)).not.toContain(SECRET);
});

test('[A18] without tracing the work is done all the same', async () => {
  expect(await spanned('screen', {}, () => 7)).toBe(7);
});

test('[A19] the log is one object of JSON a line, with level, time and what happened, from the level asked for', () => {
  const lines: string[] = [];
  const log = pinoLog({ write: (line) => void lines.push(line) }, 'warn');
  log.info({ route: '/v1/screen' }, 'answered');
  log.warn({ queue: 3 }, 'late');
  log.error({ fault: 'RangeError' }, 'failed');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'warn', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), queue: 3, msg: 'late' },
    { level: 'error', time: expect.any(String), fault: 'RangeError', msg: 'failed' },
  ]);
});

test('[A6] no screened name is in a line of the log or in the metrics, whatever route it is sent to and however', async () => {
  const lines: string[] = [];
  const service = await openTestService({ log: pinoLog({ write: (line) => void lines.push(line) }) });
  ended.push(service.dispose);
  const document = (await service.ask('/openapi.json')).json;
  for (const { method, path } of operationsOf(document)) {
    const address = path.replace(/\{.+?\}/g, encodeURIComponent(SECRET));
    const bodies =
      method === 'get'
        ? [undefined]
        : [
            { subject: { name: SECRET }, subjects: [], query: SECRET, text: SECRET, name: SECRET, q: SECRET, [SECRET]: SECRET },
            { query: SECRET, text: SECRET, subject: { name: SECRET } },
            SECRET,
            [SECRET],
          ];
    for (const body of bodies) {
      const init = {
        method: method.toUpperCase(),
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      };
      const response = await service.app.request(`${address}?q=${encodeURIComponent(SECRET)}&${encodeURIComponent(SECRET)}=1`, init);
      await response.body?.cancel();
    }
  }
  const broken = {
    ...service.world.inService,
    loaded: () => {
      throw new Error(SECRET);
    },
  };
  const failing = await openTestService({ world: { inService: broken }, log: service.world.log });
  ended.push(failing.dispose);
  expect((await failing.ask('/v1/screen', { subject: { name: SECRET } })).status).toBe(500);
  expect(lines.length).toBeGreaterThan(operationsOf(document).length);
  expect(lines.some((line) => line.includes('"route":"/v1/screen"'))).toBe(true);
  expect(lines.filter((line) => /qwertzuiop|zephyrine/i.test(decodeURIComponent(line)))).toEqual([]);
  expect((await service.ask('/metrics')).text).not.toMatch(/qwertzuiop|zephyrine/i);
});
