import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, operationsOf } from './contract/operations.js';
import { openTestService, type TestService } from './service.js';

let service: TestService;
let document: OpenApi;
beforeAll(async () => {
  service = await openTestService();
  document = (await service.ask('/openapi.json')).json;
});
afterAll(() => service.dispose());

test('[A14] a linter finds no error in the document', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)).toEqual([]);
  const spoilt = JSON.stringify(document).replace('"operationId":"screen"', '"operationId":"standingByName"');
  const found = await lintFromString({ source: spoilt, absoluteRef: 'openapi.json', config });
  expect(found.some(({ severity }) => severity === 'error')).toBe(true);
});

test('[A14] every route that is mounted is in the document, with a name, a summary and a tag of its own', async () => {
  const described = new Set(
    operationsOf(document).map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{(.+?)\}/g, ':$1')}`),
  );
  const mounted = service.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(mounted)].filter((route) => !described.has(route))).toEqual([]);
  const operations = operationsOf(document) as readonly (ReturnType<typeof operationsOf>[number] & { summary?: string; tags?: string[] })[];
  expect(
    operations.filter(({ operationId, summary, tags }) => !operationId || !summary || tags?.length !== 1).map(({ path }) => path),
  ).toEqual([]);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test('[A14] the page for people lists every operation, and loads nothing', async () => {
  const { text, headers } = await service.ask('/docs');
  for (const { method, path } of operationsOf(document)) expect(text).toContain(`<code>${method.toUpperCase()} ${path}</code>`);
  expect(text).not.toMatch(/<script|src=|https?:\/\/(?!localhost)[^"<]*\.(js|css)/);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});
