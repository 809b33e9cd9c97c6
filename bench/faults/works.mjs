import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchbill } from './command.mjs';

const LINES = 300;

function expect(got, expected, what) {
  const allowed = Array.isArray(expected) ? expected : [expected];
  if (!allowed.includes(got)) throw new Error(`${what}: got ${got}, expected ${allowed.join(' or ')}`);
}

/** A list of one's own, of which each turn one line has another name and one line is new. */
function ownList(folder, turn) {
  const rows = Array.from(
    { length: LINES + turn },
    (_, at) => `${at},Harbour Crane Works ${at} ${at === turn ? `Turn ${turn}` : 'Base'} Ltd`,
  );
  writeFileSync(join(folder, 'list.csv'), `id,name\n${rows.join('\n')}\n`);
  return LINES + turn;
}

const MAPPING = { list: 'own-harbour', title: 'Harbour works', columns: { name: 'name', key: 'id', keyPrefix: 'harbour' } };

function sync(folder, env) {
  const json = (...args) => JSON.parse(watchbill(env, [...args, '--json']).stdout);
  let held = 0;
  const args = ['sync', '--map', join(folder, 'map.json'), '--from', join(folder, 'list.csv'), '--json'];
  return {
    prepare: () => writeFileSync(join(folder, 'map.json'), JSON.stringify(MAPPING)),
    command: (turn) => {
      ownList(folder, turn);
      return args;
    },
    ended: (turn, done) => {
      const now = json('standing', `harbour-${LINES + turn - 1}`, '--list', 'own-harbour').standings?.[0]?.listed === true;
      if (done || turn === 0) expect(now, true, 'an acknowledged sync');
      const on = json('lists').lists.find(({ id }) => id === 'own-harbour').entities ?? null;
      if (on !== null) expect(on, done ? LINES + turn : [held, LINES + turn], 'lines on the list');
      // The way back: the same again, to its end.
      const again = JSON.parse(watchbill(env, args).stdout).syncs[0].outcome;
      expect(again, now ? ['unchanged', 'applied'] : 'applied', 'the sync again');
      held = LINES + turn;
      expect(json('standing', `harbour-${LINES + turn - 1}`, '--list', 'own-harbour').standings[0].listed, true, 'the sync again');
    },
  };
}

function screen(folder, env) {
  const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `${at},${['Huawei Technologies', 'Acme Widgets Inc', 'Xiaomi Corporation', 'Blue Harbour Ltd'][at % 4]} ${at % 7}`,
  );
  let whole = '';
  return {
    prepare: () => writeFileSync(input, `id,name\n${rows.join('\n')}\n`),
    command: (turn) => {
      rmSync(output, { force: true });
      for (const rest of ['.progress', '.partial']) rmSync(`${output}${rest}`, { force: true });
      return ['screen', input, '-o', output, '--fresh', ...(turn % 2 === 0 ? [] : ['--workers', '1'])];
    },
    ended: (turn, done) => {
      if (!done) watchbill(env, ['screen', input, '-o', output, '--resume'], [0]);
      const text = readFileSync(output, 'utf8');
      if (turn === 0) whole = text;
      expect(text === whole, true, 'the output, resumed');
    },
  };
}

/** A verdict on a match: told as made, it is there; else it is there whole or not at all. */
function decide(folder, env) {
  const input = join(folder, 'in.csv');
  const json = (...args) => JSON.parse(watchbill(env, [...args, '--json']).stdout);
  let known = 0;
  return {
    prepare: () => {
      const rows = Array.from({ length: 200 }, (_, at) => `${at},${at % 2 === 0 ? 'Huawei Technologies' : 'Xiaomi Corporation'}`);
      writeFileSync(input, `id,name\n${rows.join('\n')}\n`);
      watchbill(env, ['screen', input, '-o', join(folder, 'out.csv'), '--record']);
    },
    command: (turn) => ['decide', `m-${turn + 1}`, '--verdict', 'true-match', '--reason', `turn ${turn}`],
    ended: (turn, done) => {
      const { decisions } = json('decisions');
      const there = decisions.some(({ reason }) => reason === `turn ${turn}`);
      if (done || turn === 0) expect(there, true, 'an acknowledged decision');
      known += there ? 1 : 0;
      expect(decisions.length, known, 'decisions');
    },
  };
}

/** A portfolio watched on a later day each turn: every alert once, none lost, however often the watch is killed. */
function watch(folder, env) {
  const json = (...args) => JSON.parse(watchbill(env, [...args, '--json']).stdout);
  const day = (turn) => new Date(Date.UTC(2021, 0, 1) + turn * 9 * 86_400_000).toISOString().slice(0, 10);
  const run = (turn) => ['watch', 'run', 'fleet', '--on', day(turn)];
  const keys = () => json('watch', 'alerts', 'fleet').alerts.map(({ dedupe, id }) => dedupe ?? id);
  return {
    prepare: () => {
      writeFileSync(
        join(folder, 'fleet.csv'),
        'id,name\n1,Xiaomi Corporation\n2,DJI\n3,Hesai Group\n4,YMTC\n5,WuXi AppTec\n6,Huawei Technologies\n',
      );
      watchbill(env, ['watch', 'add', join(folder, 'fleet.csv'), '--name', 'fleet']);
    },
    command: run,
    ended: (turn) => {
      const before = keys();
      watchbill(env, run(turn));
      const after = keys();
      expect(new Set(after).size, after.length, 'alerts raised once');
      expect(
        before.every((key) => after.includes(key)),
        true,
        'alerts kept',
      );
      const again = JSON.parse(watchbill(env, [...run(turn), '--json']).stdout);
      expect(again.alerts?.length ?? again.runs?.flatMap(({ alerts }) => alerts).length ?? 0, 0, 'alerts of the same day again');
    },
  };
}

export const WORKS = { sync, screen, decide, watch };
