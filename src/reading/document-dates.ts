import { type DateSpan, datesIn } from './date-finder.js';
import type { ReadableDocument } from './document.js';
import { patternText } from './lowered.js';
import { paragraphsOf } from './paragraph.js';
import { sentencesOf } from './sentence.js';

/** The dates that a document writes, in the order of its text, resolved as the reader resolves them; those of lines beside the story not. */
export function datesOf(document: ReadableDocument): readonly DateSpan[] {
  const { text, published } = document;
  const { lower, chinese } = patternText(document);
  const sentences = paragraphsOf(text).paragraphs.flatMap((paragraph, number) => sentencesOf(text, paragraph, number));
  return datesIn(text, lower, sentences, published, chinese);
}
