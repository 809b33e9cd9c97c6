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

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour escapes take no place on the screen
const COLOUR = /\u001b\[\d+m/g;

/** Columns a text takes in a terminal: Chinese characters take two (Unicode East Asian Width), colour escapes none. */
export function displayWidth(text: string): number {
  return [...text.replace(COLOUR, '')].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
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
