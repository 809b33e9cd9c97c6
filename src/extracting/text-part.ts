/** A part of a text, UTF-16 units; `end` is exclusive. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** How long a part is at most, and how much of it the next one repeats about. In UTF-16 units. */
export interface PartSize {
  readonly most: number;
  readonly overlap: number;
}

/** About 3,000 tokens of English: small enough for every model, large enough that a story is one part. */
export const PART_SIZE: PartSize = { most: 12_000, overlap: 1500 };

/**
 * A text cut into parts, each of which begins within the one before, where that can be at the beginning of a line and else at a space. Every
 * unit is of a part; no part cuts a character in two.
 */
export function partsOf(text: string, { most, overlap }: PartSize = PART_SIZE): readonly TextPart[] {
  const parts: TextPart[] = [];
  // What begins less than half a part before its end leaves the next one room to go on.
  const back = Math.min(overlap, Math.floor(most / 3));
  let start = 0;
  for (;;) {
    const end = start + most >= text.length ? text.length : cutBefore(text, start + Math.ceil(most / 2), start + most);
    parts.push({ start, end });
    if (end === text.length) return parts;
    // What is repeated is the last paragraphs of the part: an event told across the cut is whole in one of the two.
    const again = cutAfter(text, Math.max(start + 1, end - back), end);
    start = again > start ? again : end;
  }
}

/** The last place in a stretch where a line begins, else a word, else a character. */
function cutBefore(text: string, from: number, to: number): number {
  const line = text.lastIndexOf('\n', to - 1) + 1;
  if (line > from) return line;
  const word = text.lastIndexOf(' ', to - 1) + 1;
  return word > from ? word : whole(text, to);
}

/** The first place in a stretch where a line begins, else a word, else a character. */
function cutAfter(text: string, from: number, to: number): number {
  let line = text.indexOf('\n', from - 1) + 1;
  while (line > 0 && text.charAt(line) === '\n') line += 1;
  if (line > 0 && line < to) return line;
  const word = text.indexOf(' ', from - 1) + 1;
  return word > 0 && word < to ? word : whole(text, from);
}

function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
