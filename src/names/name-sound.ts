/** What Latin-writing languages write for one sound, consonants and then vowels: the sound, then its spellings. Read longest first. */
const CONSONANTS = readSounds('C tsch tch cz ch; S sch sh; j dzh dj zh; f ph; k ck kh q c; g gh; t th; d dh; z tz ts; ks x; v w');
const VOWELS = readSounds('u oo ou ue; i ee ea ie ei ey iy yi ij y; o eo oe; e ae ai');
const SOFT_C = /c(?=[eiy])/g;
const DOUBLE = /(.)\1+/g;
const SILENT_H = /(?<=.[aeiou])h$/;

interface Sounds {
  readonly any: RegExp;
  readonly of: ReadonlyMap<string, string>;
}

function readSounds(list: string): Sounds {
  const of = new Map<string, string>();
  for (const line of list.split('; ')) {
    const [sound = '', ...spellings] = line.split(' ');
    for (const spelling of spellings) of.set(spelling, sound);
  }
  const longestFirst = [...of.keys()].sort((a, b) => b.length - a.length);
  return { any: new RegExp(longestFirst.join('|'), 'g'), of };
}

/** How a Latin word sounds, roughly: two words with one sound are spellings of each other. `Qaddafi`, `Kadafi`: `kadafi`. Linear. */
export function soundOf(word: string): string {
  return word
    .replace(SOFT_C, 's')
    .replace(CONSONANTS.any, (spelling) => CONSONANTS.of.get(spelling) ?? spelling)
    .replace(VOWELS.any, (spelling) => VOWELS.of.get(spelling) ?? spelling)
    .replace(DOUBLE, '$1')
    .replace(SILENT_H, '');
}

/** The consonants of a sound, with one sign for any vowel at its start: what is left where a script writes no vowels. */
export function skeletonOf(sound: string): string {
  const rest = sound.slice(1).replace(/[aeiouvh]/g, '');
  const first = sound.charAt(0);
  const bones = ('aeiou'.includes(first) ? 'a' : first) + rest;
  return bones.replace(/[CS]/g, 's').replace(/(.)\1+/g, '$1');
}
