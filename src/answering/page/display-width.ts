const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour escapes take no place on the screen
const COLOUR = /\u001b\[\d+m/g;

/** Columns a text takes in a terminal: Chinese characters take two (Unicode East Asian Width), colour escapes none. */
export function displayWidth(text: string): number {
  return [...text.replace(COLOUR, '')].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
