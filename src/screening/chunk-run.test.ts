import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../test/bundled.js';
import { clocks } from '../../test/register/notation.js';
import { csv, table } from '../../test/screening/tables.js';
import { openSnapshot } from '../register/index.js';
import { type ChunkSize, inChunks } from '../subjects/chunk.js';
import { adding, EMPTY_SUMMARY, type Summary } from '../subjects/summary.js';
import type { ChunkOutcome, ChunkScreener } from './chunk-outcome.js';
import { runChunks } from './chunk-run.js';
import { openEngine } from './engine.js';
import { faultyTask, type Task, taskScreener } from './task.js';
import { type WorkerPool, workerPool } from './worker-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-chunks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dist = (path: string): URL => new URL(`../../dist/${path}`, import.meta.url);
const opened = openSnapshot(readFileSync(dist('register.snapshot')), sha256);
const digest = opened.ok ? opened.value.digest : '';
const { register, index } = openEngine(dist('register.snapshot').pathname, digest);
const PATIENT = 120_000;
const NAMES = ['Hesai Group', 'DJI', 'Nobody', '', '华为技术有限公司', 'Costar Group, Inc.', '=1+1', 'a "quoted", name'];

function task(header: readonly string[], snapshotDigest = digest): Task {
  return {
    snapshot: { path: dist('register.snapshot').pathname, digest: snapshotDigest },
    screening: { options: { clocks: clocks('2026-11-22') }, register: true, against: null },
    header,
    columns: { name: { at: 0, header: 'name', chosen: 'guessed' } },
    format: { kind: 'csv', delimiter: ',' },
    hits: 3,
  };
}

interface Run {
  readonly text: string;
  readonly rows: number;
  readonly summary: Summary;
}

async function gathered(chunks: AsyncIterable<ChunkOutcome>): Promise<Run> {
  let [text, rows, summary] = ['', 0, EMPTY_SUMMARY];
  for await (const chunk of chunks) {
    expect(chunk.first).toBe(rows);
    text += Buffer.from(chunk.text).toString();
    rows += chunk.rows;
    summary = adding(summary, chunk.summary);
  }
  return { text, rows, summary };
}

async function run(names: readonly string[], size: ChunkSize, workers: number, pool: (local: ChunkScreener) => WorkerPool): Promise<Run> {
  const { rows, header } = await table(csv([['name', 'no'], ...names.map((name, at) => [name, String(at)])]));
  const local = taskScreener(task(header), { register, index });
  return gathered(runChunks(inChunks(rows, 0, size), { local, workers, pool: () => pool(local) }));
}

/** A pool whose workers answer in any order. */
function jumbled(local: ChunkScreener): WorkerPool {
  let turn = 0;
  return {
    run: async (chunk) => {
      turn += 1;
      await new Promise((resolve) => setTimeout(resolve, (turn * 7) % 5));
      return local(chunk);
    },
    close: async () => undefined,
  };
}

describe('rows in chunks', { timeout: PATIENT }, () => {
  it('[R28, L8] come out one a row, in order, the same bytes for any size of chunk and number of workers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...NAMES), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        async (names, rows, characters, workers) => {
          const whole = await run(names, { rows: 1000, characters: 1e6 }, 1, jumbled);
          expect(whole.rows).toBe(names.length);
          expect(await run(names, { rows, characters }, workers, jumbled)).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('[R28] are never more under way than two a worker and two', async () => {
    let [underWay, most] = [0, 0];
    const names = Array.from({ length: 100 }, (_, at) => `Works ${at}`);
    await run(names, { rows: 1, characters: 1e6 }, 3, (local) => ({
      run: async (chunk) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay -= 1;
        return local(chunk);
      },
      close: async () => undefined,
    }));
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThanOrEqual(8);
  });
});

describe('workers', { timeout: PATIENT }, () => {
  const many = Array.from({ length: 400 }, (_, at) => NAMES[at % NAMES.length] ?? '');
  const size = { rows: 20, characters: 1e6 };
  const HEADER = ['name', 'no'];
  const struck =
    (data: object, count = 2) =>
    (local: ChunkScreener): WorkerPool =>
      workerPool({
        workers: count,
        data: { task: task(HEADER), ...data },
        local,
        faulty: (reason) => faultyTask(task(HEADER), reason),
        entry: new URL('../../test/screening/dying-worker.mjs', import.meta.url),
      });

  it('[R28] of the compiled and the bundled entry give the bytes that this thread gives', async () => {
    const here = await run(many, size, 1, jumbled);
    // There is something to agree about.
    expect(here.summary).toMatchObject({ rows: 400, matches: expect.any(Number), errors: 50 });
    expect(here.summary.matches).toBeGreaterThan(0);
    for (const entry of ['screening/worker.js', 'bin/worker.js']) {
      const options = { workers: 2, data: task(HEADER), faulty: (reason: string) => faultyTask(task(HEADER), reason), entry: dist(entry) };
      expect(await run(many, size, 2, (local) => workerPool({ ...options, local: () => expect.unreachable(String(local)) }))).toEqual(here);
    }
  });

  it('[R29] that die hand their chunk to another, and nothing is lost', async () => {
    const names = many.with(100, 'Lightning Rod Works');
    const here = await run(names, size, 1, jumbled);
    expect(await run(names, size, 2, struck({ once: 'Lightning Rod Works', mark: join(folder, 'struck') }))).toEqual(here);
  });

  it('[R29] that die twice over a chunk leave error rows with the reason, and the others are as they were', async () => {
    const names = many.with(105, 'Poison Works').with(250, 'Poison Works');
    const [here, there] = [await run(names, size, 1, jumbled), await run(names, size, 2, struck({ always: 'Poison Works' }))];
    const [lines, expected] = [there.text.split('\n'), here.text.split('\n')];
    const faults = lines.filter((line) => line.includes('the worker died twice over these rows'));
    expect(faults).toHaveLength(40);
    expect(lines.filter((_, at) => !(at >= 100 && at < 120) && !(at >= 240 && at < 260))).toEqual(
      expected.filter((_, at) => !(at >= 100 && at < 120) && !(at >= 240 && at < 260)),
    );
    expect(there.summary.errors - here.summary.errors).toBeGreaterThan(30);
    expect(there.rows).toBe(400);
  });

  it('[R29] that cannot start leave the work to this thread', async () => {
    const here = await run(many, size, 1, jumbled);
    expect(await run(many, size, 2, struck({ stillborn: true }))).toEqual(here);
    // A snapshot that was replaced meanwhile is not answered from.
    expect(await run(many, size, 2, struck({ task: task(HEADER, 'another') }))).toEqual(here);
  });
});
