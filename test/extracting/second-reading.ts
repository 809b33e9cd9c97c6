import { readFileSync } from 'node:fs';
import { type OpenRegister, openRegister } from '../../src/answering/index.js';
import { endpointIn } from '../../src/extracting/endpoint.js';
import { SECOND_READER_LIMITS, type SecondReaderLimits, secondReader, type TwiceReading } from '../../src/extracting/second-reader.js';
import { type ReadableDocument, type Reader, reader } from '../../src/reading/index.js';
import { realEffects } from '../../src/sources/index.js';
import { sha256 } from '../bundled.js';
import { documentOf } from '../reading/reading.js';

let held: { readonly opened: OpenRegister; readonly read: Reader } | undefined;

/** The built register and the first reader over it. */
export function bundle(): { readonly opened: OpenRegister; readonly read: Reader } {
  if (held === undefined) {
    const opened = openRegister(readFileSync(new URL('../../dist/register.snapshot', import.meta.url)), sha256);
    if (!opened.ok) throw new Error(`${opened.got}, expected ${opened.expected}`);
    held = { opened: opened.value, read: reader(opened.value) };
  }
  return held;
}

export const KEY = 'sk-stand-in-0123456789';

/** How long the waits were that nobody waited for, in milliseconds. */
export const waits: number[] = [];

/** Reads a text at an endpoint, as if the first reader had found its names and no event; waits take no time. */
export async function readAgain(
  base: string,
  text: string | ReadableDocument,
  limits: Partial<SecondReaderLimits> = {},
): Promise<TwiceReading> {
  return await readTwice(base, text, limits, false);
}

/** Reads a text twice, the second time at an endpoint. */
export async function readTwice(
  base: string,
  text: string | ReadableDocument,
  limits: Partial<SecondReaderLimits> = {},
  withEvents = true,
): Promise<TwiceReading> {
  const env: Readonly<Record<string, string>> = {
    WATCHBILL_READER_URL: base,
    WATCHBILL_READER_KEY: KEY,
    WATCHBILL_READER_MODEL: 'stand-in-1',
  };
  const found = endpointIn((name) => env[name]);
  if (!found.ok) throw new Error(found.fault);
  const { opened, read } = bundle();
  const document = typeof text === 'string' ? documentOf(text) : text;
  waits.length = 0;
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  const second = secondReader(opened, found.endpoint, { ...SECOND_READER_LIMITS, ...limits }, { ...realEffects, sleep, random: () => 0.5 });
  const first = read(document);
  return await second(document, withEvents ? first : { ...first, events: [] });
}
