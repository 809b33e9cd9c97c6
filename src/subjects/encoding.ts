// Every place this room runs in has it; its types name neither Node nor the DOM, so it is declared here.
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean }) => Decoder;

/** Bytes to text. */
export interface Decoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string;
}

/** How text is written as bytes. `windows-1252` is never guessed, as any bytes at all decode as it: it must be asked for. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'];

/** The byte order marks that tell an encoding. */
export const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The length of the byte order mark of this encoding at the start of a file, 0 where it has none. */
export function markLength(start: Uint8Array, encoding: Encoding): number {
  const mark = BYTE_ORDER_MARKS.find(([marked]) => marked === encoding)?.[1];
  return mark?.every((byte, at) => start[at] === byte) === true ? mark.length : 0;
}

/** A decoder that throws on bytes that are not of the encoding and keeps every character, U+FEFF too where a mark is not to be left out. */
export function strictDecoder(encoding: Encoding, mark: 'kept' | 'left-out' = 'kept'): Decoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: mark === 'kept' });
}

/** Whether bytes are of the encoding; where they are not `whole`, a character cut in two at their end is no fault. */
export function decodes(bytes: Uint8Array, encoding: Encoding, whole: boolean): boolean {
  try {
    strictDecoder(encoding).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/** Bytes to text whatever they are: what is not of the encoding becomes U+FFFD, a byte order mark is left out. */
export function lenientText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: false, ignoreBOM: false }).decode(bytes);
}
