import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asked, ROOT } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const STORY = 'The Pentagon added Unitree to the Section 1260H list on Monday.\r\n\r\nUnitree did not respond to a request for comment.\n';

describe('[B116] watchbill read', () => {
  it('[B116] prints each event with its sentence', async () => {
    const { code, out } = await asked('read', file('story.txt', STORY), '--published', '2026-06-09');
    expect(code).toBe(0);
    expect(out).toContain('designation (asserted): Hangzhou Yushu Technology Co., Ltd.');
    expect(out).toContain('us-dod-1260h · 2026-06-08');
    expect(out).toContain('“The Pentagon added Unitree to the Section 1260H list on Monday.”');
    expect(out).toContain('in the register as');
  });

  it('[B116] --json has the shape of the design', async () => {
    const { out } = await asked('read', file('story.txt', STORY), '--published', '2026-06-09', '--json');
    const said = JSON.parse(out) as Record<string, Record<string, unknown>[]>;
    expect(said['document']).toMatchObject({ published: '2026-06-09', language: 'en' });
    expect(said['mentions']?.[0]).toMatchObject({ text: 'Pentagon', start: 4, end: 12, entity: null });
    expect(said['events']?.[0]).toMatchObject({
      type: 'designation',
      entities: ['WB-0214'],
      date: '2026-06-08',
      modality: 'asserted',
      quote: { start: 0, end: 63 },
      known: 'us-dod-1260h/2026-06-08',
    });
  });

  it('[B116] reads standard input', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/bin/main.js', 'read', '-', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: STORY,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      document: { file: 'standard input' },
      events: [{ type: 'designation' }, { type: 'no-response' }],
    });
  });

  it('[B116] refuses what is no text, in one line', async () => {
    for (const path of [join(folder, 'missing.txt'), file('binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0))]) {
      const { code, out, err } = await asked('read', path);
      expect([code, out, err.trim().split('\n').length]).toEqual([3, '', 1]);
    }
    expect((await asked('read', file('story.txt', STORY), '--published', 'monday')).code).toBe(2);
  });
});
