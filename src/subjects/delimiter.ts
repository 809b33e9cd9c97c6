/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The delimiter that stands most often in a header row, quoted cells aside; a comma where none does, the earlier of two equals. */
export function guessDelimiter(headerRow: string): Delimiter {
  const bare = headerRow.replace(/"[^"]*"/g, '');
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

/** The first row of a text that is not blank, quoted line ends included; `null` where the text ends before it does. */
export function firstRow(text: string): string | null {
  const start = /[^\r\n]/.exec(text)?.index;
  if (start === undefined) return null;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) return text.slice(start, at);
  }
  return null;
}
