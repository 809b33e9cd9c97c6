import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTestService } from './service.js';

const guide = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

test('[A21] the question of the guide has the answer that the guide prints', async () => {
  const [, path = '', body = ''] = /curl -s http:\/\/localhost:8000(\S+)[\s\S]*?-d '(.*)'/.exec(guide) ?? [];
  const printed = /```json\n(\{[\s\S]*?\n\})\n```/.exec(guide)?.[1] ?? '';
  const service = await openTestService();
  try {
    const { status, json } = await service.ask(path, JSON.parse(body));
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse(printed));
  } finally {
    await service.dispose();
  }
});

/** What `jq` makes of an answer, as far as the guide uses it: a path, and some fields of what is there. */
function jq(filter: string, answer: unknown): unknown {
  const [path = '', fields] = filter.split(' | ');
  const found = path
    .split(/[.[\]]+/)
    .reduce<unknown>((value, key) => (key === '' ? value : (value as Record<string, unknown>)[key]), answer);
  if (fields === undefined) return found;
  const picked = fields.replace(/[{}\s]/g, '').split(',');
  return Object.fromEntries(picked.map((key) => [key, (found as Record<string, unknown>)[key]]));
}

test('[A21] [B251] [B258] [B259] the story of the guide has the answers that the guide prints', async () => {
  const [, section = ''] = guide.split('## A story, read and decided on');
  const [, story = ''] = /```text\n([\s\S]*?)```/.exec(section) ?? [];
  const asked = [...(section.split('\n## ')[0]?.matchAll(/```sh\n(curl [\s\S]*?)```\s+```json\n([\s\S]*?)```/g) ?? [])];
  expect(asked.length).toBe(4);
  const service = await openTestService();
  try {
    for (const [, command = '', printed = ''] of asked) {
      const [, path = ''] = /http:\/\/localhost:8000([^\s']+)/.exec(command) ?? [];
      const [, type = 'application/json'] = /Content-Type: (\S+?)'/.exec(command) ?? [];
      const [, json] = /-d '(.*?)'/.exec(command) ?? [];
      const body = command.includes('@story.txt') ? story : json;
      const init = body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': type } };
      const answer: unknown = await (await service.app.request(path, init)).json();
      expect(jq(/jq '(.*)'/.exec(command)?.[1] ?? '', answer)).toEqual(JSON.parse(printed));
    }
  } finally {
    await service.dispose();
  }
});

test('[A21] every path that the guide names is in the document', async () => {
  const service = await openTestService();
  try {
    const { paths } = (await service.ask('/openapi.json')).json;
    const named = [...guide.matchAll(/(?:GET |POST |`)(\/v1\/[\w/{}]+)/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => paths[path ?? ''] === undefined)).toEqual([]);
  } finally {
    await service.dispose();
  }
});
