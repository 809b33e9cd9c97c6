/** What an answer holds of events, unchecked. */
export interface AnsweredClaims {
  readonly claims: readonly unknown[];
  /** False where the answer breaks off before the list of events ends. */
  readonly whole: boolean;
}

/**
 * The events in an answer: as JSON, in a fence, or amid prose; of one that breaks off those that are whole. Null where it holds no list of
 * events. Linear in the length of the answer.
 */
export function answeredClaims(content: string): AnsweredClaims | null {
  // Models that think aloud do so first, also in JSON. Inside a string of JSON the key cannot stand: its signs are escaped there.
  const begin = [...content.matchAll(/"events"\s*:\s*\[/gu)].at(-1) ?? /\[\s*(?=[{\]])/u.exec(content);
  if (begin === null) return null;
  const claims: unknown[] = [];
  let at = begin.index + begin[0].length;
  for (;;) {
    while (/^[\s,]$/u.test(content.charAt(at))) at += 1;
    const sign = content.charAt(at);
    if (sign !== '{') return { claims, whole: sign === ']' };
    const end = objectEnd(content, at);
    if (end === null) return { claims, whole: false };
    claims.push(parsed(content.slice(at, end)));
    at = end;
  }
}

/** Where the object that begins at a place ends; null where it does not. */
function objectEnd(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/** A value of JSON; the words themselves where they are none, so that they can be told as what was got. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
