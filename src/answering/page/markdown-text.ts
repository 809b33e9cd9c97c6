// biome-ignore lint/suspicious/noControlCharactersInRegex: these say nothing to a reader
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Marks that turn the direction of what follows: a name must not rearrange the text around it. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text for Markdown within a line: one line, and no sign of it means anything there, in CommonMark or GitHub's. */
export function markdownText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(TURNING, '')
      .replace(UNSEEN, ' ')
      .replace(/[\\`*_[\]<>&|~#$]/g, '\\$&')
      // What looks like an address becomes a link by itself.
      .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}\\.`)
  );
}

/** An address as a link that shows itself. */
export function markdownAddress(url: string): string {
  const signs = url.toWellFormed().replace(/[^\x21-\x7e]|[<>"\\`^{|}]/gu, (sign) => encodeURIComponent(sign));
  return `<${signs}>`;
}

/** Text as code within a line: no sign in it ends the code. */
export function markdownCode(text: string): string {
  const line = text.toWellFormed().replace(TURNING, '').replace(UNSEEN, ' ').replaceAll('`', "'").trim();
  return `\`${line}\``;
}

/** Lines as a block of code: indented, so that nothing in them can end it. */
export function markdownBlock(lines: readonly string[]): string {
  return lines.map((line) => `    ${line.toWellFormed().replace(TURNING, '').replace(UNSEEN, ' ')}`.trimEnd()).join('\n');
}
