import type { Problem } from '../register/index.js';
import { shown } from './source-file.js';

const ENTRY = /^(\d{10}) (\d{5}) ([fn])/;
const TAIL = 2048;
const MAX_OBJECTS = 100_000;

/**
 * What is wrong with the frame of a PDF (ISO 32000-1, 7.5): it ends with `%%EOF`, `startxref` points to its table, and each entry of
 * a plain table to its object. A reader that mends such files guesses, and this one must not. Null where the frame holds.
 */
export function frameProblem(file: string, bytes: Uint8Array): Problem | null {
  const problem = (field: string, got: string, expected: string): Problem => ({ file, line: 0, field, got, expected });
  const text = new TextDecoder('latin1');
  const from = Math.max(0, bytes.length - TAIL);
  const end = text.decode(bytes.subarray(from)).trimEnd();
  if (!end.endsWith('%%EOF')) return problem('end', shown(end.slice(-30)), '%%EOF');
  const start = Number(/startxref\s+(\d{1,12})\s+%%EOF$/.exec(end)?.[1] ?? -1);
  if (start < 0 || start >= bytes.length) return problem('startxref', shown(end.slice(-40)), 'the place of the table of objects');
  const head = text.decode(bytes.subarray(start, start + 64));
  if (/^\d{1,10} \d{1,5} obj\b/.test(head)) return null;
  if (!/^xref\s/.test(head)) return problem('xref', shown(head.slice(0, 20)), `a table of objects at byte ${start}`);
  const lines = text.decode(bytes.subarray(start)).split(/\r\n|\n|\r/);
  let at = 1;
  for (let seen = 0; seen < MAX_OBJECTS; ) {
    const [, first, count] = /^(\d{1,10}) (\d{1,10})\s*$/.exec(lines[at] ?? '') ?? [];
    if (first === undefined || count === undefined) break;
    at++;
    for (let number = Number(first); number < Number(first) + Number(count); number++, seen++, at++) {
      const line = lines[at] ?? '';
      const entry = ENTRY.exec(line);
      if (entry === null) return problem('xref', shown(line), `the entry of object ${number}`);
      const offset = Number(entry[1]);
      const object = text.decode(bytes.subarray(offset, offset + 24)).trimStart();
      if (entry[3] === 'n' && !object.startsWith(`${number} ${Number(entry[2])} obj`))
        return problem('xref', shown(object.slice(0, 12)), `object ${number} at byte ${offset}`);
    }
  }
  return /^\s*trailer\b/.test(lines[at] ?? '')
    ? null
    : problem('trailer', shown(lines[at] ?? ''), 'the trailer after the table of objects');
}
