import type { ReadableDocument } from './document.js';

const SAMPLE = 20_000;
/** Words that English prose has in every sentence, and that neighbouring languages do not. */
const ENGLISH = new Set('the of and to that for with was has by from its said have been not which this were are'.split(' '));
const ENGLISH_SHARE = 0.06;
const ENOUGH_WORDS = 20;
/** A paragraph of fewer is a heading or a line of a list: names are of no language. */
const PROSE_WORDS = 12;

/** The language of a text, by its letters and its most frequent words; a text too short to tell is what its document says it is. */
export function languageOf(text: string, told: string | null = null): ReadableDocument['language'] {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const [han, kana, latin] = [count(/\p{Script=Han}/gu), count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu), count(/\p{Script=Latin}/gu)];
  if (han > 0 && han * 3 > latin) return kana * 20 > han ? 'other' : 'zh';
  const others = count(/\p{L}/gu) - latin - han;
  if (latin === 0 || others > latin) return tongueOf(told) ?? 'other';
  const prose = sample.split('\n\n').filter((paragraph) => paragraph.split(' ').length >= PROSE_WORDS);
  const words = (prose.length > 0 ? prose.join(' ') : sample).toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (words.length >= ENOUGH_WORDS) return english / words.length >= ENGLISH_SHARE ? 'en' : 'other';
  return tongueOf(told) ?? (english > 0 || /^[\p{ASCII}\p{P}\s]*$/u.test(sample) ? 'en' : 'other');
}

/** What `en-US` and `zh_Hans` say; null where nothing is said. */
function tongueOf(told: string | null): ReadableDocument['language'] | null {
  const tongue = /^[a-z]{2,3}/.exec(told?.trim().toLowerCase() ?? '')?.[0];
  return tongue === undefined ? null : tongue === 'en' || tongue === 'zh' ? tongue : 'other';
}
