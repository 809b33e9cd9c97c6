import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type DocumentHints, type DocumentsRead, documentsIn } from '../../src/documents/index.js';
import { makePdf, type PdfText } from '../sources/make-pdf.js';

const EXPECTED = 'expected.json';
/** A name that says nothing, so that only the content can tell the format. */
const UNKNOWN = 'download';

/** The bytes of a golden case: `input.*`, or the PDF that `input.pages.json` describes. */
export function inputOf(folder: string): Uint8Array {
  const name = readdirSync(folder).find((each) => each.startsWith('input.'));
  if (name === undefined) throw new Error(`got no input in ${folder}, expected input.*`);
  const bytes = readFileSync(join(folder, name));
  if (name !== 'input.pages.json') return new Uint8Array(bytes);
  return makePdf(JSON.parse(bytes.toString()) as readonly (readonly PdfText[])[]);
}

/**
 * The laws of every format, on one golden folder: (1) what is read is what `expected.json` shows; (2) the content alone tells the format;
 * (3) the text is final; (4) read again, it is the same; (5) the bytes given are left as they were.
 */
export async function checkDocuments(folder: string, hints: DocumentHints = {}): Promise<void> {
  const bytes = inputOf(folder);
  const before = sha256(bytes);
  const read = await documentsIn(bytes, UNKNOWN, hints);
  expect(sha256(bytes)).toBe(before);
  expectFinal(read);
  expect(await documentsIn(bytes, UNKNOWN, hints)).toEqual(read);
  const shown = shownAs(read);
  const path = join(folder, EXPECTED);
  if (!existsSync(path)) {
    if (process.env['CI'] !== undefined) throw new Error(`got no ${path}, expected one that a person has read`);
    writeFileSync(path, `${JSON.stringify(shown, null, 2)}\n`);
  }
  expect(shown).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

/** What is true of the text of every document, of whatever bytes. */
export function expectFinal(read: DocumentsRead): void {
  if (!read.ok) {
    expect(Object.keys(read.problem).sort()).toEqual(['expected', 'field', 'file', 'got', 'line']);
    return;
  }
  for (const { document, content } of read.documents) {
    const { text, title } = document;
    expect(text).toBe(text.normalize('NFC'));
    expect(text.isWellFormed()).toBe(true);
    expect(text.replaceAll('\n\n', '')).not.toMatch(/[\p{Cc}\u00a0\u00ad\u200b\ufeff]|^ | {2}| $/u);
    expect(text).not.toMatch(/^\n|\n{3}|\n$|[^\S\n]\n|\n[^\S\n]/);
    expect(title === null || (title !== '' && title === title.trim())).toBe(true);
    expect(content).toBe(sha256(text));
  }
}

/** What a person checks: paragraphs one a line, without digests. */
function shownAs(read: DocumentsRead): unknown {
  if (!read.ok) return read;
  const documents = read.documents.map(({ document: { text, ...document }, name, format, dated, made, citation, link, dropped }) => ({
    ...{ name, format, dated, made, citation, link, dropped },
    ...document,
    text: text.split('\n\n'),
  }));
  return { documents, skipped: read.skipped };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
