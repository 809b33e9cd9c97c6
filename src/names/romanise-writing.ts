import { ARABIC_WORDS } from './arabic-word-table.js';

/** The romanisation of one letter, '' for one that has no sound, null for one that the table does not know. */
export type Letters = (letter: string) => string | null;

/**
 * A run of Arabic letters: common names and particles with the vowels that are not written, the article taken apart, otherwise
 * consonants and long vowels. `السيسي` is `al sysy`, `عبدالله` is `abdallah`.
 */
export function romaniseArabic(run: string, letter: Letters): string {
  const word = run.replace(/[\u064b-\u065f\u0670\u0640]/gu, '');
  arabicWords ??= new Map(
    ARABIC_WORDS.trim()
      .split('\n')
      .flatMap((line) => {
        const [latin = '', ...spellings] = line.split(' ');
        return spellings.map((spelling) => [spelling, latin] as const);
      }),
  );
  const known = arabicWords.get(word);
  if (known !== undefined) return known;
  if (word.startsWith('عبدال') && word.length > 6) return `abd al ${romaniseArabic(word.slice(5), letter)}`;
  if (word.startsWith('ال') && word.length > 3) return `al ${romaniseArabic(word.slice(2), letter)}`;
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.charAt(at);
    if (sign === 'ع') out += at === 0 ? 'a' : '';
    else if (at > 0 && (sign === 'و' || sign === 'ي' || sign === 'ی')) out += isVowel(out.at(-1)) ? letter(sign) : sign === 'و' ? 'u' : 'i';
    else out += letter(sign) ?? sign;
  }
  return out;
}

let arabicWords: ReadonlyMap<string, string> | undefined;

/**
 * A run of an Indic script: a consonant without vowel sign or virama has an a, which northern languages drop at the end of a word
 * unless it closes a cluster. `नरेन्द्र` is `narendra`, `रहमान` is `rahman`.
 */
export function romaniseIndic(run: string, letter: Letters): string {
  let out = '';
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at);
    const place = code & 0x7f;
    const next = at + 1 < run.length ? run.charCodeAt(at + 1) & 0x7f : -1;
    if (place === 0x02 || place === 0x70) out += next >= 0x2a && next <= 0x2e ? 'm' : 'n';
    else if (place !== VIRAMA) out += letter(run.charAt(at)) ?? '';
    if (!isIndicConsonant(place) || next === VIRAMA || (next >= 0x3e && next <= 0x4c)) continue;
    if (next === 0x3c) continue;
    const closesCluster = at > 0 && (run.charCodeAt(at - 1) & 0x7f) === VIRAMA;
    const northern = code < 0xb00;
    if (next >= 0 || !northern || closesCluster) out += northern && next >= 0 ? '@' : 'a';
  }
  return out.replace(UNSAID, '').replaceAll('@', 'a');
}

/** Hindi and its neighbours leave an inherent vowel out between a syllable and one with a written vowel: rah(a)man. */
const UNSAID = /(?<=[aeiou@][^aeiou@]h?)@(?=[^aeiou@]h?[aeiou])/gu;

const VIRAMA = 0x4d;

function isIndicConsonant(place: number): boolean {
  return (place >= 0x15 && place <= 0x39) || (place >= 0x58 && place <= 0x5f);
}

/** A run of Thai (RTGS without its finals): vowels written before their consonant are read after it, silenced letters are dropped. */
export function romaniseThai(run: string, letter: Letters): string {
  const heard = run.replace(/[\u0e01-\u0e2e]\u0e38?\u0e4c/gu, '').replace(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/gu, '$2$1');
  let out = '';
  for (let at = 0; at < heard.length; at += 1) {
    const sign = heard.charAt(at);
    const consonant = sign >= '\u0e01' && sign <= '\u0e2e';
    const next = heard.charAt(at + 1);
    // A silent carrier: o ang only holds the vowel that follows.
    out += sign === '\u0e2d' && isThaiVowel(next) ? '' : (letter(sign) ?? '');
    const closed = consonant && !isVowel(out.at(-1)) && next >= '\u0e01' && next <= '\u0e2e' && !isThaiVowel(heard.charAt(at + 2));
    if (closed && !isVowel(out.at(-2))) out += 'o';
  }
  return out;
}

function isThaiVowel(sign: string): boolean {
  return sign >= '\u0e30' && sign <= '\u0e44';
}

/** A run of Khmer: consonants of the second series have an o, and u for the sign that is o after the first; `ប៉ុល` is `pol`, `ពត` is `pot`. */
export function romaniseKhmer(run: string, letter: Letters): string {
  let out = '';
  let second = false;
  for (let at = 0; at < run.length; at += 1) {
    const sign = run.charAt(at);
    const next = run.charAt(at + 1);
    const consonant = sign >= '\u1780' && sign <= '\u17a2';
    if (consonant) {
      second = SECOND_SERIES.includes(sign) !== (next === '\u17ca');
      out += sign === 'ប' && next === '\u17c9' ? 'p' : (letter(sign) ?? '');
      // Between two consonants that are not stacked there is a vowel.
      if (next >= '\u1780' && next <= '\u17a2') out += second ? 'o' : 'a';
    } else if (sign === '\u17bb') out += second ? 'u' : 'o';
    else if (sign === '\u17c2') out += 'e';
    else out += letter(sign) ?? '';
  }
  return out;
}

const SECOND_SERIES = 'គឃងជឈញឌឍទធនពភមយរលវ';

/** A run of kana (Hepburn): small letters change the syllable before them, the long sign and the doubling sign are read. */
export function romaniseKana(run: string, letter: Letters): string {
  let out = '';
  let double = false;
  for (const sign of run) {
    if (sign === 'ー') continue;
    if (sign === 'ッ' || sign === 'っ') {
      double = true;
      continue;
    }
    let sound = letter(sign) ?? sign;
    if ('ゃゅょャュョ'.includes(sign) && out.endsWith('i')) {
      out = out.slice(0, -1);
      if (/(?:sh|ch|j)$/u.test(out)) sound = sound.slice(1);
    } else if ('ぁぃぅぇぉァィゥェォ'.includes(sign) && isVowel(out.at(-1))) out = out.slice(0, -1);
    if (double) sound = sound.charAt(0) + sound;
    double = false;
    out += sound;
  }
  return out;
}

const INITIALS = 'k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,t,p,h'.split(',');
const MEDIALS = 'a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i'.split(',');
const FINALS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,h'.split(',');

/** A run of Hangul, a word a syllable, as Pyongyang and older Seoul spell names (McCune-Reischauer without signs): `김정은` is `kim jong un`. */
export function romaniseHangul(run: string): string {
  const syllables = Array.from(run, (sign) => {
    const at = sign.charCodeAt(0) - 0xac00;
    return `${INITIALS[Math.floor(at / 588)] ?? ''}${MEDIALS[Math.floor((at % 588) / 28)] ?? ''}${FINALS[at % 28] ?? ''}`;
  });
  return syllables.join(' ');
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}
