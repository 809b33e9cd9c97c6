import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IndexRows, type NameIndex, nameIndex } from '../src/matching/index.js';
import { openSnapshot, type Register } from '../src/register/index.js';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bundled register as the built snapshot holds it, and its name index: what users are answered from. */
export function bundled(): { readonly register: Register; readonly index: NameIndex } {
  const opened = openSnapshot(readFileSync(new URL('../dist/register.snapshot', import.meta.url)), sha256);
  if (!opened.ok) throw new Error(`${opened.got}, expected ${opened.expected}`);
  const { register, section } = opened.value;
  const rows = JSON.parse(new TextDecoder().decode(section('name-index') ?? new Uint8Array())) as IndexRows;
  return { register, index: nameIndex(rows, register.identifiers) };
}
