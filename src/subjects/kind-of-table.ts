import { detectEncoding } from './detection.js';
import { lenientText } from './encoding.js';
import { InputFault } from './fault.js';
import { PIECE } from './pieces.js';

/** The kinds of file that subjects come in. */
export type TableKind = 'csv' | 'jsonl' | 'xlsx';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ONE_A_LINE = 'JSON Lines: one object a line';

/**
 * The kind of table in a file by its first piece, whatever its name: a ZIP archive is a workbook, text whose first line is a JSON
 * object is JSON Lines, all else is for the CSV reader to judge. Throws `InputFault` on JSON that is not one object a line.
 */
export function kindOfTable(start: Uint8Array, file: string): TableKind {
  if (ZIP.every((byte, at) => start[at] === byte)) return 'xlsx';
  const found = detectEncoding(start, start.length < PIECE);
  if (!found.ok) return 'csv';
  const text = lenientText(start.subarray(found.mark), found.encoding).trimStart();
  if (/^\[\s*[{[]/.test(text)) throw new InputFault({ file, line: 1, field: '(file)', got: 'a JSON list', expected: ONE_A_LINE });
  if (!/^\{\s*["}]/.test(text)) return 'csv';
  const end = text.search(/[\r\n]/);
  if (end === -1 ? start.length >= PIECE : isObject(text.slice(0, end))) return 'jsonl';
  if (end === -1 && isObject(text)) return 'jsonl';
  // `{"a` can begin a CSV header only by accident; JSON written over several lines begins so always.
  if (/^\{\s*(?:[\r\n]|"[^"\r\n]*"\s*:)/.test(text))
    throw new InputFault({
      file,
      line: 1,
      field: '(file)',
      got: 'JSON that is not one whole object on the first line',
      expected: ONE_A_LINE,
    });
  return 'csv';
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
