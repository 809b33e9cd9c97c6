/** What windows-1252 has for the bytes 0x80 to 0x9F, where Latin-1 has control characters (Encoding Standard, index windows-1252). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text with the characters of windows-1252 where Latin-1 has control characters: pages that say Latin-1 mean these, and so do
 * their entities. Node's decoder of windows-1252 leaves them as control characters in some versions.
 */
export function asWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
}
