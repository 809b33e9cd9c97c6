import { type DateSpan, datesIn } from './date-finder.js';
import { languageOf, type ReadableDocument } from './document.js';
import { lowered } from './lowered.js';
import { paragraphsOf } from './paragraph.js';
import { sentencesOf } from './sentence.js';

/** The dates that a document writes, in the order of its text, resolved as the reader resolves them; those of lines beside the story not. */
export function datesOf({ text, published, language }: ReadableDocument): readonly DateSpan[] {
  const chinese = language === 'zh' || (language === 'other' && languageOf(text) === 'zh');
  const sentences = paragraphsOf(text).paragraphs.flatMap((paragraph, number) => sentencesOf(text, paragraph, number));
  return datesIn(text, lowered(text), sentences, published, chinese);
}
