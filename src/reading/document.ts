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

/** Whether a document is read as Chinese: by what it says of itself, else by the letters of its first 4,000. */
export function isChinese({ text, language }: ReadableDocument): boolean {
  if (language !== 'other') return language === 'zh';
  let [han, letters] = [0, 0];
  for (let at = 0; at < Math.min(text.length, 4000); at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) han += 1;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters += 1;
  }
  return han * 4 > letters;
}
