import { displayWidth } from '../../answering/page/display-width.js';

/** Rows under a head, aligned also with Chinese text; no borders. The last column wraps within what is left of `width` columns. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widest = head.map((title, at) => Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? ''))));
  const indent = widest.slice(0, -1).reduce((sum, column) => sum + column + GAP, 0);
  const room = Math.max(24, width - indent);
  return [head, ...rows].map((row) => line(row, widest, indent, room)).join('');
}

const GAP = 2;

function line(row: readonly string[], widest: readonly number[], indent: number, room: number): string {
  const cells = widest.slice(0, -1).map((column, at) => pad(row[at] ?? '', column + GAP));
  const last = wrap(row[widest.length - 1] ?? '', room, '')
    .trimEnd()
    .split('\n');
  return `${cells.join('')}${last.join(`\n${' '.repeat(indent)}`)}`.replace(/ +$/gm, '').concat('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Words broken into lines of at most `width` columns, each after `indent`. A word longer than that keeps a line of its own. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ').filter((each) => each !== '')) {
    if (current !== '' && displayWidth(current) + 1 + displayWidth(word) > width - indent.length) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].map((each) => `${indent}${each}\n`).join('');
}
