import { areWrapped, columnsOf, joinLines, measureLines, type PrintedLine } from './wrapped-text.js';

/** Text whose lines are longer than any terminal or letter prints holds a paragraph on each line. */
const LONGEST_WRAPPED = 120;

/**
 * The paragraphs of plain text, of whichever habit: parted by blank lines, indented, or one a line; wrapped lines are joined.
 *
 * @param wrapped whether it is known that its lines are wrapped
 */
export function textParagraphs(text: string, wrapped = false): readonly string[] {
  const lines: PrintedLine[] = [];
  let parted = true;
  for (const raw of text.replace(/\r\n?/g, '\n').replaceAll('\f', '\n\n').split('\n')) {
    const line = raw
      .replace(/\t/g, '    ')
      .replace(/\u3000/g, '  ')
      .trimEnd();
    const bare = line.trimStart();
    // Two of these begin a paragraph in Chinese, and stand nowhere else.
    if (raw.startsWith('\u3000\u3000')) parted = true;
    if (bare === '' || /^(?:[-=_*~#—]\s?){3,}$/.test(bare)) parted = true;
    else {
      const indent = line.length - bare.length;
      lines.push({ text: bare, indent, end: indent + columnsOf(bare), parted });
      parted = false;
    }
  }
  const measure = measureLines(lines);
  if (!wrapped && (measure.width > LONGEST_WRAPPED || !areWrapped(lines, measure))) return lines.map((line) => line.text);
  return joinLines(lines, measure);
}
