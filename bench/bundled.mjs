import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MATCH_INDEX, openIndex, search } from '../dist/matching/index.js';
import { compile, openSnapshot, standings } from '../dist/register/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The bundled register and its index, as the command opens them, and the functions that are measured. */
export function bundledRegister() {
  const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const { value: snapshot } = openSnapshot(readFileSync(`${root}dist/register.snapshot`), sha256);
  const names = readdirSync(`${root}data`, { recursive: true }).filter((name) => /\.jsonl?$/.test(name));
  const files = new Map(names.map((name) => [name, readFileSync(`${root}data/${name}`, 'utf8')]));
  const index = openIndex(snapshot.section(MATCH_INDEX));
  return { register: snapshot.register, index, standings, search, compileAgain: () => compile(files, sha256) };
}
