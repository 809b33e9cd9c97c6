import type { Attachment, Email } from 'postal-mime';
import type { Day, Problem } from '../register/index.js';
import { shown } from '../sources/index.js';
import type { Sifted } from './boilerplate.js';
import { finalLine } from './final-text.js';
import { type Forwarded, partForwarded } from './forwarded.js';
import { readPiece } from './html-document.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { dayWritten } from './printed-moment.js';
import { type DocumentsRead, type GivenFile, refusedFile, type TakenDocument, taken } from './taken-document.js';
import { documentOfLines } from './text-document.js';
import { textParagraphs } from './text-paragraphs.js';

const MOST_ATTACHMENTS = 50;
const MOST_PARTS = 5000;
const SIGNATURE = /^-- ?$/m;
const FORWARDS = /(?:forwarded|original) message/i;
const HEADER_LINE = /^[*_]?(?:from|sent|date|to|cc|subject|发件人|发送时间|收件人|主题|日期)[*_]? ?[:：].*$/gim;
/** Parts of a mail that are no documents, and of which nothing needs to be said. */
const ORNAMENT = /^(?:image|audio|video|font)\/|^(?:text\/calendar|application\/(?:pgp|pkcs7|x-pkcs7|ms-tnef)[\w-]*)$/;

/**
 * A mail as a document: its subject, sender, date and text. A mail forwarded in it, and each attachment that is a document, is one of
 * its own, with its own date; a mail that says nothing itself is none.
 *
 * @param read reads an attachment by its content
 */
export async function readMail(file: GivenFile, read: (inner: GivenFile) => Promise<DocumentsRead>): Promise<DocumentsRead> {
  const parts = partsAtMost(file.bytes);
  if (parts > MOST_PARTS) return refusedFile(file, 'mail', `${parts} parts`, `at most ${MOST_PARTS}`);
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(file.bytes.slice(), { forceRfc822Attachments: true, maxNestingDepth: 32, maxHeadersSize: 512 * 1024 });
  } catch (error) {
    return refusedFile(file, 'mail', shown(error instanceof Error ? error.message : String(error)), 'a mail (RFC 5322)');
  }
  const { kept, dropped } = await linesOf(mail);
  const { own, forwarded } = partForwarded(kept);
  const documents: TakenDocument[] = [];
  const skipped: Problem[] = [];
  const published = dayWritten(mail.headers.find(({ key }) => key === 'date')?.value ?? '');
  const [subject, from] = [mail.subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|转发|回复)\s*[:：])+\s*/i, '') ?? null, sender(mail)];
  const message = documentOf(file, file.name, { subject, from, published, lines: beforeSignature(own), dropped });
  if (message.document.text !== '') documents.push(message);
  for (const [at, each] of forwarded.entries()) {
    const inner = documentOf(file, `${file.name} > forwarded ${at + 1}`, {
      subject: each.subject ?? subject,
      from: each.from,
      published: dayForwarded(each) ?? published,
      lines: each.lines,
      dropped: [],
    });
    if (inner.document.text !== '') documents.push(inner);
  }
  const problem = (name: string, field: string, got: string, expected: string): Problem => ({ file: name, line: 0, field, got, expected });
  for (const [at, attachment] of mail.attachments.entries()) {
    const name = `${file.name} > ${finalLine(attachment.filename ?? '').slice(0, 100) || `attachment ${at + 1}`}`;
    if (ORNAMENT.test(attachment.mimeType) || attachment.related === true) continue;
    if (at >= MOST_ATTACHMENTS || documents.length >= DOCUMENT_LIMITS.documents) {
      skipped.push(problem(name, 'attachments', `${mail.attachments.length}`, `at most ${MOST_ATTACHMENTS}`));
      break;
    }
    if (file.depth + 1 >= DOCUMENT_LIMITS.mails) {
      skipped.push(problem(name, 'mail', `${file.depth + 2} mails in one another`, `at most ${DOCUMENT_LIMITS.mails}`));
      continue;
    }
    const inner = await read({ name, bytes: bytesOf(attachment), hints: {}, depth: file.depth + 1 });
    if (inner.ok) {
      documents.push(...inner.documents);
      skipped.push(...inner.skipped);
    } else skipped.push(inner.problem);
  }
  if (documents.length === 0) return refusedFile(file, 'mail', 'no text', 'a mail with a text or a document attached');
  return { ok: true, documents, skipped };
}

interface Message {
  readonly subject: string | null;
  readonly from: string | null;
  readonly published: Day | null;
  readonly lines: readonly string[];
  readonly dropped: readonly string[];
}

function documentOf(file: GivenFile, name: string, { subject, from, published, lines, dropped }: Message): TakenDocument {
  const read = documentOfLines(lines, file.hints, {
    ...(subject === null ? {} : { title: subject }),
    ...(from === null ? {} : { byline: from }),
    published,
  });
  return taken(file, 'mail', { ...read, name, dropped: [...dropped, ...read.dropped] });
}

/** The paragraphs of its HTML, or of its text where it has none, without marks of quoting and without its signature. */
async function linesOf(mail: Email): Promise<Sifted> {
  if (mail.html !== undefined) {
    const { kept, dropped } = await readPiece(mail.html);
    if (kept.length > 0) return { kept: kept.map(finalLine), dropped: dropped.map(finalLine) };
  }
  const text = (mail.text ?? '').replace(/\r\n?/g, '\n').replace(/^(?:> ?)+/gm, '');
  const end = text.search(SIGNATURE);
  const own = end > 0 && !FORWARDS.test(text.slice(end)) ? text.slice(0, end) : text;
  // Headers of a forwarded mail are a line each, however the rest is wrapped.
  const kept = own
    .replace(HEADER_LINE, '\n$&\n')
    .split('\n\n')
    .flatMap((part) => textParagraphs(part))
    .map(finalLine);
  return { kept, dropped: [] };
}

/** Lines that may begin a part. Its parser's time grows with their number, not with the bytes of the mail. */
function partsAtMost(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = text.indexOf('\n--'); at >= 0; at = text.indexOf('\n--', at + 3)) count += 1;
  return count;
}

function beforeSignature(lines: readonly string[]): readonly string[] {
  const at = lines.indexOf('--');
  return at < 0 ? lines : lines.slice(0, at);
}

function sender({ from }: Email): string | null {
  const name = from?.name !== undefined && from.name !== '' ? from.name : from?.address;
  return name === undefined || name === '' ? null : name;
}

function dayForwarded({ date }: Forwarded): Day | null {
  return date === null ? null : dayWritten(date);
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content as ArrayBuffer);
}
