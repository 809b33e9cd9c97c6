import type { StatedCounts } from '../register/index.js';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const COUNT = new RegExp(
  `\\b(\\d{1,4}|${WORDS.join('|')}) (?:additional |new |further )?(?:entit(?:y|ies)|compan(?:y|ies)|Chinese military compan(?:y|ies))\\b`,
  'gi',
);
const KEY = /\b(?:total|adds|added|adding|addition of|remov(?:es|ed|ing)|removal of|delet(?:es|ed|ing)|no longer)\b/gi;
/** No sentence of a notice is as long, in characters. */
const LONGEST = 2000;
const PAST = /\b(?:previous|prior|earlier|supersede\w*)\b/i;

/** The counts that sentences of a notice state: "a total of 134 entities", "adding 13 entities", "removes ten entities". */
export function statedCounts(texts: readonly string[]): StatedCounts {
  const found: { total?: number; added?: number; removed?: number } = {};
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.;])\s/))) {
    if (sentence.length > LONGEST || PAST.test(sentence)) continue;
    for (const match of sentence.matchAll(COUNT)) {
      const said = match[1]?.toLowerCase() ?? '';
      const before = [...sentence.slice(0, match.index).matchAll(KEY)].at(-1)?.[0];
      const after = sentence.slice(match.index + match[0].length).match(KEY)?.[0];
      const key = (before ?? after ?? 'total').toLowerCase();
      const count = WORDS.includes(said) ? WORDS.indexOf(said) + 1 : Number(said);
      if (key.startsWith('add')) found.added ??= count;
      else if (/^(?:remov|delet|no longer)/.test(key)) found.removed ??= count;
      else found.total ??= count;
    }
  }
  return found;
}
