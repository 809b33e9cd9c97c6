import { languageOf, type ReadableDocument } from '../reading/index.js';
import type { Day } from '../register/index.js';
import { unusable } from './failure.js';

/** The longest document that is read, in bytes. */
const LONGEST = 20_000_000;

/** The document in the bytes of a file: plain text, UTF-8. Throws a failure of the user where it is none. */
export function documentOf(bytes: Uint8Array, name: string, published: Day | null): ReadableDocument {
  if (bytes.length > LONGEST) throw unusable(`${name}: got ${bytes.length} bytes, expected at most ${LONGEST}`);
  if (bytes.subarray(0, 4096).includes(0)) throw unusable(`${name}: got a binary file, expected plain text`);
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n');
  return { title: null, published, language: languageOf(text), text };
}
