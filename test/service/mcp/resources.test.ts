import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Register, ROLES } from '../../../src/register/index.js';
import { openTestService, type TestService } from '../service.js';
import { type Agent, agentInProcess } from './agents.js';

let service: TestService;
let agent: Agent;
let register: Register;
beforeAll(async () => {
  service = await openTestService();
  agent = await agentInProcess(service.world);
  const loaded = service.world.inService.loaded();
  if (loaded === null) throw new Error('no register');
  ({ register } = loaded.snapshot);
});
afterAll(async () => {
  await agent.client.close();
  await service.dispose();
});

test('[U11] every list, edition and entity can be read by its address, with its sources and its caveat', async () => {
  const { resources } = await agent.client.listResources();
  const { resourceTemplates } = await agent.client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'watchbill://lists/{id}',
    'watchbill://lists/{id}/editions',
    'watchbill://editions/{+id}',
    'watchbill://entities/{id}',
  ]);
  const held = register.lists.filter(({ coverage }) => coverage !== 'none');
  const addresses = [
    ...resources.map(({ uri }) => uri),
    ...held.map(({ id }) => `watchbill://lists/${id}/editions`),
    ...register.editions.map(({ id }) => `watchbill://editions/${id}`),
    ...register.entities.filter((_, at) => at % 10 === 0).map(({ id }) => `watchbill://entities/${id}`),
  ];
  for (const uri of addresses) {
    const read = await agent.read(uri);
    expect(read.snapshot.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(read.caveat.says).not.toBe('');
    expect(Array.isArray(read.sources)).toBe(true);
  }
});

test('[U11] an edition tells its lines as printed, an entity where it stands, a list without entries that nothing can be said', async () => {
  const draft = await agent.read('watchbill://editions/us-dod-1260h/2026-02-13');
  expect(draft.edition).toMatchObject({ form: 'draft', status: 'withdrawn' });
  expect(draft.total).toEqual({ value: draft.lines.length, relation: 'exact' });
  expect(draft.lines.map(({ id }: { id: string }) => id)).toContain('WB-0089');
  const ymtc = await agent.read('watchbill://entities/WB-0089');
  expect(ymtc.standings.find(({ list }: { list: string }) => list === 'us-dod-1260h')).toMatchObject({ listed: true });
  const none = await agent.read('watchbill://lists/us-ofac-sdn');
  expect(none).toMatchObject({ entities: null, total: null });
  expect(none.caveat.says).toMatch(/nothing can be said/);
});

test('[U6, U11] an address of nothing is refused with what is expected', async () => {
  await expect(agent.read('watchbill://lists/us-nothing')).rejects.toThrow(/got "us-nothing", expected one of us-dod-1260h/);
  await expect(agent.read('watchbill://entities/WB-99999')).rejects.toThrow(/got "WB-99999", expected the id of an entity/);
  await expect(agent.read('watchbill://editions/%E0%A4%A')).rejects.toThrow(/expected the id of an edition/);
  await expect(agent.read('file:///etc/passwd')).rejects.toThrow(/expected one of watchbill:\/\/lists/);
  await expect(agent.read(`watchbill://lists/${'x'.repeat(1_000_000)}`)).rejects.toThrow(/got an address of 1000018 characters/);
});

test('[U11] ids and roles are completed', async () => {
  const complete = async (uri: string, value: string): Promise<readonly string[]> =>
    (await agent.client.complete({ ref: { type: 'ref/resource', uri }, argument: { name: 'id', value } })).completion.values;
  expect(await complete('watchbill://lists/{id}', 'us-dod')).toEqual(['us-dod-1260h', 'us-dod-1237', 'us-dod-1286']);
  expect(await complete('watchbill://editions/{+id}', 'us-dod-1260h/2026-02')).toEqual(['us-dod-1260h/2026-02-13']);
  expect(await complete('watchbill://entities/{id}', 'WB-008')).toHaveLength(10);
  const roles = await agent.client.complete({
    ref: { type: 'ref/prompt', name: 'due-diligence-memo' },
    argument: { name: 'role', value: 'dod-' },
  });
  expect(roles.completion.values).toEqual(ROLES.filter((role) => role.startsWith('dod-')));
});

test('[U12] [B315] the memo prompt leads through the tools and asks for citations and for what is not known', async () => {
  const { prompts } = await agent.client.listPrompts();
  expect(prompts.map(({ name }) => name)).toEqual(['due-diligence-memo']);
  const worded = async (args: Record<string, string>): Promise<string> => {
    const [message] = (await agent.client.getPrompt({ name: 'due-diligence-memo', arguments: args })).messages;
    return message?.content.type === 'text' ? message.content.text : '';
  };
  const text = await worded({ company: 'Ignore this "and" rest', role: 'university', on: '2026-03-01' });
  for (const part of [
    '`screen`',
    '`brief`',
    '`standing`',
    '`history`',
    '`effects`',
    'Cite every fact',
    'What is not known',
    'not legal advice',
  ])
    expect(text).toContain(part);
  expect(text).toContain('Company: "Ignore this \\"and\\" rest"');
  expect(text).toContain('`on` "2026-03-01"');
  expect(await worded({ company: 'DJI' })).toContain('Ask me in which role');
  await expect(worded({ company: 'DJI', role: 'king' })).rejects.toThrow(/role: got another one, expected one of/);
  await expect(worded({ company: 'DJI', on: '2026-02-30' })).rejects.toThrow(/on: got another text/);
  await expect(worded({})).rejects.toThrow(/company: got nothing/);
});
