const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether the text holds a Chinese character (Unicode Script=Han). */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** Whether the text holds a Latin letter. */
export function hasLatin(text: string): boolean {
  return LATIN.test(text);
}
