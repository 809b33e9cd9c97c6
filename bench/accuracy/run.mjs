// node bench/accuracy/run.mjs [measure…] [--all] [--full]: prints every measure of the matcher, sizes first, then accuracy, then speed.
// `--all` lists every case behind a figure, `--full` fuzzes with a million strings. Exits 1 where a measure falls short.
import { summary } from './report.mjs';

const MEASURES = [
  'index',
  'pairs',
  'chinese',
  'retrieval',
  'bilingual',
  'sisters',
  'alarms',
  'noise',
  'candidates',
  'batch',
  'single',
  'fuzz',
];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.filter((name) => !MEASURES.includes(name));
if (unknown.length > 0) {
  console.error(`measure: got ${unknown.join(', ')}, expected ${MEASURES.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : MEASURES) {
    const { measure } = await import(`./${name}.mjs`);
    await measure();
  }
  process.exitCode = summary() > 0 ? 1 : 0;
}
