import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './asked.js';

const VENDORS = [
  'Xiaomi Corporation',
  'SZ DJI Technology Co., Ltd.',
  '长江存储科技有限责任公司',
  'Unitree Robotics',
  'WuXi AppTec Co., Ltd.',
];
const DAYS = ['2025-12-01', '2026-02-20', '2026-06-10', '2026-09-15'];

interface Ended {
  readonly killed: boolean;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command over a home of its own, and kills it after some milliseconds where it has not ended. */
function command(home: string, after: number | null, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}dist/bin/main.js`, ...args], {
      env: { ...process.env, WATCHBILL_HOME: home, DATABASE_URL: '', NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      err += piece.toString();
    });
    const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', out, err });
    });
  });
}

/** All alerts of a home, without what differs from one moment to the next. */
async function alertsIn(home: string): Promise<readonly unknown[]> {
  const { out } = await command(home, null, 'watch', 'alerts', '--json');
  const { alerts } = JSON.parse(out) as { readonly alerts: readonly Record<string, unknown>[] };
  return alerts
    .map(({ kind, list, event, date, title, subject }) => JSON.stringify({ kind, list, event, date, title, subject }))
    .sort((a, b) => (a < b ? -1 : 1));
}

describe('watchbill watch, killed', () => {
  it('[W11] whenever it is killed, the next watch raises what this one would have, nothing twice', async () => {
    const homes = ['whole', 'killed'].map((name) => mkdtempSync(join(tmpdir(), `watchbill-${name}-`)));
    const [whole = '', killed = ''] = homes;
    try {
      const file = join(whole, 'vendors.csv');
      writeFileSync(file, `name\n${VENDORS.map((name) => `"${name}"`).join('\n')}\n`);
      for (const home of homes) await command(home, null, 'watch', 'add', file, '--name', 'vendors');
      let kills = 0;
      for (const [at, day] of DAYS.entries()) {
        await command(whole, null, 'watch', 'run', '--on', day);
        for (const after of [10, 120, 180, 240, 300].map((moment) => moment + at * 13))
          kills += Number((await command(killed, after, 'watch', 'run', '--on', day)).killed);
        await command(killed, null, 'watch', 'run', '--on', day);
      }
      expect(kills).toBeGreaterThan(0);
      expect(await alertsIn(killed)).toEqual(await alertsIn(whole));
      const { out } = await command(killed, null, 'verify', '--json');
      expect(JSON.parse(out)).toMatchObject({ ok: true });
    } finally {
      for (const home of homes) rmSync(home, { recursive: true, force: true });
    }
  }, 120_000);
});
