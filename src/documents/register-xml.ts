import { SaxesParser } from 'saxes';
import type { Problem } from '../register/index.js';
import { shown } from '../sources/index.js';
import { finalLine } from './final-text.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { dayWritten } from './printed-moment.js';
import { dayFiled, registerCitation } from './register-citation.js';
import { type DocumentsRead, type GivenFile, type TakenDocument, taken } from './taken-document.js';
import { documentOfLines } from './text-document.js';
import { writeXml } from './xml-writing.js';

/** Documents of the Federal Register (GPO's "Federal Register XML Rendition"), alone or in an issue of a day. */
const DOCUMENTS: ReadonlySet<string> = new Set(['NOTICE', 'RULE', 'PRORULE', 'PRESDOCU', 'CORRECT']);
/** Elements whose text is not part of the text around them. */
const ASIDE: ReadonlySet<string> = new Set(['SU', 'FTREF', 'PRTPAGE', 'BILCOD', 'TNOTE', 'GID', 'STARS']);
/** Elements that are a paragraph each. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'P',
  'FP',
  'HD',
  'ENT',
  'CHED',
  'TTITLE',
  'EXTRACT',
  'AMDPAR',
  'NAME',
  'TITLE',
  'DATED',
  'HED',
  'SECTNO',
]);
const HEADS: ReadonlySet<string> = new Set([
  'SUBJECT',
  'AGENCY',
  'SUBAGY',
  'FRDOC',
  'VOL',
  'DATE',
  'PRES',
  'TITLE3',
  'RIN',
  'CFR',
  'DEPDOC',
]);
const CAPTION = /^[A-Z][A-Z ]{2,40}:$/;

interface Notice {
  readonly heads: Map<string, string>;
  readonly paragraphs: string[];
  page: string | null;
}

export async function readRegisterXml(file: GivenFile, source: string): Promise<DocumentsRead> {
  const notices: Notice[] = [];
  const issue: Notice = { heads: new Map(), paragraphs: [], page: null };
  const open: { name: string; text: string }[] = [];
  let current: Notice | null = null;
  let fault: Problem | null = null;
  const parser = new SaxesParser();
  const refuse = (got: string, expected: string): void => {
    fault ??= { file: file.name, line: parser.line, field: 'document', got, expected };
  };
  parser.on('error', (error) => refuse(shown(error.message.replace(/^\d+:\d+: /, '')), 'well-formed XML to the closing tag'));
  parser.on('doctype', () => refuse('a document type declaration', 'none'));
  parser.on('opentag', ({ name, attributes }) => {
    if (fault !== null) return;
    if (open.length >= DOCUMENT_LIMITS.depth) return refuse(`depth ${open.length + 1}`, `at most ${DOCUMENT_LIMITS.depth}`);
    if (DOCUMENTS.has(name)) {
      current = { heads: new Map(), paragraphs: [], page: issue.page };
      if (notices.length >= DOCUMENT_LIMITS.documents)
        return refuse(`more than ${DOCUMENT_LIMITS.documents} documents`, `at most ${DOCUMENT_LIMITS.documents}`);
      notices.push(current);
    }
    const page = name === 'PRTPAGE' ? /^\d{1,6}$/.exec(attributes['P'] ?? '')?.[0] : undefined;
    if (page !== undefined) {
      issue.page = page;
      if (current !== null && current.paragraphs.length === 0) current.page = page;
    }
    open.push({ name, text: '' });
  });
  parser.on('text', (piece) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += piece;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined || fault !== null) return;
    const text = finalLine(closed.text);
    const notice = current ?? issue;
    if (HEADS.has(closed.name)) {
      if (text !== '' && !notice.heads.has(closed.name)) notice.heads.set(closed.name, text);
    } else if (PARAGRAPHS.has(closed.name)) {
      if (text !== '') addParagraph(notice.paragraphs, closed.name, text);
    } else if (!ASIDE.has(closed.name)) {
      const around = open.at(-1);
      if (around !== undefined) around.text += closed.text;
    }
    if (DOCUMENTS.has(closed.name)) current = null;
  });
  writeXml(parser, source, () => fault !== null);
  const found = fault as Problem | null;
  if (found !== null) return { ok: false, problem: found };
  const documents = notices.map((notice, at) =>
    documentOf(file, notice, issue, notices.length > 1 ? `${file.name} > ${at + 1}` : file.name),
  );
  if (documents.length > 0) return { ok: true, documents, skipped: [] };
  return { ok: false, problem: { file: file.name, line: 0, field: 'document', got: 'no notice and no rule', expected: 'one or more' } };
}

function documentOf(file: GivenFile, notice: Notice, issue: Notice, name: string): TakenDocument {
  const head = (key: string): string | null => notice.heads.get(key) ?? issue.heads.get(key) ?? null;
  const closing = notice.heads.get('FRDOC') ?? '';
  const read = documentOfLines(notice.paragraphs, file.hints, {
    title: notice.heads.get('SUBJECT') ?? notice.heads.get('TITLE3') ?? null,
    published: dayWritten(head('DATE') ?? '') ?? dayFiled(closing),
    publisher: 'Federal Register',
    ...byAgency(notice),
  });
  return taken(file, 'register-xml', { ...read, name, citation: registerCitation(head('VOL'), notice.page, closing) });
}

/** `SUMMARY:` is a heading of its own in the XML, and stands before its paragraph in print. */
function addParagraph(paragraphs: string[], name: string, text: string): void {
  const above = paragraphs.at(-1);
  if (name === 'P' && above !== undefined && CAPTION.test(above)) paragraphs[paragraphs.length - 1] = `${above} ${text}`;
  else paragraphs.push(text);
}

function byAgency({ heads }: Notice): { readonly byline?: string } {
  const agencies = ['AGENCY', 'SUBAGY'].flatMap((key) => heads.get(key) ?? []);
  return agencies.length === 0 ? {} : { byline: agencies.join(', ') };
}
