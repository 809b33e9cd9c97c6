import { Refusal } from '../problem.js';

const [QUOTE, BACKSLASH, OPEN, CLOSE, BEGIN, END, AND] = Buffer.from('"\\[]{}&');

/**
 * Whether JSON has more than `most` levels of arrays and objects, without parsing it: whoever walks through it later does so on the stack.
 * `form`: the body is of a form, whose fields may each hold JSON; percent signs are taken for what they stand for.
 */
export function deeperThan(most: number, bytes: Uint8Array, form = false): boolean {
  const text = form ? unescaped(bytes) : bytes;
  let level = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (form && byte === AND) {
      level = 0;
      quoted = false;
    } else if (quoted) {
      // The end of a field ends its texts too, also behind a backslash.
      if (byte === BACKSLASH && !(form && text[at + 1] === AND)) at += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN || byte === BEGIN) {
      level += 1;
      if (level > most) return true;
    } else if (byte === CLOSE || byte === END) level -= 1;
  }
  return false;
}

/** Parses JSON that a client sent elsewhere than in a body, such as a parameter. Throws `Refusal` where it is none or too deep. */
export function jsonIn(text: string, field: string, place: 'query' | 'body' = 'query', most = 100): unknown {
  const refused = (got: string, expected: string): Refusal =>
    new Refusal('bad-request', `${field}: got ${got}, expected ${expected}`, [{ in: place, field, got, expected }]);
  if (deeperThan(most, Buffer.from(text, 'utf8'))) throw refused('JSON of too many levels', `at most ${most}`);
  try {
    return JSON.parse(text);
  } catch {
    throw refused('what is no JSON', 'JSON');
  }
}

/** The bytes of a form with its percent signs resolved; an `&` that was escaped becomes none that parts fields. */
function unescaped(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const escaped = bytes[at] === 0x25 ? Number.parseInt(Buffer.from(bytes.subarray(at + 1, at + 3)).toString('latin1'), 16) : Number.NaN;
    if (Number.isNaN(escaped)) out[length] = bytes[at] ?? 0;
    else {
      out[length] = escaped === AND ? 0x20 : escaped;
      at += 2;
    }
    length += 1;
  }
  return out.subarray(0, length);
}
