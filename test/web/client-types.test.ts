import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenApi } from '../service/contract/operations.js';
import { openTestService, type TestService } from '../service/service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());

/** What the engine in the page answers itself, and files that are not JSON. */
const NOT_ASKED = /^\/v1\/(standing|history|effects|entities|lists|diff|outcomes|editions|events|snapshots)\b|\/(results|progress|stream)$/;

interface Operation {
  responses: Record<string, { headers?: unknown }>;
}

/** The document without what a client in the page needs no types for: refusals, which are problems, and words for people. */
function asked(document: OpenApi & { components: object }): object {
  const paths = Object.entries(document.paths as Record<string, Record<string, Operation>>)
    .filter(([path]) => path.startsWith('/v1/') && !NOT_ASKED.test(path))
    .map(([path, item]) => {
      const operations = Object.entries(item).map(([method, operation]) => {
        const responses = Object.entries(operation.responses)
          .filter(([status]) => status.startsWith('2'))
          .map(([status, { headers: _headers, ...response }]) => [status, response]);
        return [method, { ...operation, responses: Object.fromEntries(responses) }];
      });
      return [path, Object.fromEntries(operations)];
    });
  return silent({
    openapi: '3.1.0',
    info: { title: 'Watchbill', version: '1' },
    paths: Object.fromEntries(paths),
    components: document.components,
  }) as object;
}

function silent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(silent);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, each]) =>
      name !== 'example' && name !== 'securitySchemes' && !(typeof each === 'string' && ['summary', 'description'].includes(name)),
  );
  return Object.fromEntries(kept.map(([name, each]) => [name, silent(each)]));
}

test('[W115] the types of the client in the page are those of the document that is served', async () => {
  const { json } = await service.ask('/openapi.json');
  const document = asked(json) as { paths: object; components: { schemas: Record<string, unknown> } };
  // Only the schemas that are referred to, also by each other.
  const used = new Set<string>();
  const refer = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/#\/components\/schemas\/([^"]+)/g))
      if (!used.has(name)) {
        used.add(name);
        refer(document.components.schemas[name]);
      }
  };
  refer(document.paths);
  const schemas = Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => used.has(name)));
  const types = astToString(await openapiTS({ ...document, components: { schemas } } as never, { defaultNonNullable: false }));
  const head = '// Made from /openapi.json; anew with: npx vitest run test/web/client-types.test.ts -u\n';
  await expect(head + types).toMatchFileSnapshot('../../src/web/client/openapi.d.ts');
});
