import { SIMPLIFIED, TRADITIONAL } from './han-variants.js';

let table: ReadonlyMap<string, string> | undefined;

/** Traditional Chinese characters to simplified, character by character (華為 to 华为); everything else is left as it is. */
export function simplify(text: string): string {
  table ??= new Map(Array.from(TRADITIONAL, (from, at) => [from, SIMPLIFIED.charAt(at)]));
  let out = '';
  for (const character of text) out += table.get(character) ?? character;
  return out;
}
