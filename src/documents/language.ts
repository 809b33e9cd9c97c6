import type { ReadableDocument } from './document.js';

const SAMPLE = 8000;
/** Words that English prose has in every sentence, and that neighbouring languages do not. */
const ENGLISH = new Set('the of and to that for with was has by from its said have been not which this were are'.split(' '));
const ENGLISH_SHARE = 0.06;
const ENOUGH_WORDS = 20;
/** A paragraph of fewer, or without an end, is a heading or a line of a list: names are of no language. */
const PROSE_WORDS = 12;

/** The language of a text, by its letters and its most frequent words; a text too short to tell is what its document says it is. */
export function languageOf(text: string, told: string | null = null): ReadableDocument['language'] {
  const sample = text.slice(0, SAMPLE);
  let [han, kana, latin, others] = [0, 0, 0, 0];
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x80) latin += (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
    else if (code >= 0x3400 && code <= 0x9fff) han += 1;
    else if (code >= 0x3041 && code <= 0x30ff) kana += 1;
    else if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) latin += 1;
    else if ((code >= 0x370 && code <= 0x1dff) || (code >= 0xac00 && code <= 0xd7a3)) others += 1;
  }
  if (han > 0 && han * 3 > latin) return kana * 20 > han ? 'other' : 'zh';
  if (latin === 0 || others > latin) return tongueOf(told) ?? 'other';
  const prose = sample.split('\n\n').filter((each) => /[.!?:;”"]$/.test(each) && each.split(' ').length >= PROSE_WORDS);
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
