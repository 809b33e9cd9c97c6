/** Spaces of any width, and all that parts lines. */
const SPACES = /[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Marks without a width: soft hyphens, joiners of words, marks of direction. They part words that a reader sees whole. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const CONTROLS = /\p{Cc}/gu;

/** The text of a paragraph or a title as it stays: NFC, one space between words, nothing in it that is not seen. */
export function finalLine(text: string): string {
  // Control characters go after the spaces, of which some are control characters, and before NFC, which they might part.
  return text.toWellFormed().replace(SPACES, ' ').replace(UNSEEN, '').replace(CONTROLS, '').normalize('NFC').replace(/ {2,}/g, ' ').trim();
}

/** The text of a document: its paragraphs parted by blank lines, the empty ones left out. */
export function finalText(paragraphs: readonly string[]): string {
  return paragraphs
    .map(finalLine)
    .filter((line) => line !== '')
    .join('\n\n');
}
