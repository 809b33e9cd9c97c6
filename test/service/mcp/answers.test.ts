import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Register, ROLES } from '../../../src/register/index.js';
import { TOOLS } from '../../../src/service/mcp/tools.js';
import { openTestService, type TestService } from '../service.js';
import { type Agent, agentInProcess } from './agents.js';

let service: TestService;
let agent: Agent;
let register: Register;
const faults: unknown[] = [];
beforeAll(async () => {
  service = await openTestService();
  agent = await agentInProcess(service.world, { onFault: (fault) => faults.push(fault) });
  const loaded = service.world.inService.loaded();
  if (loaded === null) throw new Error('no register');
  ({ register } = loaded.snapshot);
});
afterAll(async () => {
  await agent.client.close();
  await service.dispose();
});

/** Arguments of every tool for one entity on one day. */
function questions(id: string, day: string, role: string): readonly (readonly [string, Record<string, unknown>])[] {
  const label = register.entities.find((entity) => entity.id === id)?.label ?? id;
  return [
    ['screen', { subjects: [label, { name: label, schema: 'Company', country: 'CN' }], on: day, limit: 3 }],
    ['standing', { name: id, on: day }],
    ['history', { name: id, known: day }],
    ['effects', { name: id, role, on: day }],
    ['brief', { name: id, roles: [role], on: day }],
    ['diff', { list: 'us-dod-1260h', from: '2024-01-31', to: day }],
    ['search', { text: label, on: day, limit: 2 }],
    ['lists', {}],
    ['editions', { list: 'us-dod-1237', on: day }],
    ['read_document', { id: register.editions[0]?.id ?? '' }],
  ];
}

test('[U2, U3] every answer fits the schema of its tool, for any entity, day and role, and cites only documents of the register', async () => {
  const ids = fc.constantFrom(...register.entities.map(({ id }) => id));
  const days = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const sources = new Set(register.sources.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(ids, days, fc.constantFrom(...ROLES), async (id, on, role) => {
      for (const [tool, args] of questions(id, on, role)) {
        const { isError, text, answer } = await agent.tell(tool, args);
        expect({ tool, isError, text: isError ? text : '' }).toEqual({ tool, isError: false, text: '' });
        expect(TOOLS.find(({ name }) => name === tool)?.output.safeParse(answer).error).toBeUndefined();
        expect(answer.sources.every((source: { id: string }) => sources.has(source.id))).toBe(true);
        expect(text).toContain(answer.caveat.says);
      }
    }),
    { numRuns: 12 },
  );
  expect(faults).toEqual([]);
});

test('[B315] the brief that an agent is told is that of the command, and of several companies is none', async () => {
  const { answer, text } = await agent.tell('brief', { name: 'DJI', roles: ['us-investor'] });
  expect(answer.brief).toContain('# Shenzhen DJI Technology Co., Ltd.');
  expect(answer.brief).toContain('## What follows in law: us-investor');
  expect(text.startsWith(answer.brief)).toBe(true);
  expect(answer.sources.length).toBeGreaterThan(10);
  const several = await agent.tell('brief', { name: 'China Mobile' });
  expect([several.isError, several.answer.brief, several.answer.candidates.length]).toEqual([false, null, 2]);
});

test('[U3] an answer says which lists were looked at, through which day, and that not found is no clearance', async () => {
  const { answer, text } = await agent.tell('screen', { subjects: ['Acme Widgets of Nowhere GmbH'] });
  expect(answer.results[0]).toMatchObject({ outcome: 'none', matches: [], total: { value: 0, relation: 'exact' } });
  expect(answer.caveat.says).toMatch(/not a clearance/);
  expect(answer.caveat.lookedAt).toContainEqual(
    expect.objectContaining({ list: 'us-dod-1260h', coverage: 'complete', through: '2026-10-10' }),
  );
  expect(answer.caveat.notLookedAt.map(({ list }: { list: string }) => list)).toContain('us-ofac-sdn');
  expect(text).toContain('us-dod-1260h (through 2026-10-10)');
  const one = await agent.tell('standing', { name: 'WB-0089', lists: ['us-dod-1260h'] });
  expect(one.answer.caveat.lookedAt.map(({ list }: { list: string }) => list)).toEqual(['us-dod-1260h']);
  expect((await agent.tell('effects', { name: 'Unitree', role: 'dod-contractor' })).text).toContain('not legal advice');
  expect((await agent.tell('screen', { subjects: ['大疆'] })).answer.caveat.notes.join()).toMatch(/unverified/);
});

test('[U3] the standing of a day is the truth of that day, with what it rests on', async () => {
  const { answer, text } = await agent.tell('standing', { name: 'YMTC', on: '2026-03-01' });
  const standing = answer.standings.find(({ list }: { list: string }) => list === 'us-dod-1260h');
  expect(standing).toMatchObject({ listed: true, since: '2024-01-31' });
  expect(standing.modifiers).toEqual(expect.arrayContaining(['challenged', 'draft-removal']));
  expect(answer.sources.length).toBeGreaterThan(0);
  expect(text).toContain(answer.sources[0].title);
});

test('[U4] of a name that several bear the candidates are told, of one that nobody bears the nearest; nothing is guessed', async () => {
  for (const [tool, more] of [
    ['standing', {}],
    ['history', {}],
    ['effects', { role: 'university' }],
  ] as const) {
    const several = await agent.tell(tool, { name: 'China Mobile', ...more });
    expect(several.answer.entity).toBeNull();
    expect(several.answer.candidates.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['WB-0017', 'WB-0055']));
    expect(several.text).toContain('fits several');
    const nobody = await agent.tell(tool, { name: 'Xiaomy', ...more });
    expect(nobody.answer).toMatchObject({ entity: null });
    expect(nobody.answer.nearest.length).toBeGreaterThan(0);
  }
});

test('[U5] what is cut says how many there are', async () => {
  const all = (await agent.tell('history', { name: 'DJI' })).answer;
  const cut = (await agent.tell('history', { name: 'DJI', limit: 2 })).answer;
  expect(cut.events).toEqual(all.events.slice(-2));
  expect(cut.total).toEqual({ value: all.events.length, relation: 'exact' });
  const few = (await agent.tell('screen', { subjects: ['China Electronics'], limit: 1 })).answer.results[0];
  expect(few.total).toEqual({ value: 1, relation: 'lower_bound' });
  const lines = (await agent.tell('diff', { list: 'us-dod-1260h', from: '2024-02-01', to: '2026-06-08', limit: 1 })).answer;
  expect(lines.added).toHaveLength(1);
  expect(lines.totals.added.value).toBeGreaterThan(1);
});

test('[U6] what cannot be meant is an error result that says what was got and what is expected', async () => {
  const told = async (tool: string, args: Record<string, unknown>): Promise<string> => {
    const { isError, text, answer } = await agent.tell(tool, args);
    expect({ isError, answer }).toEqual({ isError: true, answer: undefined });
    return text;
  };
  expect(await told('standing', { name: 'DJI', on: '2026-02-30' })).toMatch(/on: got "2026-02-30", expected a day/);
  expect(await told('standing', { name: 'DJI', on: 'tomorrow' })).toMatch(/on: got "tomorrow", expected a day/);
  expect(await told('standing', { name: 'DJI', lists: ['us-nothing'] })).toMatch(/lists: got "us-nothing", expected one of us-dod-1260h/);
  expect(await told('standing', { name: 'DJI', lists: ['us-ofac-sdn'] })).toMatch(/does not hold/);
  expect(await told('standing', {})).toMatch(/name: got nothing, expected a value of type string/);
  expect(await told('standing', { name: 'DJI', when: 1 })).toMatch(/got "when", expected only the fields/);
  expect(await told('effects', { name: 'DJI', role: 'king' })).toMatch(/role: got "king", expected one of dod-contracting-officer/);
  expect(await told('history', { name: 'DJI', limit: 1e9 })).toMatch(/limit: got 1000000000, expected at most 500/);
  expect(await told('read_document', { id: 'nothing' })).toMatch(/id: got "nothing", expected the id of a source/);
  expect(await told('diff', { list: 'us-dod-1260h', from: 'us-dod-1260h/1999-01-01' })).toMatch(
    /expected a day as YYYY-MM-DD or an edition/,
  );
  await expect(agent.tell('nothing')).rejects.toThrow(/expected one of screen, standing/);
});

test('[U6] hostile arguments end in an answer or an error in one line, never in a fault', async () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      'x'.repeat(2_000_000),
      '\u0000',
      '__proto__',
      '=cmd()',
      '\ud800',
      '../../etc/passwd',
      'a'.repeat(299),
      '（'.repeat(300),
    ),
    fc.anything({ maxDepth: 3 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  const tools = fc.constantFrom(...TOOLS);
  await fc.assert(
    fc.asyncProperty(tools, fc.infiniteStream(hostile), async ({ name, input }, values) => {
      const args = Object.fromEntries(Object.keys(input.shape).map((field) => [field, values.next().value]));
      const sent = JSON.parse(JSON.stringify(args)) as Record<string, unknown>;
      const { isError, text } = await agent.tell(name, name === 'screen' ? { subjects: [sent['subjects']] } : sent);
      if (isError) expect(text).toMatch(/^[^\n]{1,4000}$/);
      expect(text).not.toMatch(/\n\s+at |node_modules/);
    }),
    { numRuns: 60 },
  );
  expect(faults).toEqual([]);
});

test('[U6] of an internal fault nothing is told but that it was, and the log hears no argument', async () => {
  const heard: unknown[][] = [];
  const broken = await agentInProcess(service.world, {
    inUse: () => Promise.reject(new Error('SECRET NAME at /home')),
    onFault: (...told) => heard.push(told),
  });
  expect(await broken.tell('standing', { name: 'SECRET NAME' })).toEqual({
    isError: true,
    answer: undefined,
    text: 'standing: an internal fault; the log tells of it',
  });
  await expect(broken.read('watchbill://lists')).rejects.toThrow('an internal fault');
  expect(heard.map(([, asked]) => asked)).toEqual(['standing', 'lists']);
  await broken.client.close();
});

test('[U9] a tool is answered to who has its scope: screen for screening, read for the rest', async () => {
  const refused = (scope: string): string | null => (scope === 'read' ? null : `ann: got the scopes read, expected ${scope}`);
  const reader = await agentInProcess(service.world, { refused });
  expect((await reader.tell('standing', { name: 'DJI' })).isError).toBe(false);
  expect(await reader.tell('screen', { subjects: ['DJI'] })).toMatchObject({
    isError: true,
    text: 'screen: ann: got the scopes read, expected screen',
  });
  const nobody = await agentInProcess(service.world, { refused: (scope) => `expected ${scope}` });
  await expect(nobody.read('watchbill://lists')).rejects.toThrow('expected read');
  expect((await nobody.tell('lists')).isError).toBe(true);
  await Promise.all([reader.client.close(), nobody.client.close()]);
});

test('[U2] every tool only reads, has bounds on what it takes, and a schema of what it tells', async () => {
  const { tools } = await agent.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'screen',
    'standing',
    'history',
    'effects',
    'brief',
    'diff',
    'search',
    'lists',
    'editions',
    'read_document',
  ]);
  for (const { annotations, inputSchema, outputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(outputSchema?.required).toEqual(expect.arrayContaining(['snapshot', 'sources', 'caveat']));
  }
});

test('[U3] the answer that docs/agents.md shows is the one given', async () => {
  const document = readFileSync(new URL('../../../docs/agents.md', import.meta.url), 'utf8');
  const [, args = '{}'] = /calls `standing` with\n`(\{.*\})`/.exec(document) ?? [];
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(document) ?? [];
  const { text } = await agent.tell('standing', JSON.parse(args) as Record<string, unknown>);
  const digest = /Register [0-9a-f]{12}/;
  expect(shown.replace(digest, '')).toBe(text.replace(digest, ''));
});
