import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefAnswer, briefHtml, briefMarkdown } from '../../src/answering/briefing.js';
import { type Day, day, ROLES } from '../../src/register/index.js';
import type { Loaded } from '../../src/service/index.js';
import { NOW, openTestService, type TestService } from './service.js';

let service: TestService;
let loaded: Loaded;
beforeAll(async () => {
  service = await openTestService();
  const found = service.world.inService.loaded();
  if (found === null) throw new Error('got no register, expected one');
  loaded = found;
});
afterAll(() => service.dispose());

const TODAY = day(NOW.toISOString().slice(0, 10));
const days = fc
  .integer({ min: 0, max: 2_600 })
  .map((after) => new Date(Date.UTC(2020, 0, 1) + after * 86_400_000).toISOString().slice(0, 10) as Day);

test('[B314] a brief is that of its pure function, by id and by name, as JSON, Markdown and HTML', async () => {
  const { engine } = service.world;
  const entity = fc.constantFrom(...loaded.snapshot.register.entities.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(entity, days, days, fc.subarray([...ROLES], { minLength: 1, maxLength: 2 }), async (id, on, known, roles) => {
      const clocks = { on, known };
      const answer = briefAnswer(loaded, id, { clocks, roles, today: TODAY, engine });
      if (answer.entity === null) throw new Error(`got nobody for ${id}`);
      const query = `id=${id}&roles=${roles.join(',')}&on=${on}&known=${known}`;
      const expected = JSON.parse(JSON.stringify({ ...answer, warnings: [] }));
      expect((await service.ask(`/v1/brief?${query}`)).json).toEqual(expected);
      expect((await service.ask('/v1/brief', { query: id, roles, ...clocks })).json).toEqual(expected);
      const markdown = await service.app.request(`/v1/brief?${query}&format=markdown`);
      expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(await markdown.text()).toBe(briefMarkdown(answer.entity, clocks, answer.brief));
      const html = await service.app.request(`/v1/brief?${query}&format=html`);
      expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await html.text()).toBe(briefHtml(answer.entity, clocks, answer.brief));
    }),
    { numRuns: 12 },
  );
});

test('[B314] each form has an entity tag of its own', async () => {
  const tags = await Promise.all(
    ['', '&format=markdown', '&format=html'].map(
      async (form) => (await service.app.request(`/v1/brief?id=WB-0038${form}`)).headers.get('etag') ?? '',
    ),
  );
  expect(new Set(tags).size).toBe(3);
  const again = await service.app.request('/v1/brief?id=WB-0038&format=html', { headers: { 'if-none-match': tags[2] ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('[B314] a name that is not one entity is told as JSON and refused for people, without the name', async () => {
  const several = await service.ask('/v1/brief', { query: 'China Mobile' });
  expect([several.status, several.json.entity, several.json.brief]).toEqual([200, null, null]);
  expect(several.json.candidates.map(({ id }: { id: string }) => id)).toEqual(['WB-0017', 'WB-0055']);
  expect((await service.ask('/v1/brief', { query: 'Corner Bakery of Tulsa' })).json).toMatchObject({
    entity: null,
    brief: null,
    nearest: expect.any(Array),
  });
  const refused = await service.ask('/v1/brief', { query: 'China Mobile', format: 'html' });
  expect([refused.status, refused.json.detail]).toEqual([
    409,
    'query: got a name that fits several entities, expected one of WB-0017, WB-0055',
  ]);
  const nobody = await service.ask('/v1/brief', { query: 'Corner Bakery of Tulsa', format: 'markdown' });
  expect(nobody.status).toBe(404);
  expect(nobody.text).not.toContain('Tulsa');
});

test('[B314] what does not fit is refused by its field, and names stand in no address', async () => {
  expect((await service.ask('/v1/brief?id=WB-9999')).status).toBe(404);
  for (const [query, field] of [
    ['', 'id'],
    ['id=WB-0038&format=pdf', 'format'],
    ['id=WB-0038&roles=king', 'roles'],
    ['id=WB-0038&on=2026-02-30', 'on'],
  ] as const) {
    const { status, json } = await service.ask(`/v1/brief?${query}`);
    expect([query, status, json.errors[0].field.split('.')[0]]).toEqual([query, 400, field]);
  }
  expect((await service.ask('/v1/brief?query=Xiaomi')).status).toBe(400);
});
