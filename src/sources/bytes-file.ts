import type { NamedEntity } from '../matching/index.js';
import type { Checked, Problem } from '../register/index.js';

/** A file of an official list as it was fetched. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One official format. `detect` looks at the content only; `read` gives everybody the files name, or all that is wrong with them. */
export interface SourceFormat {
  readonly id: string;
  readonly detect: (file: SourceFile) => boolean;
  readonly read: (files: readonly SourceFile[]) => Checked<readonly NamedEntity[]>;
}

/** What is beyond any official list of today by a factor of ten: more is a wrong or a hostile file. */
export const LIMITS = { bytes: 256 * 1024 * 1024, text: 16_384, depth: 16, entities: 1_000_000, problems: 20 } as const;

/** Text of a file as a message shows it: in quotes, on one line, 60 characters at most. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** The problem of a file that is larger than any list, or null. */
export function tooLarge({ name, bytes }: SourceFile): Problem | null {
  if (bytes.length <= LIMITS.bytes) return null;
  return { file: name, line: 0, field: 'size', got: `${bytes.length} bytes`, expected: `at most ${LIMITS.bytes}` };
}

/** The first characters of a file, for detection. */
export function beginning({ bytes }: SourceFile, length = 2048): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, length)).replace(/^(?:ï»¿)/, '');
}
