import { SaxesParser } from 'saxes';
import type { Checked } from '../register/index.js';
import { isAbout1260H, type NoticeLine, noticeEdition } from './notice.js';
import { filedDay, printedDay } from './printed-date.js';
import type { SourceEdition } from './source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './source-file.js';
import { refused, textOf } from './source-text.js';

/**
 * A notice of the Federal Register about the Section 1260H list, in the Federal Register's XML (GPO's "Federal Register XML
 * Rendition"): `FP` and the first cells of a `GPOTABLE` are the lines of the list, `FP1-2` one em under `FP-1`; `P` and `HD` are prose.
 */
export const NOTICE_XML: SourceFormat = { id: 'notice-xml', detect, read };

/** Elements whose text is not part of the text around them. */
const ASIDE: ReadonlySet<string> = new Set(['SU', 'FTNT', 'FTREF', 'PRTPAGE', 'SIG', 'BILCOD', 'TNOTE']);
const TAKEN: ReadonlySet<string> = new Set(['SUBJECT', 'P', 'FP', 'HD', 'FRDOC', 'DATED', 'DATE', 'VOL', 'ENT', 'TTITLE', 'CHED']);

function detect(file: SourceFile): boolean {
  const text = beginning(file, LIMITS.head);
  return /^\s*<(?:\?xml|NOTICE|RULE|FEDREG)\b/.test(text) && /<PREAMB\b/.test(text) && isAbout1260H(text);
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const editions: SourceEdition[] = [];
  for (const file of files) {
    const text = await textOf(file);
    if (!text.ok) return text;
    const edition = readNotice(file.name, text.value);
    if (!edition.ok) return edition;
    editions.push(...edition.value);
  }
  return { ok: true, value: editions };
}

interface Element {
  readonly name: string;
  readonly within: string;
  readonly source: string;
  readonly first: boolean;
  readonly text: string;
  readonly line: number;
}

function readNotice(file: string, text: string): Checked<readonly SourceEdition[]> {
  const parsed = elementsOf(file, text);
  if (!parsed.ok) return parsed;
  const elements = parsed.value;
  const textsOf = (name: string): readonly string[] => elements.filter((each) => each.name === name).map((each) => each.text);
  const documents = textsOf('FRDOC');
  const [document, second] = documents;
  if (document === undefined || second !== undefined)
    return refused(file, 'end', `${documents.length} closing lines`, 'one, [FR Doc. … Filed …]');
  const [title] = textsOf('SUBJECT');
  if (title === undefined) return refused(file, 'SUBJECT', 'nothing', 'the subject of the notice');
  if (!isAbout1260H(elements.map((each) => each.text).join(' ')))
    return refused(file, 'document', shown(title), 'a notice about the Section 1260H list');
  const number = /\bFR Doc\. ([\w–-]+)/.exec(document)?.[1];
  const [volume] = textsOf('VOL');
  const page = /<PRTPAGE P="(\d+)"/.exec(text)?.[1];
  const cited = volume !== undefined && page !== undefined ? `${volume} FR ${page} (FR Doc. ${number})` : `FR Doc. ${number}`;
  const preamble = elements.filter(({ name, within }) => name === 'P' && within !== 'SUPLINF');
  return noticeEdition({
    file,
    title,
    action: preamble.find(({ within }) => within === 'ACT')?.text ?? '',
    date:
      dayIn(preamble.filter(({ within }) => within === 'DATES' || within === 'EFFDATE').map((each) => each.text)) ??
      dayIn(textsOf('DATED')),
    published: filedDay(document) ?? dayIn(textsOf('DATE')),
    ...(number === undefined ? {} : { citation: cited }),
    preamble: preamble.map((each) => each.text),
    lines: elements.filter(({ within }) => within === 'SUPLINF').flatMap(lineOf),
  });
}

function dayIn(texts: readonly string[]) {
  return texts.map(printedDay).find((found) => found !== null) ?? null;
}

function lineOf({ name, source, first, text, line }: Element): readonly NoticeLine[] {
  if (text === '' || name === 'TTITLE' || name === 'CHED') return [];
  if (name === 'P' || name === 'HD') return [{ kind: 'prose', text, depth: 0, line }];
  if (name === 'FP') return [{ kind: 'item', text, depth: Number(/^FP(\d)/.exec(source)?.[1] ?? 0), line }];
  // GPO's tables give the indentation of a cell in `I`: "01" is flush, "03" one step in.
  return name === 'ENT' && first ? [{ kind: 'item', text, depth: source === '03' ? 1 : source === '05' ? 2 : 0, line }] : [];
}

/** The elements with text of their own, in order, each with the section of the notice in which it stands. */
function elementsOf(file: string, text: string): Checked<readonly Element[]> {
  const parser = new SaxesParser();
  const elements: Element[] = [];
  const open: { name: string; source: string; line: number; text: string; first: boolean; cells: number }[] = [];
  const SECTIONS: ReadonlySet<string> = new Set(['SUPLINF', 'SUM', 'ACT', 'DATES', 'EFFDATE', 'AGY', 'FURINF', 'ADD']);
  let fault: { line: number; got: string; expected: string } | null = null;
  const refuse = (got: string, expected: string): void => {
    fault ??= { line: parser.line, got, expected };
  };
  parser.on('error', (error) => refuse(shown(error.message.replace(/^\d+:\d+: /, '')), 'well-formed XML to the closing tag'));
  parser.on('doctype', () => refuse('a document type declaration', 'none'));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= LIMITS.depth) refuse(`depth ${open.length + 1}`, `at most ${LIMITS.depth}`);
    const row = name === 'ENT' ? open.at(-1) : undefined;
    if (row !== undefined) row.cells++;
    open.push({
      name,
      source: attributes['SOURCE'] ?? attributes['I'] ?? '',
      line: parser.line,
      text: '',
      first: row?.cells === 1,
      cells: 0,
    });
  });
  parser.on('text', (piece) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += piece;
    if (top !== undefined && top.text.length > LIMITS.text) refuse(`${top.text.length} characters`, `at most ${LIMITS.text}`);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    if (closed.name === 'SUPLINF' && closed.text.trim() !== '')
      refuse(`${shown(closed.text.trim())} outside of a paragraph`, 'paragraphs (P, HD) and lines (FP, ENT)');
    if (TAKEN.has(closed.name)) {
      const within = open.findLast(({ name }) => SECTIONS.has(name))?.name ?? '';
      elements.push({ ...closed, within, text: closed.text.replace(/\s+/g, ' ').trim() });
    } else if (!ASIDE.has(closed.name)) {
      const around = open.at(-1);
      if (around !== undefined) around.text += closed.text;
    }
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  const found = fault as { line: number; got: string; expected: string } | null;
  return found === null ? { ok: true, value: elements } : refused(file, 'document', found.got, found.expected, found.line);
}
