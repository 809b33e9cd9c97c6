/** A line of text as it stands on a page; `indent`, `end` and `width` in one unit (characters, points). */
export interface PageLine {
  readonly text: string;
  readonly indent: number;
  readonly end: number;
  /** The place of the line in its file, from 1. */
  readonly line: number;
  /** Whether space before it parts it from the line above. */
  readonly parted: boolean;
}

/** A printed line put together again. `depth` 0 is a line of its own, 1 one indented under it. */
export interface WholeLine {
  readonly text: string;
  readonly depth: number;
  readonly line: number;
}

/** How wide a column is, and a character on average; `slack` characters may be missing to be sure that a word had room. */
export interface Measure {
  readonly width: number;
  readonly character: number;
  readonly slack: number;
}

/** Longer than any printed line, in characters: a parenthesis that never closes must not take the rest of the list. */
const LONGEST = 2000;
const COMPLETE =
  /(?:[)\].]|\b(?:Ltd|Limited|Inc|Incorporated|Corporation|Corp|Company|Co|Group|Institute|Academy|Center|LLC|GmbH|S\.L\.U|B\.V|Americas|(?:Academy|Institute|University) of [A-Z][\w ]*))$/;
/** A legal form with which a name ends, alone or with its abbreviation. */
const FINISHED =
  /\b(?:Ltd|Limited|Inc|Corporation|Corp|Company)\.? \((?!BVI|Limited|Group|Hong Kong|HK)[^()]*[)\]]\.?$|\b(?:Co\.?, Ltd|Limited|, Inc)\.?$/;
const RUNS_ON = /(?:[,&(-]|\b(?:and|of|the|for|in|as|formerly|known))$/i;
const FORM_FIRST = /^(?:Co\b|Company|Corporation|Corp\b|Limited|Ltd\b|Inc\b|Group|Holdings?\b|LLC)/;

/**
 * Puts wrapped lines together. A line goes on with the one above where that leaves a parenthesis open, or where its own first word had
 * no room there and the indentation or the words say so; an indented line that had room is a line under the one above.
 */
export function joinWrapped(lines: readonly PageLine[], measure: Measure): readonly WholeLine[] {
  const starts = lines.filter((line, at) => isStart(lines[at - 1], line, measure));
  const levels = levelsOf(
    starts.map(({ indent }) => indent),
    measure.character,
  );
  const whole: { text: string; indent: number; line: number; last: PageLine }[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above !== undefined && goesOn(above, line, levels, measure)) {
      above.text = above.last.text.endsWith('-') ? above.text + line.text : `${above.text} ${line.text}`;
      above.last = line;
    } else whole.push({ text: line.text, indent: line.indent, line: line.line, last: line });
  }
  const used = levelsOf(
    whole.map(({ indent }) => indent),
    measure.character,
  );
  return whole.map(({ text, indent, line }) => ({ text, depth: Math.max(0, levelOf(indent, used, measure.character)), line }));
}

/** Whether it begins a printed line for certain. */
function isStart(above: PageLine | undefined, line: PageLine, measure: Measure): boolean {
  return (
    above === undefined ||
    ((hadRoom(above, line, measure) || FINISHED.test(above.text)) &&
      !isOpen(above.text) &&
      !line.text.startsWith('(') &&
      !FORM_FIRST.test(line.text))
  );
}

function goesOn(
  above: { readonly text: string; readonly indent: number; readonly last: PageLine },
  line: PageLine,
  levels: readonly number[],
  measure: Measure,
): boolean {
  if (above.text.length > LONGEST) return false;
  if (isOpen(above.text)) return true;
  if (line.parted) return false;
  if (line.text.startsWith('(') || above.text.endsWith(',') || FORM_FIRST.test(line.text)) return true;
  if (FINISHED.test(above.text) || hadRoom(above.last, line, measure)) return false;
  if (RUNS_ON.test(above.text)) return true;
  if (line.indent < above.indent - measure.character / 2) return false;
  if (levelOf(line.indent, levels, measure.character) < 0) return true;
  return !COMPLETE.test(above.text);
}

/** Whether the first word of a line had fitted on the line above. */
function hadRoom(above: PageLine, line: PageLine, { width, character, slack }: Measure): boolean {
  const [word = ''] = line.text.split(' ');
  return line.parted || above.end + (word.length + 1) * character <= width - slack * character;
}

function isOpen(text: string): boolean {
  const opened = text.split('(').length;
  return opened > text.split(/[)\]]/).length;
}

/** The distinct indents, ascending; nearer than a character is the same. */
function levelsOf(indents: readonly number[], character: number): readonly number[] {
  const levels: number[] = [];
  for (const indent of [...indents].sort((a, b) => a - b))
    if (indent - (levels.at(-1) ?? -Infinity) > character * 0.75) levels.push(indent);
  return levels;
}

function levelOf(indent: number, levels: readonly number[], character: number): number {
  return levels.findIndex((level) => Math.abs(level - indent) <= character * 0.75);
}
