// The service under load, with the load generator beside it.
//   node bench/service.mjs [--seconds 20] [--connections 16] [--share 0.1]     requests a second, latency, memory, CPU a request: of names that
//                                                                              come again, and of names each of which comes once
//   node bench/service.mjs --minutes 10                                        whether memory stays flat under load
//   node bench/service.mjs --swap 10                                           the register replaced under load: errors and mixed answers
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { row, section } from './report.mjs';
import { matchBody, namesAsked } from './service/queries.mjs';
import { cpuOf, MAIN, memoryOf, served } from './service/served.mjs';

const { values: asked } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '16' },
    share: { type: 'string', default: '0.1' },
    minutes: { type: 'string' },
    swap: { type: 'string' },
  },
});
/** Requests a second and core that yente's documentation gives for its default algorithm. */
const YENTE = 4;
const DATASET = '/match/default';
const WORDS = ['Holdings', 'Partners', 'Europe', 'Works', 'Group'];
const connections = Number(asked.connections);

const service = await served();
try {
  if (asked.swap !== undefined) await swapping(Number(asked.swap));
  else if (asked.minutes !== undefined) await staying(Number(asked.minutes));
  else {
    const share = Number(asked.share);
    await loaded(Number(asked.seconds), share, namesAsked(2000, share), '2,000 names, over and over');
    for (const each of [0, share]) await loaded(Number(asked.seconds), each, manyNames(each), 'every name another');
    await loaded(Number(asked.seconds), 1, namesAsked(2000, 1), 'names of the register, over and over');
  }
} finally {
  row('stopped by SIGTERM', `exit ${await service.stop()}`);
}

/** More names than the service remembers. */
function manyNames(share) {
  const names = namesAsked(20_000, share);
  return names.map((name, at) => (at < 4000 ? name : `${name} ${WORDS[Math.floor(at / 4000) % WORDS.length]}`));
}

function cannon(seconds, names) {
  const headers = { 'content-type': 'application/json' };
  let at = 0;
  const request = { method: 'POST', path: DATASET, headers };
  // A body for each request as it is sent: the generator would write them all out for every connection before it begins.
  const setupRequest = (made) => {
    at += 1;
    return { ...made, body: bodies[at % bodies.length] };
  };
  const bodies = names.map(matchBody);
  return autocannon({ url: service.url, connections, duration: seconds, requests: [{ ...request, setupRequest }] });
}

async function loaded(seconds, share, names, which) {
  section(
    `POST ${DATASET}, one query, ${connections} connections; ${which}, ${Math.round(share * 100)} % of them borne by somebody in the register`,
  );
  await cannon(3, names);
  const before = cpuOf(service.pid);
  const found = await cannon(seconds, names);
  const cpu = cpuOf(service.pid) - before;
  const total = found['2xx'];
  row('memory of the service', `${memoryOf(service.pid).toFixed(0)} MB`);
  row('requests a second', (total / found.duration).toFixed(0), 'target 3,000');
  row('latency p50, p99, most', `${found.latency.p50} ms, ${found.latency.p99} ms, ${found.latency.max} ms`, 'p99 target 15 ms');
  row(
    'CPU of the service a request',
    `${((cpu / total) * 1e6).toFixed(0)} µs`,
    `${(total / cpu / YENTE).toFixed(0)} × yente's documented ${YENTE} requests a second and core (target 100 ×)`,
  );
  row('errors, timeouts, other than 2xx', `${found.errors}, ${found.timeouts}, ${found.non2xx}`);
}

async function staying(minutes) {
  section(`Memory over ${minutes} minutes of load (target: within 5 % of its mean)`);
  const names = manyNames(0.1);
  await cannon(30, names);
  const samples = [];
  const timer = setInterval(() => samples.push(memoryOf(service.pid)), 2000);
  const found = await cannon(minutes * 60, names);
  clearInterval(timer);
  // The mean of each tenth: single samples show the collector at work, not growth.
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const means = Array.from({ length: 10 }, (_, at) => samples.slice(at * tenth, (at + 1) * tenth))
    .filter((part) => part.length > 0)
    .map((part) => part.reduce((sum, each) => sum + each, 0) / part.length);
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  row('means of the tenths', `${means.map((each) => each.toFixed(0)).join(' ')} MB`);
  row('farthest from the mean', `${(Math.max(...means.map((each) => Math.abs(each - mean) / mean)) * 100).toFixed(1)} %`);
  row('last tenth against the first', `${((means.at(-1) / means[0] - 1) * 100).toFixed(1)} %`);
  row('requests, errors, other than 2xx', `${found['2xx']}, ${found.errors}, ${found.non2xx}`);
}

/** A company comes and goes on a list, edition by edition, while it is asked about: each snapshot must give one answer only. */
async function swapping(times) {
  section(`${times} registers taken in use under load`);
  const name = 'Qingyun Photonics Technology Co., Ltd.';
  const load = cannon(times * 4 + 6, manyNames(0.1));
  const answers = new Map();
  let [requests, faults] = [0, 0];
  const ended = new AbortController();
  const asking = (async () => {
    while (!ended.signal.aborted) {
      try {
        const response = await fetch(`${service.url}${DATASET}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: matchBody(name),
        });
        const body = await response.json();
        const told = JSON.stringify(body.responses.q.results.map(({ id, match, properties }) => [id, match, properties.topics ?? []]));
        const digest = response.headers.get('x-watchbill-snapshot');
        answers.set(digest, (answers.get(digest) ?? new Set()).add(told));
        requests += 1;
      } catch {
        faults += 1;
      }
    }
  })();
  for (let time = 0; time < times; time += 1) {
    const day = `2026-10-${String(time + 1).padStart(2, '0')}`;
    const path = join(service.folder, `edition-${time}.csv`);
    const action = time % 2 === 0 ? 'add' : 'remove';
    writeFileSync(
      path,
      `list,date,published,form,title,action,name\nus-dod-1260h,${day},${day},amendment,Edition of the benchmark,${action},"${name}"\ntotal,1\n`,
    );
    const synced = await run(['sync', '--from', path]);
    if (synced.status !== 0) throw new Error(synced.stderr);
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  const found = await load;
  ended.abort();
  await asking;
  row('registers that answered', String(answers.size));
  row('registers with more than one answer', String([...answers.values()].filter((told) => told.size > 1).length));
  row('answers that differ between registers', String(new Set([...answers.values()].flatMap((told) => [...told])).size));
  row('asked about the company, failed', `${requests}, ${faults}`);
  row('load: requests, errors, timeouts, other than 2xx', `${found['2xx']}, ${found.errors}, ${found.timeouts}, ${found.non2xx}`);
  row('load: latency p99, most', `${found.latency.p99} ms, ${found.latency.max} ms`);
}

/** A command of its own process: the load generator must not wait for it. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: service.environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += piece;
    });
    child.once('exit', (status) => resolve({ status, stderr }));
  });
}
