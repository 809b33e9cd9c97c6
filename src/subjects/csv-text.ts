import type { Delimiter } from './delimiter.js';

/**
 * Rows as CSV text (RFC 4180): cells in quotes where they must be, rows ended by LF. Text of plain cells is only joined, so that
 * writing costs little beside screening.
 */
export function csvText(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  let text = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) text += (at === 0 ? '' : delimiter) + quoted(row[at] ?? '', delimiter);
    text += '\n';
  }
  return text;
}

function quoted(cell: string, delimiter: Delimiter): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
