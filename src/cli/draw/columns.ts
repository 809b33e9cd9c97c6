import { getBorderCharacters, table } from 'table';

/** Rows under a head, aligned also with Chinese text; no borders. The last column wraps within what is left of `width`. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widest = head.map((title, at) => Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? ''))));
  const taken = widest.slice(0, -1).reduce((sum, column) => sum + column + 2, 0);
  const last = Math.max(24, Math.min(widest.at(-1) ?? 24, width - taken));
  return table([[...head], ...rows.map((row) => [...row])], {
    border: getBorderCharacters('void'),
    columnDefault: { paddingLeft: 0, paddingRight: 2 },
    columns: { [head.length - 1]: { width: last, wrapWord: true } },
    drawHorizontalLine: () => false,
  }).replace(/ +$/gm, '');
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour escapes take no place on the screen
const COLOUR = /\u001b\[\d+m/g;

/** Columns a text takes in a terminal: Chinese characters take two, colour escapes none. */
export function displayWidth(text: string): number {
  return [...text.replace(COLOUR, '')].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Words broken into lines of at most `width` columns, each after `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}${each}\n`).join('');
}
