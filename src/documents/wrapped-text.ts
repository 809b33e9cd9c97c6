/** A line as it is printed; `indent` and `end` in one unit (points, columns of letters). */
export interface PrintedLine {
  readonly text: string;
  readonly indent: number;
  readonly end: number;
  /** Whether space above it parts it from the line before. */
  readonly parted: boolean;
  /** The size of its letters, where it is known: a heading has its own. */
  readonly size?: number;
}

/** How far lines reach, and how wide a letter is on average, in the unit of the lines. */
export interface LineMeasure {
  readonly width: number;
  readonly letter: number;
}

const MARKED = /^(?:[•●▪■◦‣·–—*-]\s|[(（]?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)）、]\s)/iu;
const ENDS = /[.!?:;。！？：；"”’)）\]]$/u;
const HAN = /\p{Script=Han}|[，。、；：！？“”《》（）]/u;
const NAME_ENDS = /(?:[)\]]|\b(?:Ltd|Limited|Inc|Corp|Co|Corporation|Company|LLC|Group|GmbH|PLC)\.?)$/;
const ANOTHER_SIZE = 0.12;
/** The part of the width from which on a line is a long one. */
const LONG = 0.75;
/** So many lines that begin in lower case only wrapped lines have, however long the list of names between the prose is. */
const WITHIN_SENTENCES = 3;

/** Paragraphs from printed lines: a line goes on with the one above where its first word had no room there. */
export function joinLines(lines: readonly PrintedLine[], measure: LineMeasure): readonly string[] {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []));
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const paragraphs: string[] = [];
  let above: PrintedLine | null = null;
  let pieces: string[] = [];
  for (const line of lines) {
    if (above !== null && goesOn(above, line, pieces[0] ?? '', base, measure))
      pieces.push(...linked(above.text, line.text, words), line.text);
    else {
      if (pieces.length > 0) paragraphs.push(pieces.join(''));
      pieces = [line.text];
    }
    above = line;
  }
  if (pieces.length > 0) paragraphs.push(pieces.join(''));
  return paragraphs.map((paragraph) => paragraph.replaceAll('-\u0000', ''));
}

/**
 * Whether the lines of a text are cut at a width, and do not each hold a paragraph: lines then begin within a sentence, or nearly all of
 * the long ones had no room left.
 */
export function areWrapped(lines: readonly PrintedLine[], measure: LineMeasure): boolean {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next === undefined || next.parted ? [] : [{ line, next }];
  });
  const within = pairs.filter(({ next }) => /^\p{Ll}/u.test(next.text)).length;
  if (within >= WITHIN_SENTENCES) return true;
  const long = pairs.filter(({ line }) => line.end >= measure.width * LONG);
  const full = long.filter(({ line, next }) => !hadRoom(line, next, measure));
  return full.length > 0 && full.length >= long.length * 0.6;
}

/** The width that all but two lines keep to: one table that is too wide must not make every line look short. */
export function measureLines(lines: readonly PrintedLine[]): LineMeasure {
  const ends = lines.map(({ end }) => end).sort((a, b) => b - a);
  const letters = lines.reduce((sum, { text }) => sum + columnsOf(text), 0);
  const inked = lines.reduce((sum, { indent, end }) => sum + end - indent, 0);
  return { width: ends[ends.length >= 10 ? 2 : 0] ?? 0, letter: inked / Math.max(1, letters) };
}

/** How many columns of a fixed-width letter a text takes: Chinese characters two. */
export function columnsOf(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g)?.length ?? 0)
  );
}

/** @param first the first line of the paragraph in which the line above is */
function goesOn(above: PrintedLine, line: PrintedLine, first: string, base: number, measure: LineMeasure): boolean {
  if (line.parted) return false;
  if (above.size !== undefined && line.size !== undefined && Math.abs(above.size - line.size) > above.size * ANOTHER_SIZE) return false;
  if (above.text.lastIndexOf('(') > above.text.lastIndexOf(')')) return true;
  const ends = ENDS.test(above.text);
  if (MARKED.test(line.text) && (ends || !/^\p{L}[.)]/u.test(line.text))) return false;
  if (!ends && /^\p{Ll}/u.test(line.text)) return true;
  if (isName(above.text)) {
    if (line.text.startsWith('(')) return true;
    if (NAME_ENDS.test(above.text) && /^[\p{Lu}\d]/u.test(line.text) && !NAME_ENDS.test(line.text.split(' ')[0] ?? '')) return false;
  }
  if (hadRoom(above, line, measure)) return false;
  // The further lines of an item of a list are indented, and those of a paragraph are not.
  const edge = MARKED.test(first) ? above.indent : base;
  return !(ends && line.indent > edge + 1.5 * measure.letter);
}

/** Whether a line is of a list of companies: no longer word in it begins in lower case. */
function isName(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && !/(?<![\p{L}’'-])(?!formerly|known)\p{Ll}{4}/u.test(text);
}

/** Whether the first word of a line had fitted on the line above. */
function hadRoom(above: PrintedLine, line: PrintedLine, { width, letter }: LineMeasure): boolean {
  const [word = ''] = line.text.split(' ');
  const first = HAN.test(word[0] ?? '') ? 2 : columnsOf(word);
  return above.end + (first + 2) * letter <= width;
}

/** What stands between two parts of a line; a mark after a hyphen says that it goes with it. */
function linked(above: string, line: string, words: ReadonlySet<string>): readonly string[] {
  const [first, last] = [line[0] ?? '', above.at(-1) ?? ''];
  if (last === '\u00ad') return [];
  if (last === '-' && /[^\s-]-$/.test(above)) {
    const cut = /(\p{L}+)-$/u.exec(above)?.[1];
    const rest = /^\p{Ll}+/u.exec(line)?.[0];
    if (cut === undefined || rest === undefined || words.has(`${cut}-${rest}`.toLowerCase())) return [];
    return ['\u0000'];
  }
  return HAN.test(first) && HAN.test(last) ? [] : [' '];
}
