import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { askedIn, askedWith, ROOT } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

let home = '';
let at = 0;

beforeEach(() => {
  at += 1;
  home = join(folder, `home-${at}`);
});

const ask = (...args: readonly string[]) => askedIn({ WATCHBILL_HOME: home }, ...args);
const json = async (...args: readonly string[]): Promise<Record<string, never>> =>
  JSON.parse((await ask(...args, '--json')).out) as Record<string, never>;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const REMOVED = 'The Pentagon removed Unitree from the Section 1260H list on Wednesday, November 18, 2026.\n';
const stories = (under: string): string => {
  for (const [name, opening] of ['Reuters says so.', 'AFP says so.', 'So says Xinhua.'].entries())
    file(join(under, `${name}.txt`), `${opening}\n\n${REMOVED}`);
  return join(folder, under);
};

describe('[B216] watchbill read --queue', () => {
  it('[B216] [B203] keeps the documents of a folder; three that tell one story are one event that waits', async () => {
    const clippings = stories('clippings');
    const { code, out } = await ask('read', clippings, '--queue', '--published', '2026-11-19');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^0\.txt: pe-1 removal, waits/);
    expect(out).toContain('3 documents: 3 new. Events: 1 wait for review. Next: watchbill review');
    const again = await ask('read', clippings, '--queue', '--published', '2026-11-19');
    expect(again.out).toContain('3 documents: 3 held before. Events: 1 wait for review.');
    expect((await ask('review', '--list')).out).toMatch(/pe-1\s+2026-11-18\s+removal\s+us-dod-1260h\s+3\s+Hangzhou Yushu/);
  });

  it('[B118] knows the companies of a portfolio by the entity they were found to be', async () => {
    const told = async (): Promise<unknown> => {
      await ask('read', file('quiet.txt', 'The Pentagon removed Blue Heron from the Section 1260H list on Wednesday.\n'), '--queue');
      return (await json('review', '--list'))['events'];
    };
    const vendors = file('vendors.csv', 'name,aliases\nHesai Group,Blue Heron\n');
    expect((await ask('watch', 'add', vendors, '--name', 'vendors')).code).toBe(0);
    expect((await ask('watch', 'run')).code).toBe(0);
    expect(await told()).toMatchObject([{ event: { type: 'removal', entities: ['WB-0083'], unknown: [] } }]);
  });

  it('[B216] tells what cannot be read, and goes on with the rest', async () => {
    const binary = file('binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0));
    const story = file('story.txt', REMOVED);
    const { code, out, err } = await ask('read', binary, join(folder, 'missing.txt'), 'http://127.0.0.1/story', story, '--queue');
    expect(code).toBe(3);
    expect(err.trim().split('\n')).toHaveLength(3);
    expect(out).toContain('1 document: 1 new.');
    expect(out).toContain('3 could not be read.');
    const told = (await json('read', binary, story, '--queue')) as Record<string, unknown>;
    expect(told).toMatchObject({
      documents: [{ file: story, outcome: 'held', events: [{ id: 'pe-1', state: 'waiting', type: 'removal' }] }],
      unreadable: [{ file: binary }],
      summary: { documents: 1, held: 1, unreadable: 1 },
    });
  });

  it('[B216] reads a feed by its items; --feed refuses what is none', async () => {
    const items = [1, 2].map(
      (each) =>
        `<item><title>No. ${each}</title><link>https://paper.example/${each}</link><pubDate>Thu, 19 Nov 2026 10:00:00 GMT</pubDate><description>No. ${each} says. ${REMOVED}</description></item>`,
    );
    const feed = file(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title>${items.join('')}</channel></rss>`,
    );
    const { code, out } = await ask('read', feed, '--feed', '--queue');
    expect(code).toBe(0);
    expect(out).toContain('2 documents: 2 new. Events: 1 wait for review.');
    const refused = await ask('read', file('story.txt', REMOVED), '--feed', '--queue');
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('got text, expected RSS or Atom') as string]);
    expect((await ask('read', feed, '--by', 'bo')).code).toBe(2);
  });
});

describe('[B217] watchbill review', () => {
  const queue = () => ask('read', file('story.txt', REMOVED), '--queue', '--published', '2026-11-19');

  it('[B217] [B207] shows one with its sentence and the standing before and after', async () => {
    await queue();
    const { out } = await ask('review', 'pe-1');
    expect(out).toContain(REMOVED.trim().slice(0, 60));
    expect(out).toMatch(/us-dod-1260h\s+listed since 2026-06-08\s+not listed since\s+2026-11-18;\s+formerly-listed/);
    expect(await json('review', 'pe-1')).toMatchObject({
      proposed: { id: 'pe-1', state: 'waiting' },
      problems: [],
      draft: { type: 'removal' },
    });
  });

  it('[B217] [B208] accepts, and every answer follows at once; undone, all is as before', async () => {
    await queue();
    const before = await ask('standing', 'Unitree');
    const accepted = await ask('review', 'pe-1', '--accept', '--set', 'title=Unitree is taken off', '--by', 'bea');
    expect([accepted.code, accepted.out]).toEqual([0, 'pe-1: accepted as ev-own-1; the register in use has it: Unitree is taken off\n']);
    expect((await ask('standing', 'Unitree')).out).toContain('formerly-listed');
    expect((await ask('history', 'Unitree')).out).toContain('Unitree is taken off');
    expect((await ask('review', '--list')).out).toBe('Nothing waits.\n');
    expect((await ask('review', '--list', '--state', 'all')).out).toMatch(/\[accepted as\s+ev-own-1\]/);
    const late = await ask('review', 'pe-1', '--reject', '--reason', 'no');
    expect([late.code, late.err]).toEqual([3, expect.stringContaining('accepted (ev-own-1) by bea') as string]);
    const undone = await ask('review', 'pe-1', '--undo', '--reason', 'misread');
    expect([undone.code, undone.out]).toEqual([0, 'pe-1: undone, it waits again; ev-own-1 is as it was before\n']);
    expect((await ask('standing', 'Unitree')).out).toBe(before.out);
    expect((await ask('audit')).code).toBe(0);
  });

  it('[B217] [B209] links and makes companies, merges and rejects', async () => {
    await ask(
      'read',
      file(
        'new.txt',
        'Nine lawmakers urged the Pentagon on November 18, 2026 to add the drone maker Qzwx Aerial Ltd. to the Section 1260H list.\n',
      ),
      '--queue',
      '--published',
      '2026-11-19',
    );
    const { events } = (await json('review', '--list')) as unknown as { events: { id: string; event: { unknown: string[] } }[] };
    const [first] = events;
    const name = first?.event.unknown[0] ?? '';
    expect(name).toContain('Qzwx');
    expect((await ask('review', 'pe-1', '--accept')).code).toBe(2);
    const accepted = await json('review', 'pe-1', '--accept', '--new-entity', name);
    expect(accepted).toMatchObject({ event: { entities: ['own-1'] }, entities: ['own-1'] });
    expect((await ask('standing', name)).out).toContain('proposed');
    await queue();
    expect((await ask('review', 'pe-2', '--merge', 'ev-000')).code).toBe(2);
    expect((await ask('review', 'pe-2', '--reject', '--reason', 'a rumour')).out).toBe('pe-2: rejected; the register stays as it was\n');
  });

  it('[B220] four eyes are switched, and then somebody else accepts', async () => {
    await queue();
    expect((await ask('review', '--four-eyes', 'on')).out).toBe('Four eyes for the queue are on.\n');
    const own = await ask('review', 'pe-1', '--accept');
    expect([own.code, own.err]).toEqual([3, expect.stringContaining('got a verdict of ana, who brought it') as string]);
    expect((await ask('review', 'pe-1', '--accept', '--by', 'bea')).code).toBe(0);
    expect((await ask('review', '--four-eyes', 'maybe')).code).toBe(2);
  });

  it('[B217] what cannot be meant is refused in one line', async () => {
    await queue();
    for (const args of [
      ['pe-1', '--accept', '--reject'],
      ['pe-1', '--accept', '--set', 'colour=red'],
      ['pe-1', '--accept', '--set', 'modality=certain'],
      ['pe-1', '--accept', '--entity', 'Unitree'],
      ['pe-1', '--reject'],
      ['pe-1', '--list'],
      ['--accept'],
      ['--list', '--state', 'open'],
      ['pe-1', '--reject', '--reason', 'x', '--set', 'date=2026-11-18'],
    ]) {
      const { code, out, err } = await ask('review', ...args);
      expect([args.join(' '), code, out, err.trim().split('\n').length]).toEqual([args.join(' '), 2, '', 1]);
    }
    expect((await ask('review', 'pe-9')).code).toBe(3);
    expect((await ask('review', '--list', '--json')).out).toContain('"waiting"');
  });

  it('[B219] goes through what waits, one after the other, with somebody at the keyboard', async () => {
    await queue();
    await ask(
      'read',
      file('other.txt', 'The Pentagon added DeepSeek to the Section 1260H list on November 18, 2026.\n'),
      '--queue',
      '--published',
      '2026-11-19',
    );
    const type = async (...lines: readonly (string | null)[]) => {
      const left = [...lines];
      const env = (name: string): string | undefined => (name === 'WATCHBILL_HOME' ? home : undefined);
      return askedWith({ env, ask: () => Promise.resolve(left.shift() ?? null) }, 'review');
    };
    expect((await type('s', 'q')).out).toContain('0 decided, 2 waiting.');
    expect((await type(null)).out).toContain('0 decided, 2 waiting.');
    const first = await type('c', 'colour=red', 'title=Off the list', '', 'x', 'a', 'r', '', 'r', 'a rumour');
    expect(first.out).toContain('got the field "colour"');
    expect(first.out).toContain('pe-1: accepted as ev-own-1; the register in use has it: Off the list');
    expect(first.out).toContain('reason: got none');
    expect(first.out).toContain('2 decided, 0 waiting.');
    expect((await type()).out).toBe('Nothing waits.\n');
  });
});

describe('[B217] the built command', () => {
  it('[B217] [B208] [B212] reads a story, is reviewed, and alerts who watches, also of what is taken back', async () => {
    const env = { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: home, DATABASE_URL: '', WATCHBILL_USER: 'ana' };
    const built = (...args: readonly string[]) =>
      spawnSync(process.execPath, [`${ROOT}dist/bin/main.js`, ...args], { cwd: ROOT, encoding: 'utf8', env });
    const watched = async () => (await ask('watch', 'run')).out;
    await ask('watch', 'add', file('vendors.csv', 'name\nXiaomi Corporation\n'), '--name', 'vendors');
    await watched();
    const text = `${'Washington. '.repeat(3)}\n\nThe Department of Defense added Xiaomi to its list of Chinese military companies under Section 1260H on Friday, November 20, 2026.\n\nXiaomi denied the claim.\n`;
    const read = built('read', file('xiaomi.txt', text), '--queue', '--published', '2026-11-21', '--json');
    const { documents } = JSON.parse(read.stdout) as { documents: { events: { id: string; type: string }[] }[] };
    const id = documents[0]?.events.find(({ type }) => type === 'designation')?.id ?? '';
    expect((await ask('standing', 'Xiaomi')).out).not.toContain('since 2026-11-20');
    expect(await watched()).not.toContain('2026-11-20');
    expect(built('review', id, '--accept', '--set', 'date=2026-11-20').status).toBe(0);
    expect(built('standing', 'Xiaomi').stdout).toContain('2026-11-20');
    expect((await ask('history', 'Xiaomi')).out).toContain('ev-own-1');
    const alerts = await watched();
    expect(alerts).toContain('2026-11-20');
    expect(alerts).toContain('listed');
    expect((await ask('review', id, '--undo', '--reason', 'of another company')).code).toBe(0);
    expect((await ask('standing', 'Xiaomi')).out).not.toContain('since 2026-11-20');
    expect(await watched()).toContain('the register was corrected');
    expect(built('verify').status).toBe(0);
  }, 120_000);
});
