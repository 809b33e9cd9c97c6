/** A syllable of pinyin in small letters, as the source of a pattern. */
export const PINYIN_SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u))';

/** The same, with no more of the syllables than there are: no `hi`, `co` or `ri`, of which Japanese, Italian and English words are made. */
const STRICT_SYLLABLE =
  '(?:[bpm](?:iao|ian|ing|ang|eng|ai|ei|ao|ou|an|en|in|ie|a|i|o|u)|miu|f(?:ang|eng|an|ei|en|ou|a|o|u)|[dt](?:iang|iao|ian|ing|ong|uan|ang|eng|ai|ei|ao|ou|an|ie|iu|uo|ui|un|a|e|i|u)|[nl](?:iang|iao|ian|ing|ong|uan|ang|eng|ai|ei|ao|ou|an|en|in|ie|iu|uo|un|ue|ia|a|e|i|u)|[gkh](?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|u)|[jqx](?:iang|iong|iao|ian|ing|uan|ia|ie|iu|in|ue|un|i|u)|(?:zh|ch|sh|[rzcs])(?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|uo|ui|un|a|e|i|u)|y(?:ang|ing|ong|uan|an|ao|ou|in|ue|un|a|e|i|u)|w(?:ang|eng|ai|ei|an|en|a|o|u)|ang|ai|ao|ou|an|en|er|e)';

const PINYIN = new RegExp(`^${STRICT_SYLLABLE}{2,4}$`, 'u');
/** English words that have the letters of two syllables: `gate`, `mile`, `change`, `line`. */
const ENGLISH_E = /^[^aeiou]{1,2}[aeiou]{1,2}[^aeiouh]{1,2}e$|^[^aeiou]{1,2}[aeiou]nge$/u;
const ENGLISH =
  /^(?:hence|since|fine|again|union|ocean|indian|asian|banana|china|linen|siren|alien|aging|biden|panama|canada|manila|media|data|beta|delta|sauna|gang|pulse|tongue|league|duo|quota|guide|hunan|human|mansion|being|going|doing|lying|dying|seeing|agency|women|woman|even|seven|open|oxen|taken|given|eaten|gotten|sudan|susan|dylan|nathan|ethan|megan|logan|jordan|tehran|yemen|taiwan|zangle|huge|judge|bridge)$/u;

/** Whether a word in small letters has two and more syllables of pinyin, as names of Chinese companies begin with; surnames have one. */
export function isPinyin(word: string): boolean {
  return PINYIN.test(word) && !ENGLISH_E.test(word) && !ENGLISH.test(word);
}
