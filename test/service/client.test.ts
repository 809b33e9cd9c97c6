import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from './service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.dispose());

const PROGRAM = fileURLToPath(new URL('contract/client-program.ts', import.meta.url));
const GENERATED = join(PROGRAM, '..', 'generated.d.ts');

/** The faults that the compiler finds in each of some programs, given the types made from a document. */
async function faultsIn(document: string, programs: readonly string[]): Promise<readonly (readonly string[])[]> {
  const types = astToString(await openapiTS(document));
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const given = new Map([[GENERATED, types], ...programs.map((program, at) => [pathOf(at), program] as const)]);
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.getSourceFile = (path, language, ...rest) => {
    const text = given.get(path);
    return text === undefined ? disk.getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  host.fileExists = (path) => given.has(path) || disk.fileExists(path);
  host.readFile = (path) => given.get(path) ?? disk.readFile(path);
  const made = ts.createProgram(
    programs.map((_, at) => pathOf(at)),
    options,
    host,
  );
  return programs.map((_, at) =>
    ts
      .getPreEmitDiagnostics(made, made.getSourceFile(pathOf(at)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

function pathOf(at: number): string {
  return PROGRAM.replace('.ts', `-${at}.ts`);
}

test('[A15] types generated from the document compile a client under strict, and refuse what the document does not have', async () => {
  const { text } = await service.ask('/openapi.json');
  const program = readFileSync(PROGRAM, 'utf8');
  const [sound, wrongField, unknownAnswer, unknownPath] = await faultsIn(text, [
    program,
    program.replace("lists: ['us-dod-1260h']", 'lists: 5'),
    program.replace('best?.entity.id', 'best?.entity.colour'),
    program.replace('/history', '/historie'),
  ]);
  expect(sound).toEqual([]);
  expect(wrongField).not.toEqual([]);
  expect(unknownAnswer).not.toEqual([]);
  expect(unknownPath).not.toEqual([]);
});

test('[A15] the client gets its answers', async () => {
  const { storyOf } = await import('./contract/client-program.js');
  // biome-ignore lint/suspicious/noExplicitAny: its types are those made from the document, in the test above.
  const client = createClient<any>({ baseUrl: 'http://localhost', fetch: async (request) => service.app.request(request) });
  expect(await storyOf(client as never, 'Unitree Robotics', '2026-06-09')).toEqual({
    id: 'WB-0214',
    listedSince: '2026-06-08',
    happened: expect.arrayContaining(['designation']),
    refused: 'on',
  });
});
