import type { Day } from '../register/index.js';

/** A document as text. Offsets of all mentions and quotes are UTF-16 units into `text`. */
export interface ReadableDocument {
  readonly title: string | null;
  /** Relative dates are resolved against it; where it is null they have none. */
  readonly published: Day | null;
  readonly language: Language;
  /** Paragraphs parted by an empty line; a single line break also parts them where the line before is complete. */
  readonly text: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly url?: string;
}

export type Language = 'en' | 'zh' | 'other';

/** The language of a text, by its letters: Chinese where one in five of the first 4,000 is, else English. */
export function languageOf(text: string): Language {
  let [han, letters] = [0, 0];
  for (let at = 0; at < Math.min(text.length, 4000); at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) han += 1;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters += 1;
  }
  return han * 4 > letters ? 'zh' : 'en';
}
