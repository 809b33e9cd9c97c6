import type { Delimiter } from './delimiter.js';
import { resumed } from './pieces.js';
import { type CsvRecord, csvRecords } from './records.js';
import type { TextLimits } from './text.js';

/** Characters take three bytes at most; a line that could pass the limit is left to the reader that counts them. */
const BYTES = 3;

/**
 * CSV text to rows as `csvRecords` does, in less time: a line whose quotes open and close cells within it is a row by itself. From
 * the first line on that is not so plain, `csvRecords` reads. Parts of the text end where lines do. As there, the last row of a
 * part comes when the next part is at hand.
 */
export async function* plainRecords(
  text: AsyncGenerator<string, void, undefined>,
  delimiter: Delimiter,
  limits: TextLimits,
): AsyncGenerator<CsvRecord, void, undefined> {
  let line = 1;
  let held: CsvRecord | null = null;
  try {
    for (let next = await text.next(); next.done !== true; next = await text.next()) {
      const part = next.value;
      for (let at = 0; at < part.length; line += 1) {
        const end = endOf(part, at);
        const cells = (end - at) * BYTES > limits.longest ? null : cellsOf(part.slice(at, end), delimiter);
        if (held !== null) yield held;
        held = null;
        if (cells === null) {
          yield* csvRecords(resumed(part.slice(at), text), delimiter, limits, line);
          return;
        }
        if (end > at) held = { line, cells };
        at = end + (part.startsWith('\r\n', end) ? 2 : 1);
      }
    }
    if (held !== null) yield held;
  } finally {
    await text.return();
  }
}

/** Where the line that begins at a place ends: at its line end, or at the end of the text. */
function endOf(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x0a || unit === 0x0d) return end;
  }
  return text.length;
}

/** The cells of a line; `null` where its quotes are not those around whole cells. */
function cellsOf(line: string, delimiter: Delimiter): readonly string[] | null {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const quoted = line[at] === '"';
    const end = quoted ? closingQuote(line, at + 1) : line.indexOf(delimiter, at);
    if (quoted && end === -1) return null;
    const cell = quoted ? line.slice(at + 1, end) : line.slice(at, end === -1 ? line.length : end);
    if (!quoted && cell.includes('"')) return null;
    cells.push(quoted ? cell.replaceAll('""', '"') : cell);
    if (end === -1) return cells;
    at = quoted ? end + 1 : end;
    if (at === line.length && quoted) return cells;
    if (line[at] !== delimiter) return null;
  }
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
