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
