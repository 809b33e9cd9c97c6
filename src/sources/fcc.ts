import type { Checked, Problem } from '../register/index.js';
import { nameProblem } from './list-check.js';
import { printedDay } from './printed-date.js';
import { takePrinted } from './printed-list.js';
import { looksLikeHtml, type Page, type PageRow, readPages } from './saved-page.js';
import type { SourceEdition, SourceParty } from './source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './source-file.js';
import { refused } from './source-text.js';
import { updatedDay } from './uflpa.js';

/**
 * The FCC's Covered List as the page of fcc.gov: a table "Covered Equipment or Services" and "Date of Inclusion on Covered List". An
 * entry is about goods; the companies are those it says produce, provide or supply them. One that names none is told in the note.
 */
export const FCC: SourceFormat = { id: 'fcc', detect, read: (files) => readPages(files, editionOf) };

const LIST = 'us-fcc-covered';
const GOODS = /^covered equipment or services/i;
const DATE = /^date of inclusion/i;
const MADE =
  /\b(?:produced|provided|supplied|manufactured)(?: or (?:produced|provided|supplied|manufactured))?(?:, directly or indirectly,)? by (?=\p{Lu})/u;
const UNTIL = /,? (?:including|to the extent|subject to|or any of|and any of|as (?:listed|identified)|\(or)\b|[;†*]|\.$/;
const SUBSIDIARY = /,? and its (?:[\w-]+ )*subsidiary,? /;

function detect(file: SourceFile): boolean {
  const text = beginning(file, LIMITS.head);
  return (
    looksLikeHtml(text) &&
    /\bCovered List\b|Covered By Section 2 of The Secure Networks Act/i.test(text) &&
    /\bFCC\b|Federal Communications Commission/.test(text)
  );
}

function editionOf(file: string, page: Page): Checked<SourceEdition> {
  const table = page.tables.find(({ rows }) => rows[0]?.cells.some((cell) => GOODS.test(cell)) === true);
  const [header, ...rows] = table?.rows ?? [];
  const [goods, date] = [GOODS, DATE].map((column) => header?.cells.findIndex((cell) => column.test(cell)) ?? -1);
  if (header === undefined || goods === undefined || date === undefined || goods < 0 || date < 0) {
    const first = page.tables[0]?.rows[0];
    return refused(
      file,
      'columns',
      shown(first?.cells.join(' | ') ?? 'no table'),
      'Covered Equipment or Services | Date of Inclusion on Covered List',
      first?.line ?? 0,
    );
  }
  const problems: Problem[] = [];
  const parties: SourceParty[] = [];
  const classes: string[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const printed = row.cells[goods] ?? '';
    const since = printedDay(row.cells[date] ?? '');
    const before = seen.get(printed);
    if (row.cells.length !== header.cells.length)
      problems.push({ file, line: row.line, field: 'row', got: `${row.cells.length} cells`, expected: String(header.cells.length) });
    else if (since === null)
      problems.push({
        file,
        line: row.line,
        field: 'Date of Inclusion',
        got: shown(row.cells[date] ?? ''),
        expected: 'a day such as March 12, 2021',
      });
    if (before !== undefined)
      problems.push({
        file,
        line: row.line,
        field: 'entry',
        got: shown(printed),
        expected: `each entry once: it stands on line ${before} already`,
      });
    seen.set(printed, row.line);
    const companies = companiesIn(printed);
    if (companies.length === 0) classes.push(printed);
    takeCompanies(parties, companies, row, printed, since === null ? {} : { since });
  }
  for (const { name, line } of parties) {
    const wrong = nameProblem(name);
    if (wrong !== null) problems.push({ file, line, field: 'entry', got: shown(name), expected: wrong });
  }
  if (parties.length === 0)
    problems.push({ file, line: header.line, field: 'entry', got: 'no company in any entry', expected: '"… produced by …"' });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  const updated = updatedDay(page.text);
  const edition: SourceEdition = {
    list: LIST,
    date: updated,
    published: updated,
    form: 'complete',
    title: page.title || 'FCC Covered List',
    parties,
    removals: [],
  };
  return { ok: true, value: classes.length === 0 ? edition : { ...edition, note: `Entries that name no company: ${classes.join(' | ')}` } };
}

/** A company that is named again, for other goods, is one party with both entries as its grounds. */
function takeCompanies(
  parties: SourceParty[],
  companies: readonly string[],
  { line }: PageRow,
  printed: string,
  since: Pick<SourceParty, 'since'>,
): void {
  let first: number | undefined;
  for (const company of companies) {
    const { name, names } = takePrinted(company);
    const known = parties.findIndex((party) => party.name === name);
    const party = parties[known];
    const hung = first === undefined ? {} : { under: first };
    first ??= party === undefined ? parties.length : known;
    if (party !== undefined) parties[known] = { ...party, grounds: [...(party.grounds ?? []), printed] };
    else parties.push({ kind: 'company', printed, name, names, identifiers: [], ...hung, grounds: [printed], ...since, line });
  }
}

/** The company that an entry names first, and its subsidiary where it names one with it. */
function companiesIn(entry: string): readonly string[] {
  const made = MADE.exec(entry);
  if (made === null) return [];
  const rest = entry.slice(made.index + made[0].length);
  const until = UNTIL.exec(rest)?.index ?? rest.length;
  return rest
    .slice(0, until)
    .split(SUBSIDIARY)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
