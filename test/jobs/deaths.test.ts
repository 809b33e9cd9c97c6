import { afterEach, describe, expect, inject, it } from 'vitest';
import { openQueue, type Queue } from '../../src/screening/jobs/queue.js';
import { beginLife, buryTheDead, giveBack, livingWorkers, type WorkerLife } from '../../src/screening/jobs/worker-life.js';
import { ORDER, openYard, rowsOf, screenedAtOnce, streamed, textOf, worldOf, type Yard } from './jobs.js';

const yards: Yard[] = [];
const queues: Queue[] = [];

afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  for (const yard of yards.splice(0)) await yard.close();
});

async function fresh(): Promise<{ readonly yard: Yard; readonly queue: Queue }> {
  const yard = await openYard('postgres');
  yards.push(yard);
  const place = yard.place.place;
  const queue = await openQueue(yard.store, 'databaseUrl' in place ? place.databaseUrl : '', worldOf());
  queues.push(queue);
  return { yard, queue };
}

async function born(queue: Queue): Promise<WorkerLife> {
  const life = await beginLife(queue.client(), 'test');
  await life.register(`pool of ${life.name}`);
  return life;
}

/** Looks until somebody is found dead; the server frees the lock of a lost connection in its own time. */
async function found(queue: Queue): Promise<readonly string[]> {
  for (;;) {
    const dead = await buryTheDead(queue.pool, 0);
    if (dead.length > 0) return dead;
    await worldOf().sleep(10);
  }
}

describe.skipIf(inject('postgres') === null)('deaths of workers', () => {
  it('[J6] a worker that died is found once and its death counted once; a living one keeps what it has', async () => {
    const { yard, queue } = await fresh();
    const id = await (await yard.jobs()).submit(streamed(rowsOf(60)), ORDER);
    const [alive, mortal] = [await born(queue), await born(queue)];
    expect(await livingWorkers(queue.pool)).toBe(2);
    await yard.store.batches.begin(id, 0, alive.name);
    await yard.store.batches.begin(id, 1, mortal.name);
    expect(await buryTheDead(queue.pool, 0)).toEqual([]);
    await mortal.end();
    expect(await found(queue)).toEqual([mortal.name]);
    expect(await buryTheDead(queue.pool, 0)).toEqual([]);
    const deaths = await Promise.all([0, 1, 2].map(async (chunk) => (await yard.store.batches.begin(id, chunk, 'next'))?.deaths));
    expect(deaths).toEqual([0, 1, 0]);
    expect(await livingWorkers(queue.pool)).toBe(1);
    await alive.end();
  });

  it('[J6] a job that a dead worker held is free at once', async () => {
    const { yard, queue } = await fresh();
    const id = await (await yard.jobs()).submit(streamed(rowsOf(20)), ORDER);
    const life = await born(queue);
    const lock = 'update graphile_worker._private_jobs set locked_by = $1, locked_at = now()';
    await queue.pool.query(lock, [`pool of ${life.name}`]);
    await life.end();
    await found(queue);
    const { rows } = await queue.pool.query('select key from graphile_worker.jobs where locked_at is null');
    expect(rows).toEqual([{ key: `${id}/0` }]);
  });

  it('[J7] who lost his lock within the time of grace and has another is not dead', async () => {
    const { yard, queue } = await fresh();
    const id = await (await yard.jobs()).submit(streamed(rowsOf(20)), ORDER);
    const life = await born(queue);
    await yard.store.batches.begin(id, 0, life.name);
    await life.end();
    expect(await buryTheDead(queue.pool, 60)).toEqual([]);
    await giveBack(queue.pool, life.name, `pool of ${life.name}`);
    expect(await buryTheDead(queue.pool, 0)).toEqual([]);
    expect((await yard.store.batches.begin(id, 0, 'next'))?.deaths).toBe(0);
  });

  it('[J4] rows over which two processes died are errors with the reason', async () => {
    const { yard, queue } = await fresh();
    const jobs = await yard.jobs();
    const rows = rowsOf(40);
    const id = await jobs.submit(streamed(rows), ORDER);
    for (let death = 0; death < 2; death += 1) {
      const life = await born(queue);
      await yard.store.batches.begin(id, 1, life.name);
      await life.end();
      await found(queue);
    }
    await yard.staff();
    const [got, wanted] = [(await textOf(jobs.outcomes(id, () => undefined))).split('\n'), screenedAtOnce(rows).split('\n')];
    expect(got.slice(0, 20)).toEqual(wanted.slice(0, 20));
    for (const line of got.slice(20, 40)) expect(line).toContain('2 workers died over these rows');
    expect(await jobs.retry(id)).toBe(1);
    expect((await textOf(jobs.outcomes(id, () => undefined))).split('\n')).toEqual(wanted);
  });
});
