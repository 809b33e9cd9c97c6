import { readFileSync } from 'node:fs';
import { namesFrom } from '../data/name-generator.mjs';

const NAMES = new URL('../../data/names.jsonl', import.meta.url);

/** A file of suppliers as CSV, the same for the same numbers: most of them nobody, a share of them names of the register. */
export function suppliersCsv(rows, share) {
  const known = readFileSync(NAMES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text);
  const every = share === 0 ? Number.POSITIVE_INFINITY : Math.round(1 / share);
  const lines = ['Supplier No,Supplier Name,Country,City'];
  let at = 0;
  for (const { text } of namesFrom(11, rows)) {
    at += 1;
    const name = at % every === 0 ? known[(at / every) % known.length] : text;
    lines.push(`S-${at},"${name.replaceAll('"', '""')}",${at % 3 === 0 ? 'CN' : 'US'},`);
  }
  return `${lines.join('\n')}\n`;
}
