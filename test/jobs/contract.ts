import { afterEach, describe, expect, it } from 'vitest';
import { letGo, snapshotFiles } from '../../src/following/index.js';
import type { StoreKind } from '../../src/store/index.js';
import type { TableRow } from '../../src/subjects/table.js';
import { DYING, ENGINE, ORDER, openYard, rowsOf, SNAPSHOT, screenedAtOnce, streamed, TASK, textOf, worldOf, type Yard } from './jobs.js';

const PATIENT = 60_000;
const nothing = (): void => undefined;

/** What both adapters of the jobs must do alike. */
export function jobsContract(kind: StoreKind): void {
  const yards: Yard[] = [];
  const fresh = async (): Promise<Yard> => {
    const yard = await openYard(kind);
    yards.push(yard);
    return yard;
  };
  afterEach(async () => {
    for (const yard of yards.splice(0)) await yard.close();
  }, PATIENT);

  describe(`${kind}: batches`, () => {
    it(
      '[J1] every row once, in order, as it is screened at once',
      async () => {
        const yard = await fresh();
        const jobs = await yard.jobs({ threads: 2 });
        const rows = rowsOf(130);
        const id = await jobs.submit(streamed(rows), ORDER);
        expect(await jobs.status(id)).toMatchObject({ state: 'open', chunks: 7, rows: 130, done: { chunks: 0, rows: 0 } });
        await yard.staff();
        expect(await textOf(jobs.outcomes(id, nothing))).toBe(screenedAtOnce(rows));
        expect(await jobs.status(id)).toMatchObject({ done: { chunks: 7, rows: 130, setAside: 0 } });
      },
      PATIENT,
    );

    it(
      '[J1] values that are not there, faults and warnings of rows come through',
      async () => {
        const yard = await fresh();
        const jobs = await yard.jobs();
        const [row] = rowsOf(1);
        if (row === undefined) throw new Error('no row');
        const fault = { file: 'f', line: 3, field: '(row)', got: '2 cells', expected: '1' };
        const rows = [
          { ...row, values: [undefined] },
          { ...row, values: [null] },
          { ...row, values: [-1.5] },
          { ...row, fault },
        ];
        const order = { ...ORDER, task: { ...TASK, format: { kind: 'jsonl' as const } } };
        const id = await jobs.submit(streamed(rows), order);
        await yard.staff();
        const lines = (await textOf(jobs.outcomes(id, nothing))).trimEnd().split('\n');
        expect(lines.map((line) => (JSON.parse(line) as { readonly name?: unknown }).name)).toEqual([undefined, null, -1.5, 'Hesai Group']);
        expect(lines[3]).toContain('2 cells');
      },
      PATIENT,
    );

    it(
      '[J2] a result is written once',
      async () => {
        const { store, jobs } = await fresh();
        const id = await (await jobs()).submit(streamed(rowsOf(10)), ORDER);
        const result = { output: Buffer.from('a'), summary: '{}', setAside: null };
        expect(await store.batches.finish(id, 0, result)).toBe(true);
        expect(await store.batches.finish(id, 0, { ...result, output: Buffer.from('b') })).toBe(false);
        expect(Buffer.from((await store.batches.result(id, 0))?.output ?? []).toString()).toBe('a');
        expect(await store.batches.begin(id, 0, 'w')).toBeNull();
      },
      PATIENT,
    );

    it(
      '[J3] who was interrupted resumes; a batch that was never wholly submitted is refused',
      async () => {
        const yard = await fresh();
        const rows = rowsOf(100);
        const before = await yard.jobs();
        const id = await before.submit(streamed(rows), ORDER);
        await yard.staff();
        for await (const chunk of before.outcomes(id, nothing)) {
          expect(chunk.first).toBe(0);
          break;
        }
        const after = await yard.jobs();
        await after.resume(id);
        expect(await textOf(after.outcomes(id, nothing))).toBe(screenedAtOnce(rows));
        async function* broken(): AsyncGenerator<TableRow> {
          yield* rowsOf(30);
          throw new Error('the disk broke');
        }
        await expect(after.submit(broken(), ORDER)).rejects.toThrow('the disk broke');
        const half = (await after.all()).at(-1)?.id ?? '';
        await expect(textOf(after.outcomes(half, nothing))).rejects.toThrow('never all submitted');
      },
      PATIENT,
    );

    it(
      '[J4] rows over which workers die are errors with the reason, the others are screened; again, they may be screened',
      async () => {
        const yard = await fresh();
        const jobs = await yard.jobs({ entry: DYING });
        const rows = rowsOf(60, (at) => (at === 25 ? 'Poison Works' : undefined));
        const id = await jobs.submit(streamed(rows), ORDER);
        await yard.staff({ entry: DYING });
        const [got, wanted] = [(await textOf(jobs.outcomes(id, nothing))).split('\n'), screenedAtOnce(rows).split('\n')];
        expect(got).toHaveLength(wanted.length);
        expect([...got.slice(0, 20), ...got.slice(40)]).toEqual([...wanted.slice(0, 20), ...wanted.slice(40)]);
        for (const line of got.slice(20, 40)) expect(line).toContain('died twice over these rows');
        expect((await jobs.status(id))?.done.setAside).toBe(1);
        if (kind === 'postgres') expect(yard.lines.join()).toContain('set aside');
        expect(yard.lines.join()).not.toContain('Poison');
        const sound = await yard.jobs();
        if (kind === 'sqlite') {
          expect(await sound.retry(id)).toBe(1);
          expect(await textOf(sound.outcomes(id, nothing))).toBe(wanted.join('\n'));
        } else {
          expect(await sound.retry(id)).toBe(1);
          expect((await textOf(sound.outcomes(id, nothing))).split('\n')).toHaveLength(wanted.length);
        }
      },
      PATIENT,
    );

    it(
      '[J5] rows are removed when the output was taken, when it is cancelled, and after 30 days',
      async () => {
        const yard = await fresh();
        const jobs = await yard.jobs();
        const [taken, cancelled, forgotten] = [
          await jobs.submit(streamed(rowsOf(5)), ORDER),
          await jobs.submit(streamed(rowsOf(5)), ORDER),
          await jobs.submit(streamed(rowsOf(5)), ORDER),
        ];
        await jobs.acknowledge(taken);
        expect(await jobs.cancel(cancelled)).toBe(true);
        expect(await jobs.cancel(cancelled)).toBe(false);
        const later = await yard.jobs({ now: () => new Date(Date.now() + 31 * 86_400_000) });
        await later.submit(streamed(rowsOf(5)), ORDER);
        const states = (await jobs.all()).map(({ state }) => state);
        expect(states).toEqual(['delivered', 'cancelled', 'cancelled', 'open']);
        for (const id of [taken, cancelled, forgotten]) {
          expect(await yard.store.batches.begin(id, 0, 'w')).toBeNull();
          expect((await yard.store.batches.get(id))?.task).toBe('');
          await expect(textOf(jobs.outcomes(id, nothing))).rejects.toThrow(/which was (delivered|cancelled)/);
        }
      },
      PATIENT,
    );

    it('[J5] the snapshot of a batch is kept as long as its rows', async () => {
      const yard = await fresh();
      const jobs = await yard.jobs();
      const id = await jobs.submit(streamed(rowsOf(5)), ORDER);
      const held = [{ digest: TASK.snapshot.digest, written: 0 }];
      const files = { ...snapshotFiles('/nonexistent'), all: () => held, remove: nothing };
      const keeping = { store: yard.store, files, bundled: SNAPSHOT, now: () => new Date() };
      expect(await letGo(keeping)).toEqual([]);
      await jobs.acknowledge(id);
      expect(await letGo(keeping)).toEqual([TASK.snapshot.digest]);
    });

    it(
      '[J8 J10] a worker of another engine, or without the snapshot, says so and names nobody',
      async () => {
        const yard = await fresh();
        const lines: string[] = [];
        const log = (line: string): void => {
          lines.push(line);
        };
        const work = { threads: 1, once: true, signal: new AbortController().signal, log, run: {} };
        const id = await (await yard.jobs()).submit(streamed(rowsOf(5)), ORDER);
        await (await yard.jobs({ engine: 'watchbill/other' })).work(work);
        expect(lines.join('\n')).toContain(`got a batch for ${ENGINE}, expected one for watchbill/other`);
        const bare = await yard.jobs({ snapshotAt: () => Promise.reject(new RangeError('got no snapshot, expected it')) });
        await bare.resume(id);
        await bare.work(work);
        expect(lines.join('\n')).toContain('got no snapshot, expected it');
        expect((await bare.status(id))?.done.chunks).toBe(0);
        const able = await yard.jobs();
        await able.resume(id);
        await able.work(work);
        expect((await able.status(id))?.done.chunks).toBe(1);
        const audit: string[] = [];
        for await (const record of yard.store.audit.read()) audit.push(JSON.stringify(record));
        expect(audit).toHaveLength(1);
        expect([...lines, ...audit].join()).not.toMatch(/Hesai|Nobody/);
      },
      PATIENT,
    );

    it(
      '[J11] a worker that is asked to stop finishes what it has in hand',
      async () => {
        const yard = await fresh();
        const jobs = await yard.jobs();
        const rows = rowsOf(400);
        const id = await jobs.submit(streamed(rows), ORDER);
        const over = new AbortController();
        const done = jobs.work({ threads: 1, once: false, signal: over.signal, log: nothing, run: {} });
        while ((await yard.store.batches.progress(id)).chunks < 2) await worldOf().sleep(5);
        over.abort();
        await done;
        const { chunks } = await yard.store.batches.progress(id);
        await worldOf().sleep(100);
        expect((await yard.store.batches.progress(id)).chunks).toBe(chunks);
        await jobs.resume(id);
        await yard.staff();
        expect(await textOf(jobs.outcomes(id, nothing))).toBe(screenedAtOnce(rows));
      },
      PATIENT,
    );
  });
}
