import { SIMPLIFIED, TRADITIONAL } from './han-variants.js';

/** For each UTF-16 unit the simplified one, or 0; all variants are of the first plane. */
let table: Uint16Array | undefined;

/** Traditional Chinese characters to simplified, character by character (華為 to 华为); everything else is left as it is. */
export function simplify(text: string): string {
  table ??= readTable();
  let out: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const simple = table[text.charCodeAt(at)] ?? 0;
    if (simple !== 0) out = (out ?? text.slice(0, at)) + String.fromCharCode(simple);
    else if (out !== null) out += text.charAt(at);
  }
  return out ?? text;
}

function readTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let at = 0; at < TRADITIONAL.length; at += 1) units[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  return units;
}
