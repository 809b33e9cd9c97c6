import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day, openSnapshot, writeSnapshot } from '../../src/register/index.js';
import { engineOver } from '../../src/web/engine/engine.js';
import { engineThread } from '../../src/web/engine/engine-worker.js';
import type { FromEngine } from '../../src/web/engine/messages.js';
import { sha256 } from '../../src/web/engine/sha256.js';

const BYTES = new Uint8Array(readFileSync(new URL('../../dist/register.snapshot', import.meta.url)));
const DIGEST = Buffer.from(BYTES.subarray(16, 48)).toString('hex');
const CLOCKS = { on: day('2026-11-22'), known: day('2026-11-22') };

/** An engine whose thread is this one, over a service that answers as told. */
function engineOf(answers: (path: string) => Response) {
  let hear: (message: FromEngine) => void = () => undefined;
  const answered: string[] = [];
  const heard = engineThread({
    post: (message) => {
      if (message.say === 'answer') answered.push(String(message.id));
      queueMicrotask(() => hear(message));
    },
    later: (work) => void setTimeout(work, 0),
    fetched: (async (path: string) => answers(path)) as typeof fetch,
    now: () => 0,
  });
  const engine = engineOver({
    say: heard,
    hear: (listener) => {
      hear = listener;
    },
  });
  return { engine, answered };
}

/** The same register, built on another day. */
function builtAgain(): { readonly digest: string; readonly bytes: Uint8Array } {
  const opened = openSnapshot(BYTES, sha256);
  if (!opened.ok) throw new Error(`got ${opened.got}, expected a snapshot`);
  const { register, section } = opened.value;
  const more = new Map(['name-index', 'match-index'].map((name) => [name, section(name) ?? new Uint8Array()]));
  const bytes = writeSnapshot(register, '2099-01-01', more, sha256);
  return { bytes, digest: Buffer.from(bytes.subarray(16, 48)).toString('hex') };
}

const served = (path: string): Response => (path === '/v1/snapshot' ? Response.json({ digest: DIGEST }) : new Response(BYTES));

test('[W110] the digest of the page is that of everybody else, for any length', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100_003]) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('[W111] questions asked before the register is open are answered when it is', async () => {
  const { engine } = engineOf(served);
  const asked = engine.ask('standing', { id: 'WB-0038', clocks: CLOCKS, today: CLOCKS.on });
  engine.open(null);
  const { party, standings } = await asked;
  expect(party).toMatchObject({ label: 'Xiaomi Corporation', chinese: '小米集团' });
  expect(standings.map(({ list, listed, modifiers }) => [list, listed, modifiers])).toEqual([
    ['us-dod-1260h', false, ['proposed']],
    ['us-dod-1237', false, ['formerly-listed']],
  ]);
  expect(engine.state()).toMatchObject({ is: 'open', digest: DIGEST });
});

test('[W112] a question nobody waits for any more is not worked on', async () => {
  const { engine, answered } = engineOf(served);
  engine.open(null);
  await engine.ask('register', { clocks: CLOCKS });
  const stale = new AbortController();
  const first = engine.ask('search', { text: 'xiao', limit: 5, clocks: CLOCKS }, stale.signal);
  const second = engine.ask('search', { text: 'xiaomi', limit: 5, clocks: CLOCKS });
  stale.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect((await second).hits[0]?.label).toBe('Xiaomi Corporation');
  expect(answered).toEqual(['1', '3']);
});

test('[W113] why a register cannot be opened is a value: no key, no service, spoilt bytes', async () => {
  const shutBy = async (answers: (path: string) => Response): Promise<unknown> => {
    const { engine } = engineOf(answers);
    const shut = new Promise((resolve) => engine.onState(() => engine.state().is === 'shut' && resolve(engine.state())));
    engine.open('wrong');
    return await shut;
  };
  const refused = () => Response.json({ detail: 'got a credential that does not hold' }, { status: 401 });
  expect(await shutBy(refused)).toMatchObject({ problem: { kind: 'unauthorized', detail: 'got a credential that does not hold' } });
  const gone = (): Response => {
    throw new TypeError('failed to fetch');
  };
  expect(await shutBy(gone)).toMatchObject({ problem: { kind: 'offline' } });
  const spoilt = (path: string): Response => {
    const bytes = Uint8Array.from(BYTES);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    return path === '/v1/snapshot' ? served(path) : new Response(bytes);
  };
  expect(await shutBy(spoilt)).toMatchObject({ problem: { kind: 'broken' } });
});

test('[W114] an id that the register has not is refused as unknown', async () => {
  const { engine } = engineOf(served);
  engine.open(null);
  await expect(engine.ask('story', { id: 'WB-9999', clocks: CLOCKS })).rejects.toMatchObject({ problem: { kind: 'unknown' } });
});

test('[W181] the standing before an act and after it: on its list, or on those that it changed; of an act ahead that of today', async () => {
  const { engine } = engineOf(served);
  engine.open(null);
  const asked = { entity: 'WB-0038', sources: [] };
  const { turns } = await engine.ask('turns', {
    today: CLOCKS.on,
    acts: [
      { ...asked, id: 'letter', list: 'us-dod-1260h', date: '2025-12-18' },
      { ...asked, id: 'order', list: 'us-dod-1237', date: '2021-03-12' },
      { ...asked, id: 'anywhere', list: null, date: '2021-01-14' },
      { ...asked, id: 'ahead', list: 'us-dod-1260h', date: '2027-06-30' },
      { ...asked, id: 'newer', entity: 'WB-9999', list: null, date: '2026-11-22' },
    ],
  });
  const told = (id: string) =>
    turns[id]?.map(({ before, after }) => [after.list, before.listed, before.modifiers, after.listed, after.modifiers]);
  expect(told('letter')).toEqual([['us-dod-1260h', false, [], false, ['proposed']]]);
  expect(told('order')).toEqual([['us-dod-1237', true, ['challenged'], true, ['challenged', 'enjoined']]]);
  expect(told('anywhere')).toEqual([['us-dod-1237', false, [], true, []]]);
  expect(told('ahead')).toEqual([['us-dod-1260h', false, ['proposed'], false, ['proposed']]]);
  expect(told('newer')).toBeUndefined();
});

test('[W184] the days of laws that lie ahead, the nearest first, and whom of the watched each touches', async () => {
  const { engine } = engineOf(served);
  engine.open(null);
  const { dates } = await engine.ask('lawDates', { entities: ['WB-0223', 'WB-0038'], clocks: CLOCKS });
  const days = dates.map(({ from }) => from ?? 'no day');
  expect(days).toEqual([...days].sort());
  expect(days[0]).toBe('2027-06-30');
  expect(dates[0]).toMatchObject({ list: 'us-dod-1260h', touches: [{ id: 'WB-0223', enjoined: true }] });
  expect(dates.every(({ citation, bites }) => citation !== '' && bites.length > 0)).toBe(true);
  expect(dates.at(-1)?.note).toMatch(/^Begins /);
  const late = { on: day('2028-01-01'), known: CLOCKS.known };
  const { dates: then } = await engine.ask('lawDates', { entities: [], clocks: late });
  expect(then.every(({ from, touches }) => from === null && touches.length === 0)).toBe(true);
});

test('[W190] a newer register is taken when the service answers from one, and until then the open one answers; a service that is gone changes nothing', async () => {
  const newer = builtAgain();
  const now = { digest: DIGEST, bytes: BYTES, gone: false };
  const asked: string[] = [];
  const { engine } = engineOf((path) => {
    asked.push(path);
    if (now.gone) throw new TypeError('failed to fetch');
    if (path === '/v1/snapshot') return Response.json({ digest: now.digest });
    return path === `/v1/snapshots/${now.digest}` ? new Response(Uint8Array.from(now.bytes)) : new Response('{}', { status: 404 });
  });
  const seen: string[] = [];
  engine.onState(() => seen.push(engine.state().is));
  engine.open(null);
  const standing = () => engine.ask('register', { clocks: CLOCKS });
  expect((await standing()).digest).toBe(DIGEST);
  engine.renew(null);
  await expect.poll(() => asked.length).toBe(3);
  now.gone = true;
  engine.renew(null);
  await expect.poll(() => asked.length).toBe(4);
  expect((await standing()).digest).toBe(DIGEST);
  Object.assign(now, { gone: false, ...newer });
  engine.renew(null);
  await expect.poll(() => engine.state()).toMatchObject({ is: 'open', digest: newer.digest });
  expect((await standing()).digest).toBe(newer.digest);
  expect(seen).toEqual(['opening', 'open', 'open']);
});
