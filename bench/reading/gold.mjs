import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openRegister } from '../../dist/answering/index.js';
import { reader } from '../../dist/reading/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The bundled register's reader. */
export function bundledReader() {
  const opened = openRegister(readFileSync(`${root}dist/register.snapshot`), (bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (!opened.ok) throw new Error(`got ${opened.got}, expected ${opened.expected}`);
  return reader(opened.value);
}

/** The gold documents of a folder, in the order of their names. */
export function goldDocuments(folder) {
  const path = `${root}test/reading/gold/${folder}/`;
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(path + name, 'utf8')) }));
}
