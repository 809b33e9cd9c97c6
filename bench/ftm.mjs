// node bench/ftm.mjs [entities]: how fast a file of FollowTheMoney entities is read on one core, after a build.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOnDisk } from '../dist/sources/file-on-disk.js';
import { ftmFormat } from '../dist/sources/open/ftm.js';
import { median, row, section } from './report.mjs';

const ENTITIES = Number(process.argv[2] ?? 500_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const SCHEMAS = [
  'Company',
  'Person',
  'Organization',
  'LegalEntity',
  'Vessel',
  'Address',
  'Ownership',
  'Sanction',
  'Directorship',
  'Family',
];

/** A made-up entity of the shape and about the length of those that OpenSanctions publishes; every second is a party. */
function entity(at) {
  const schema = SCHEMAS[at % SCHEMAS.length];
  const name = `Wuhan Example Number ${at} Optics and Electronics Technology Co., Ltd.`;
  const party = {
    name: [name, `武汉示例${at}光电技术有限公司`],
    alias: [`Example ${at}`, `WEN${at}`],
    weakAlias: [`E${at}`],
    jurisdiction: ['cn'],
    topics: ['sanction', 'export.control'],
    address: [`No. ${at} Optics Valley Avenue, East Lake High-tech Zone, Wuhan, Hubei`],
    sourceUrl: [`https://example.org/list/${at}`],
    programId: ['US-EXAMPLE'],
    registrationNumber: [String(91_420_100_000_000 + at)],
  };
  const link = {
    owner: [`NK-${at - 1}`],
    asset: [`NK-${at - 2}`],
    startDate: ['2020-01-01'],
    sourceUrl: [`https://example.org/list/${at}`],
  };
  return {
    id: `NK-${at}`,
    caption: name,
    schema,
    properties: at % SCHEMAS.length < 5 ? party : link,
    referents: [`ofac-${at}`],
    datasets: ['us_example_list', 'xx_example_list'],
    first_seen: '2023-04-20T12:00:00',
    last_seen: '2026-11-20T12:00:00',
    last_change: '2026-01-01T12:00:00',
    target: true,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'watchbill-bench-'));
const path = join(folder, 'entities.ftm.json');
try {
  const out = createWriteStream(path);
  for (let at = 0; at < ENTITIES; at += 1) if (!out.write(`${JSON.stringify(entity(at))}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');

  const file = await fileOnDisk(path);
  const rates = [];
  let parties = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = process.hrtime.bigint();
    const read = await ftmFormat().read([file]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    parties = read.value[0].parties.length;
    rates.push(ENTITIES / (Number(process.hrtime.bigint() - from) / 1e9));
  }
  section(`${ENTITIES} entities of FollowTheMoney, ${(file.size / 1e6).toFixed(0)} MB, of which ${parties} are parties`);
  row('max RSS, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0));
  row(`entities/s, median of ${ROUNDS}`, Math.round(median(rates)));
  row('MB/s', (((file.size / 1e6) * median(rates)) / ENTITIES).toFixed(0));
} finally {
  rmSync(folder, { recursive: true });
}
