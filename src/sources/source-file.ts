import type { Checked, Problem } from '../register/index.js';
import type { SourceEdition } from './source-edition.js';

/** A file of an official list as it was fetched: it can be read more than once, and need not fit in memory. */
export interface SourceFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The first 64 KiB, for detection. */
  readonly head: Uint8Array;
  /** Its bytes in pieces, from the start. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * One official format. `detect` looks at the content only (the head); `read` gives the editions that the files print, or all that is
 * wrong with them: never half of them. What it cannot read to the end, it refuses.
 */
export interface SourceFormat {
  readonly id: string;
  readonly detect: (file: SourceFile) => boolean;
  readonly read: (files: readonly SourceFile[]) => Promise<Checked<readonly SourceEdition[]>>;
}

/** What is beyond any official list of today by a factor of ten: more is a wrong or a hostile file. */
export const LIMITS = { bytes: 2 * 1024 * 1024 * 1024, text: 16_384, depth: 16, entities: 2_000_000, problems: 20, head: 65_536 } as const;

/** A file in memory. */
export function fileOf(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, LIMITS.head),
    open: async function* () {
      for (let at = 0; at < bytes.length; at += LIMITS.head) yield bytes.subarray(at, at + LIMITS.head);
    },
  };
}

/** Text of a file as a message shows it: in quotes, on one line, 60 characters at most. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** The problem of a file that is larger than any list, or null. */
export function tooLarge({ name, size }: SourceFile): Problem | null {
  if (size <= LIMITS.bytes) return null;
  return { file: name, line: 0, field: 'size', got: `${size} bytes`, expected: `at most ${LIMITS.bytes}` };
}

/** The first characters of a file, for detection. */
export function beginning({ head }: SourceFile, length = 2048): string {
  return new TextDecoder('windows-1252').decode(head.subarray(0, length)).replace(/^(?:ï»¿)/, '');
}
