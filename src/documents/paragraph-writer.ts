import type { PageParagraph } from './boilerplate.js';
import { textParagraphs } from './text-paragraphs.js';

/** A line break within a sentence is a matter of layout; after one it parts paragraphs. */
const GOES_ON = /[\p{L}\p{N},;(–—-]\s*$/u;
const BEGINS_WITHIN = /^\s*(?:[\p{Ll}(]|(?:Ltd|Inc|Limited|LLC|Corp|Co)\b)/u;
/** Marks before and after a link are not words beside it. */
const MARKS = 3;

/** Puts paragraphs together from the texts and the borders of a page, whether they come from a tree or from its source. */
export interface ParagraphWriter {
  readonly text: (value: string, linked: boolean) => void;
  readonly lineBreak: () => void;
  /** The end of a block, or the start of one; `listed` tells whether what came before is of a list or a table. */
  readonly end: (listed: boolean) => void;
  /** Text whose lines are as they stand. */
  readonly preformatted: (text: string) => void;
  readonly paragraphs: readonly PageParagraph[];
}

export function paragraphWriter(): ParagraphWriter {
  const paragraphs: PageParagraph[] = [];
  let pieces: string[] = [];
  let linkedLength = 0;
  let broken = false;
  const end = (listed: boolean): void => {
    if (pieces.length === 0) return;
    const whole = pieces.join('').replace(/\s+/g, ' ').trim();
    if (whole !== '') paragraphs.push({ text: whole, linked: linkedLength > 0 && linkedLength >= whole.length - MARKS, listed });
    [pieces, linkedLength, broken] = [[], 0, false];
  };
  return {
    paragraphs,
    end,
    text: (value, linked) => {
      const inked = value.trim().length;
      if (broken && inked > 0) {
        if (GOES_ON.test(pieces.join('').slice(-100)) && BEGINS_WITHIN.test(value)) pieces.push(' ');
        else end(false);
        broken = false;
      }
      if (inked > 0 || pieces.length > 0) pieces.push(value);
      if (linked) linkedLength += inked;
    },
    lineBreak: () => {
      if (pieces.length > 0) broken = true;
    },
    preformatted: (text) => {
      end(false);
      for (const each of textParagraphs(text)) paragraphs.push({ text: each, linked: false, listed: false });
    },
  };
}
