import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StandIn, says, status, tells } from '../extracting/stand-in.js';
import { type Asked, asked, askedIn, ROOT } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-second-'));
const server = new StandIn();
let env: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  env = { WATCHBILL_READER_URL: await server.listen(), WATCHBILL_READER_KEY: 'sk-e2e-secret', WATCHBILL_READER_MODEL: 'stand-in' };
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ADDED = 'The Pentagon added Unitree to the Section 1260H list on Monday.';
const ODD = 'Come spring the blessed roll of the generals may well know one name more: Hesai.';
const story = join(folder, 'story.txt');
writeFileSync(story, `${ADDED}\n\n${ODD}\n`);
const READ = ['read', story, '--published', '2026-06-09', '--second-reader'];
const CLAIM = { companies: ['Unitree'], list: 'us-dod-1260h', date: '2026-06-08', modality: 'asserted' };
const CLAIMS = [
  { ...CLAIM, type: 'designation', quote: ADDED },
  { ...CLAIM, type: 'designation', companies: ['Hesai'], date: null, modality: 'future', quote: ODD },
  { ...CLAIM, type: 'removal', quote: 'The Pentagon removed Unitree.' },
  { ...CLAIM, type: 'removal', quote: ADDED, date: '2026-06-07' },
];

/** The built command in a process of its own; this one goes on answering. */
async function built(args: readonly string[], more: Readonly<Record<string, string>> = env): Promise<Asked> {
  const child = spawn(process.execPath, [`${ROOT}dist/bin/main.js`, ...args], {
    env: { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: '/nonexistent/home-of-nobody', DATABASE_URL: '', ...more },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? -1)));
  return { code, out, err };
}

describe('[B401] [B406] [B409] watchbill read --second-reader', () => {
  it('[B401] is off unless asked for: nothing is sent', async () => {
    server.answers(tells());
    expect((await askedIn(env, ...READ.slice(0, -1))).code).toBe(0);
    expect(server.questions).toEqual([]);
  });

  it('[B401] without the environment it is one line and exit 2', async () => {
    const { code, out, err } = await asked(...READ);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'watchbill: --second-reader: WATCHBILL_READER_URL: got nothing, expected the base of an OpenAI-compatible endpoint such as https://host/v1\n',
    );
    expect((await askedIn({ ...env, WATCHBILL_READER_URL: 'http://models.example/v1' }, ...READ)).code).toBe(2);
  });

  it('[B406] [B407] the built command prints who found what, and counts what it left out', async () => {
    server.answers(status(503, { 'retry-after': '0' }), tells(...CLAIMS));
    const { code, out, err } = await built(READ);
    expect([code, err, server.questions.length]).toEqual([0, '', 2]);
    expect(server.questions[0]?.authorization).toBe('Bearer sk-e2e-secret');
    expect(out.split('designation').length).toBe(3);
    const flowing = out.replace(/\s+/gu, ' ');
    expect(flowing).toContain('found by both readers “The Pentagon added');
    expect(flowing).toMatch(/designation \(future\): Hesai .* found by the second reader only “Come spring/u);
    expect(flowing).toContain(
      '2 claims of the second reader left out: 1 whose quote is not in the text, 1 with a date that the text does not give.',
    );
  });

  it('[B406] [B407] the built command prints it as JSON', async () => {
    server.answers(says(`Sure!\n\`\`\`json\n${JSON.stringify({ events: CLAIMS })}\n\`\`\``));
    const { code, out } = await built([...READ, '--json']);
    const said = JSON.parse(out) as { events: readonly Record<string, unknown>[]; second: object };
    expect(code).toBe(0);
    // What the first reader makes of the odd sentence by itself is its own affair.
    const second = said.events.filter(({ readBy }) => (readBy as readonly string[]).includes('second'));
    expect(second.map(({ type, readBy }) => [type, readBy])).toEqual([
      ['designation', ['first', 'second']],
      ['designation', ['second']],
    ]);
    expect(said.second).toEqual({
      parts: 1,
      unread: [],
      dropped: [
        { reason: 'quote', got: 'The Pentagon removed Unitree.' },
        { reason: 'date', got: '2026-06-07' },
      ],
    });
  });

  it('[B409] [B402] where the endpoint fails, the first reading is printed, the fault is one line without key or text, exit 3', async () => {
    server.answers(status(401));
    const { code, out, err } = await built([...READ.slice(0, 2), story, ...READ.slice(2), '--json']);
    expect(code).toBe(3);
    expect(server.questions).toHaveLength(1);
    const first = (JSON.parse(out) as readonly { events: readonly { quote: { text: string } }[] }[]).map(({ events }) =>
      events.filter(({ quote }) => quote.text === ADDED),
    );
    expect(first.map((events) => events.length)).toEqual([1, 1]);
    const line = `watchbill: ${story}: not read to the end by the second reader: got HTTP 401 from ${new URL(env['WATCHBILL_READER_URL'] ?? '').host}, expected HTTP 200`;
    expect(err).toBe(`${line}\n${line}\n`);
  });
});
