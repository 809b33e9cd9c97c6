import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from '../service.js';
import { answerCheck } from './answers.js';
import { type Addressed, type OpenApi, operationsOf } from './operations.js';
import { invalidRequests, type Made, validRequests } from './requests.js';

const RUNS = 12;

let service: TestService;
let document: OpenApi;
beforeAll(async () => {
  service = await openTestService();
  document = (await service.ask('/openapi.json')).json;
});
afterAll(() => service.dispose());

/** Makes requests to every operation, and says which were not answered as the document has it. */
async function faultsOf(requests: (operation: Addressed, document: OpenApi) => fc.Arbitrary<Made>): Promise<readonly string[]> {
  const check = answerCheck(document);
  const faults: string[] = [];
  for (const operation of operationsOf(document)) {
    const property = fc.asyncProperty(requests(operation, document), async ({ url, init }) => {
      const fault = await check(operation, await service.app.request(url, init));
      if (fault !== null)
        throw new Error(`${init.method} ${url} ${typeof init.body === 'string' ? init.body.slice(0, 300) : ''}: ${fault.slice(0, 500)}`);
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: RUNS, endOnFailure: true });
    if (failed) faults.push(errorInstance instanceof Error ? errorInstance.message : JSON.stringify(counterexample));
  }
  return faults;
}

test('[A16] every operation answers requests that fit the document as the document has it', async () => {
  expect(operationsOf(document).length).toBeGreaterThan(20);
  expect(await faultsOf(validRequests)).toEqual([]);
});

test('[A16] every operation answers requests that do not fit as the document has it, and never with a fault of its own', async () => {
  expect(await faultsOf(invalidRequests)).toEqual([]);
});

test('[A16] the check itself finds a status, a type and a body that are not declared', async () => {
  const check = answerCheck(document);
  const snapshot = operationsOf(document).find(({ operationId }) => operationId === 'snapshot');
  if (snapshot === undefined) throw new Error('got no operation snapshot, expected one');
  const json = { 'content-type': 'application/json' };
  expect(await check(snapshot, new Response('{}', { status: 200, headers: json }))).toMatch(/does not fit its schema/);
  expect(await check(snapshot, new Response('{}', { status: 418, headers: json }))).toMatch(/not declared/);
  expect(await check(snapshot, new Response('x', { status: 200, headers: { 'content-type': 'text/html' } }))).toMatch(/of type/);
  expect(await check(snapshot, new Response('x', { status: 500 }))).toMatch(/^500/);
  expect(await check(snapshot, await service.app.request('/v1/snapshot'))).toBeNull();
});
