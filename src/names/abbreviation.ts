/** Longer words are not compared: no abbreviated word of a company name comes near it. */
const LONGEST = 40;
const VOWELS = /[aeiou]/g;

/**
 * Whether a folded word may be a shortened writing of another: a prefix of it (`comm`, `tech`), its letters without some vowels
 * (`srvces`, `mfg` of manufacturing), or its first letters with its last (`intl`, `dept`, `natl`). The first letter must be the same, and the letters
 * must stand in the same order; a plural `s` is not looked at. Two letters are too few. Linear and total; false for equal words.
 */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || long.length > LONGEST || short.length >= long.length || short.charCodeAt(0) !== long.charCodeAt(0)) return false;
  if (long.startsWith(short)) return true;
  const from = singular(short);
  const to = singular(long);
  if (from.length < 3 || to.length < 4 || from.length >= to.length || !inOrder(from, to)) return false;
  return skeleton(from) === skeleton(to) ? from.length < to.length : isContraction(from, to);
}

/** A word without its vowels but for a first one, doubled letters once: `communications` gives `cmnctns`. */
export function skeleton(word: string): string {
  let out = word.charAt(0);
  for (const letter of word.slice(1, LONGEST).replace(VOWELS, '')) if (!out.endsWith(letter)) out += letter;
  return out;
}

/** First letters and the last one (`intl`, `dept`, `engr`), or consonants alone from the first on (`mfg`, `hldg`). */
function isContraction(short: string, long: string): boolean {
  const bare = skeleton(short);
  if (bare.length < 3) return false;
  const head = long.startsWith(short.slice(0, -1)) && short.length >= 3;
  if (head) return long.endsWith(short.slice(-1)) || SYLLABLES_END.test(short) || bare === short;
  return bare === short && inOrder(bare, skeleton(long)) && long.length <= 5 * short.length && inOrder(bare.slice(0, 2), long.slice(0, 5));
}

/** Contractions end on a consonant. */
const SYLLABLES_END = /[^aeiou]$/;

function inOrder(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
