import type { Problem } from '../register/index.js';
import { piecesOf } from './file-pieces.js';
import { LIMITS, type SourceFile, shown } from './source-file.js';

/** A JSON object as parsed: nothing is known of its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

const LONGEST_OBJECT = 1024 * 1024;
const LONGEST_OUTSIDE = 16 * 1024 * 1024;
const STAND_IN = '0';
const STAND_IN_BYTES = new TextEncoder().encode(STAND_IN);
const DECODER = new TextDecoder('utf-8', { fatal: true });
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/**
 * Hands over the objects of the array that stands under `key` in the one object that a JSON file is (`{"results": [{…}, {…}]}`),
 * streaming, and returns all that is wrong with it, 20 problems at most. An object is 1 MiB at most. What stands outside the objects is
 * put together and must be JSON too, so that a file that stops short is known.
 */
export async function eachObject(
  file: SourceFile,
  key: string,
  take: (object: JsonObject, line: number) => Problem | null,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const splitter = new JsonSplitter(key);
  for await (const bytes of piecesOf(file, (fault) => problems.push(fault))) {
    const objects = splitter.objectsIn(bytes);
    if (splitter.tooLong) {
      problems.push({ file: file.name, line: splitter.line, field: 'object', got: 'more', expected: `at most ${LONGEST_OBJECT} bytes` });
      return problems;
    }
    for (const { bytes: own, line } of objects) {
      const object = parseObject(own);
      const problem =
        object === null
          ? {
              file: file.name,
              line,
              field: key,
              got: shown(new TextDecoder().decode(own.subarray(0, 80))),
              expected: 'a JSON object in UTF-8',
            }
          : take(object, line);
      if (problem !== null) problems.push(problem);
      if (problems.length >= LIMITS.problems) return problems;
    }
  }
  if (problems.length === 0 && splitter.count() === null)
    problems.push({
      file: file.name,
      line: splitter.line,
      field: 'document',
      got: 'text that stops short or is no JSON',
      expected: `an object with "${key}"`,
    });
  return problems;
}

/** The object in some bytes of JSON, or null where there is none, or the bytes are not UTF-8. */
export function parseObject(bytes: Uint8Array): JsonObject | null {
  try {
    const value: unknown = JSON.parse(DECODER.decode(bytes));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Splits the bytes of a JSON file into the objects of one array and what is outside them. It looks at brackets and strings only. */
class JsonSplitter {
  readonly #key: string;
  #outside = new Uint8Array(4096);
  #outsideLength = 0;
  #object: Uint8Array[] = [];
  #objectLength = 0;
  #objectLine = 0;
  #found = 0;
  /** Brackets that are open, of the file and within the object. */
  #depth = 0;
  #inner = 0;
  #inString = false;
  #escaped = false;
  /** The beginning of the last string directly in the outermost object. */
  #string = '';
  #inList = false;
  line = 1;
  tooLong = false;

  constructor(key: string) {
    this.#key = key;
  }

  /** The objects that end in the next piece. Those that lie in it whole are views of it. */
  objectsIn(bytes: Uint8Array): readonly { readonly bytes: Uint8Array; readonly line: number }[] {
    const ended: { bytes: Uint8Array; line: number }[] = [];
    let from = 0;
    let at = 0;
    while (at < bytes.length) {
      if (this.#inString) at = this.#endOfString(bytes, at);
      const byte = bytes[at];
      at += 1;
      if (byte === QUOTE) this.#quote();
      else if (byte === NEWLINE) this.line += 1;
      else if (byte === OPEN && this.#inner === 0 && this.#inList && this.#depth === 2) {
        this.#keepOutside(bytes.subarray(from, at - 1));
        from = at - 1;
        this.#inner = 1;
        this.#objectLine = this.line;
      } else if (byte === OPEN || byte === OPEN_LIST) this.#open(byte);
      else if ((byte === CLOSE || byte === CLOSE_LIST) && this.#close()) {
        ended.push({ bytes: this.#endObject(bytes.subarray(from, at)), line: this.#objectLine });
        from = at;
      }
    }
    if (this.#inner > 0) this.#keepObject(bytes.subarray(from));
    else this.#keepOutside(bytes.subarray(from));
    return ended;
  }

  /** How many objects there were, or null where the whole is not JSON of the shape that is read. */
  count(): number | null {
    const outside = parseObject(this.#outside.subarray(0, this.#outsideLength));
    const list = outside?.[this.#key];
    return Array.isArray(list) && list.length === this.#found && list.every((each) => each === Number(STAND_IN)) ? this.#found : null;
  }

  #quote(): void {
    this.#inString = !this.#inString;
    if (this.#inString && this.#depth === 1) this.#string = '';
  }

  /** The place of the quote that ends the string in which we are, or the end of the piece. */
  #endOfString(bytes: Uint8Array, start: number): number {
    let at = this.#escaped ? start + 1 : start;
    this.#escaped = false;
    while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    if (at > bytes.length) this.#escaped = true;
    const end = Math.min(at, bytes.length);
    if (this.#depth === 1) this.#string += String.fromCharCode(...bytes.subarray(start, Math.min(end, start + this.#key.length + 1)));
    return end;
  }

  #open(byte: number): void {
    if (this.#inner > 0) {
      this.#inner += 1;
      return;
    }
    if (byte === OPEN_LIST && this.#depth === 1 && this.#string === this.#key) this.#inList = true;
    this.#depth += 1;
  }

  /** Whether the bracket that closes is that of an object of the list. */
  #close(): boolean {
    if (this.#inner > 0) {
      this.#inner -= 1;
      return this.#inner === 0;
    }
    this.#depth -= 1;
    if (this.#depth === 1) this.#inList = false;
    return false;
  }

  /** The object of which the last part is given; outside, something stands for it. */
  #endObject(last: Uint8Array): Uint8Array {
    this.tooLong ||= this.#objectLength + last.length > LONGEST_OBJECT;
    const whole = this.#objectLength === 0 || this.tooLong ? last : Buffer.concat([...this.#object, last]);
    this.#found += 1;
    this.#keepOutside(STAND_IN_BYTES);
    this.#object = [];
    this.#objectLength = 0;
    return whole;
  }

  /** Pieces may be used again by whoever gave them, so that what outlives one is copied. */
  #keepObject(bytes: Uint8Array): void {
    this.#objectLength += bytes.length;
    this.tooLong ||= this.#objectLength > LONGEST_OBJECT;
    if (!this.tooLong) this.#object.push(bytes.slice());
  }

  #keepOutside(bytes: Uint8Array): void {
    const length = this.#outsideLength + bytes.length;
    this.tooLong ||= length > LONGEST_OUTSIDE;
    if (this.tooLong) return;
    if (length > this.#outside.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#outside);
      this.#outside = larger;
    }
    this.#outside.set(bytes, this.#outsideLength);
    this.#outsideLength = length;
  }
}
