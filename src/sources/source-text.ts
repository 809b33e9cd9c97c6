import type { Checked, Problem } from '../register/index.js';
import type { SourceFile } from './source-file.js';

/** A notice or a page of today has 1 MiB at most: a longer one is a wrong or a hostile file. */
export const PAGE_BYTES = 16 * 1024 * 1024;

/** All bytes of a file that is small enough to stand in memory. */
export async function bytesOf(file: SourceFile, limit = PAGE_BYTES): Promise<Checked<Uint8Array>> {
  const bytes = new Uint8Array(Math.min(file.size, limit));
  let length = 0;
  for await (const piece of file.open()) {
    if (length + piece.length > bytes.length)
      return refused(file.name, 'size', `more than ${bytes.length} bytes`, `at most ${Math.min(file.size, limit)}`);
    bytes.set(piece, length);
    length += piece.length;
  }
  if (length < file.size) return refused(file.name, 'size', `${length} bytes`, `${file.size}`);
  return { ok: true, value: bytes };
}

/** The text of a file in UTF-8, with line feeds only; other bytes, and control characters, are refused with their line. */
export async function textOf(file: SourceFile): Promise<Checked<string>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value).replace(/\r\n?/g, '\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffd]/.exec(text);
    if (control === null) return { ok: true, value: text };
    const got = `U+${control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
    return {
      ok: false,
      problems: [{ file: file.name, line: lineAt(text, control.index), field: 'character', got, expected: 'printed text' }],
    };
  } catch {
    return {
      ok: false,
      problems: [{ file: file.name, line: badLine(bytes.value), field: 'encoding', got: 'bytes that are not UTF-8', expected: 'UTF-8' }],
    };
  }
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** One problem of a whole file. */
export function refused(
  file: string,
  field: string,
  got: string,
  expected: string,
  line = 0,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ file, line, field, got, expected }] };
}

function badLine(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes);
  return lineAt(loose, Math.max(0, loose.indexOf('\ufffd')));
}
