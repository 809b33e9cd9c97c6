import { probed } from './probe.mjs';
import { listed, measured, section } from './report.mjs';

/** One search at a time, in process and warm: against the lists, and against a million generated names. */
export function measure() {
  section('Single search, warm');
  probed('build', 'lists');
  report('lists', probed('rush', 'lists'), 1);
  const built = probed('build', 'million', ['--max-old-space-size=12288']);
  measured('a million names: build (s)', built.buildSeconds);
  measured('a million names: size of the index (MB)', built.bytes / 2 ** 20);
  const rush = probed('rush', 'million');
  report('a million names', rush, 5);
  measured('a million names: memory (MB)', rush.memory / 2 ** 20, { most: 1024 });
}

function report(what, { count, p50, p99, most, slowest }, reach) {
  measured(`${what}: p50 of ${count.toLocaleString('en')} searches (ms)`, p50);
  measured(`${what}: p99 (ms)`, p99, { most: reach });
  measured(`${what}: slowest (ms)`, most);
  listed('slowest', slowest);
}
