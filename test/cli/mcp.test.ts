import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { snapshotFiles, sync } from '../../src/following/index.js';
import { openStore } from '../../src/store/index.js';
import { act, BUNDLED, edition, PUBLISHER } from '../following/following.js';
import { type Agent, agentOverStdio } from '../service/mcp/agents.js';

const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));

let home: string;
let agent: Agent;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'watchbill-mcp-'));
  agent = await agentOverStdio(home);
});
afterAll(async () => {
  await agent.client.close();
  rmSync(home, { recursive: true, force: true });
});

const line = (message: object): string => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`;
const HELLO =
  line({
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'tests', version: '1' } },
  }) + line({ method: 'notifications/initialized' });

/** What the built command writes and how it ends, given all of its input at once. */
function piped(input: string | Buffer, env: Record<string, string> = {}): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [MAIN, 'mcp'], { env: { ...process.env, WATCHBILL_HOME: home, DATABASE_URL: '', ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

test('[U1] the official client gets tools, resources, a prompt and answers from the built command', async () => {
  const { tools } = await agent.client.listTools();
  expect(tools).toHaveLength(10);
  expect((await agent.tell('standing', { name: '长江存储', on: '2026-03-01' })).answer.entity.id).toBe('WB-0089');
  expect((await agent.read('watchbill://lists')).lists.length).toBeGreaterThan(10);
  expect((await agent.client.listPrompts()).prompts).toHaveLength(1);
});

test('[U10] a register that changed while it runs is seen at the next call', async () => {
  const listed = async (): Promise<readonly string[]> =>
    (await agent.tell('lists')).answer.lists.map(({ id }: { readonly id: string }) => id);
  expect(await listed()).not.toContain('us-test');
  const store = await openStore({ folder: home });
  const keeping = { store, files: snapshotFiles(home), bundled: BUNDLED, now: () => new Date('2026-11-22T12:00:00.000Z') };
  const first = edition('2026-01-01', '1:Harbour Crane Works Ltd', '2:Anchor Chain Ltd');
  await sync({ source: PUBLISHER, editions: [first], digest: 'd'.repeat(64), act: act('2026-01-02') }, keeping);
  expect(await listed()).toContain('us-test');
  const found = (await agent.tell('screen', { subjects: ['Harbour Crane Works Ltd'] })).answer.results[0];
  expect(found.matches[0]).toMatchObject({ entity: { id: 'test-1' }, decision: 'match' });
  const second = edition('2026-02-01', '1:Harbour Hoist Works Ltd', '2:Anchor Chain Ltd');
  await sync({ source: PUBLISHER, editions: [second], digest: 'e'.repeat(64), act: act('2026-02-02') }, keeping);
  await store.close();
  const now = (await agent.tell('standing', { name: 'test-1', lists: ['us-test'] })).answer.standings[0];
  expect(now).toMatchObject({ listed: true, modifiers: ['renamed'], printed: 'Harbour Hoist Works Ltd' });
});

test('[U7] only protocol is on standard output, what was asked is answered before it ends, and it ends with its input', async () => {
  const asked = line({ id: 2, method: 'tools/call', params: { name: 'standing', arguments: { name: 'DJI' } } });
  const { code, out, err } = await piped(`${HELLO}this is no message\n{"jsonrpc":"1.0"}\n${asked}`);
  const messages = out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as { jsonrpc: string; id: number });
  expect(messages.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
    ['2.0', 1],
    ['2.0', 2],
  ]);
  expect(code).toBe(0);
  expect(err).toMatch(/^(watchbill mcp: got a line that is no such message, expected a message of JSON-RPC 2\.0\n){2}$/);
});

test('[U6, U7] a line without end and a register that is not there are told in one line', async () => {
  const long = await piped(Buffer.alloc(5_000_000, 'x'));
  expect([long.code, long.out]).toEqual([3, '']);
  expect(long.err).toMatch(/^watchbill mcp: got a longer line, expected one of at most \d+ bytes\n$/);
  const asked = line({ id: 2, method: 'tools/call', params: { name: 'lists', arguments: {} } });
  const missing = await piped(`${HELLO}${asked}`, { WATCHBILL_SNAPSHOT: join(home, 'none') });
  const answer = JSON.parse(missing.out.trimEnd().split('\n').at(-1) ?? '') as {
    result: { isError: boolean; content: { text: string }[] };
  };
  expect(answer.result.isError).toBe(true);
  expect(answer.result.content[0]?.text).toMatch(/^lists: .*got ENOENT, expected the compiled register/);
});
