import { shown } from '../sources/index.js';
import { readFeed } from './feed-document.js';
import { finalLine } from './final-text.js';
import { readPage } from './html-document.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { readMail } from './mail-document.js';
import { readPdfFile } from './pdf-document.js';
import { REGISTER_TEXT, readRegisterText } from './register-text.js';
import { readRegisterXml } from './register-xml.js';
import { type DocumentHints, type DocumentsRead, type GivenFile, refusedFile, taken } from './taken-document.js';
import { documentOfLines } from './text-document.js';
import { decoded, toldEncoding } from './text-encoding.js';
import { textParagraphs } from './text-paragraphs.js';

const HEAD = 16_384;
const FEEDS = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]{0,500}>\s*)*<(?:rss|feed|(?:rdf:)?RDF)[\s>]/;
const REGISTER = /^\s*(?:<\?[^>]{0,500}>\s*)*<(?:NOTICE|RULE|PRORULE|PRESDOCU|FEDREG|CORRECT)[\s>]/;
const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|span|a|b|pre|link|script|style|ul|ol|center|font|br)\b/i;
/** A page that is saved without its opening: several elements of prose, wherever it begins. */
const ELEMENTS = /<(?:p|div|br|h[1-6]|li|td|article)\b[^<>]{0,300}>/gi;
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?.*$/;
const MAIL_HEADERS = /^(?:from|date|subject|received|return-path|message-id|mime-version|delivered-to):/i;

/**
 * The documents in a file, known by its content alone: a page, a PDF, a mail, notices of the Federal Register, a feed or plain text.
 * What is wrong with the file is told, never thrown; nothing in it is run, and nothing is fetched.
 *
 * @param name as messages give it; it decides nothing
 */
export async function documentsIn(bytes: Uint8Array, name: string, hints: DocumentHints = {}): Promise<DocumentsRead> {
  return read({ name, bytes, hints, depth: 0 });
}

async function read(file: GivenFile): Promise<DocumentsRead> {
  const { bytes } = file;
  if (bytes.length > DOCUMENT_LIMITS.bytes) return refusedFile(file, 'size', `${bytes.length} bytes`, `at most ${DOCUMENT_LIMITS.bytes}`);
  if (bytes.length === 0) return refusedFile(file, 'document', 'an empty file', 'a document');
  try {
    const found = await readAs(file);
    const long = found.ok ? found.documents.find(({ document }) => document.text.length > DOCUMENT_LIMITS.text) : undefined;
    if (long !== undefined)
      return refusedFile(
        { ...file, name: long.name },
        'text',
        `${long.document.text.length} characters`,
        `at most ${DOCUMENT_LIMITS.text}`,
      );
    return found;
  } catch (error) {
    // The readers of foreign formats meet bytes that their authors did not think of.
    return refusedFile(
      file,
      'document',
      shown(finalLine(error instanceof Error ? error.message : String(error))),
      'a document that can be read',
    );
  }
}

async function readAs(file: GivenFile): Promise<DocumentsRead> {
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, HEAD));
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(head)) return readPdfFile(file);
  const foreign = foreignFormat(file.bytes);
  if (foreign !== null) return refusedFile(file, 'format', foreign, 'a page, a PDF, a mail, XML of the Federal Register, a feed or text');
  if (isMail(head)) return readMail(file, read);
  const text = decoded(file.bytes, file.hints.charset ?? toldEncoding(file.bytes));
  if (!text.ok) return { ok: false, problem: { file: file.name, ...text.problem } };
  const start = text.text.slice(0, HEAD);
  if (FEEDS.test(start)) return readFeed(file, text.text);
  if (REGISTER.test(start)) return readRegisterXml(file, text.text);
  if (REGISTER_TEXT.test(start)) return readRegisterText(file, text.text);
  if (PAGE.test(start) || (start.match(ELEMENTS)?.length ?? 0) >= 3) {
    const page = await readPage(text.text, file.hints);
    if (page.document.text === '') return refusedFile(file, 'text', 'a page without text', 'a page with a story');
    return { ok: true, documents: [taken(file, 'html', page)], skipped: [] };
  }
  if (/^\s*<\?xml\b/.test(start)) return refusedFile(file, 'format', 'XML of another kind', 'XML of the Federal Register, or a feed');
  return readText(file, text.text);
}

function readText(file: GivenFile, text: string): DocumentsRead {
  const parts = documentOfLines(textParagraphs(text), file.hints);
  if (parts.document.text === '') return refusedFile(file, 'text', 'no paragraph', 'a text of one or more');
  return { ok: true, documents: [taken(file, 'text', parts)], skipped: [] };
}

/** Two or more header lines at the start, one of them of those that mails have, and the empty line after them. */
function isMail(head: string): boolean {
  const lines = head.replace(/^(?:\ufeff|ï»¿)?(?:From \S+ .*\r?\n)?/, '').split(/\r?\n/);
  let count = 0;
  let known = 0;
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line) && count > 0) continue;
    if (!HEADER_LINE.test(line)) return false;
    count += 1;
    if (MAIL_HEADERS.test(line)) known += 1;
  }
  return known >= 2 && count < 1000 && lines.length > count;
}

/** What a file is that is no document for certain, by its first bytes. */
function foreignFormat(bytes: Uint8Array): string | null {
  const starts = (...magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'a ZIP archive or an Office document';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an old Office document';
  if (starts(0x1f, 0x8b)) return 'a gzip archive';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return 'an image';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'an RTF document';
  return null;
}
