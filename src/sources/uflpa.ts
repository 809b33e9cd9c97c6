import type { Checked, Day, Problem } from '../register/index.js';
import { miscounted, nameProblem, repeated } from './list-check.js';
import { printedDay } from './printed-date.js';
import { takePrinted } from './printed-list.js';
import { looksLikeHtml, type Page, type PageTable, readPages } from './saved-page.js';
import type { SourceEdition, SourceParty } from './source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './source-file.js';
import { refused } from './source-text.js';
import { statedCounts } from './stated-counts.js';

/**
 * The UFLPA Entity List as the page of dhs.gov: a table for each list of section 2(d)(2)(B), with the columns "Name of Entity" and
 * "Effective Date". The list in which a party stands is its ground.
 */
export const UFLPA: SourceFormat = { id: 'uflpa', detect, read: (files) => readPages(files, editionOf) };

const LIST = 'us-dhs-uflpa';
const NAME = /^name of entit(?:y|ies)$/i;
const DATE = /^effective date$/i;
const SUBPARAGRAPH = /\(2\)\(B\)\s*(\([ivx]+\))/;

function detect(file: SourceFile): boolean {
  const text = beginning(file, LIMITS.head);
  return looksLikeHtml(text) && /UFLPA Entity List|Uyghur Forced Labor Prevention Act Entity List/i.test(text);
}

function editionOf(file: string, page: Page): Checked<SourceEdition> {
  const tables = page.tables.filter(({ rows }) => rows[0]?.cells.some((cell) => NAME.test(cell)) === true);
  // A table of something else may stand on the page; one of a list that has other columns may not.
  const strange = page.tables.find(
    ({ heading, rows }) => !rows[0]?.cells.some((cell) => NAME.test(cell)) && isOfList(heading, rows[0]?.cells ?? []),
  );
  if (strange !== undefined || tables.length === 0) {
    const got = strange === undefined ? 'no table' : shown(strange.rows[0]?.cells.join(' | ') ?? '');
    return refused(file, 'columns', got, 'Name of Entity | Effective Date', strange?.rows[0]?.line ?? 0);
  }
  const problems: Problem[] = [];
  const read = tables.map((table) => partiesOf(file, table, problems));
  const parties = merged(file, read, problems);
  const stated = statedCounts([page.text]);
  problems.push(...miscounted(file, 'complete', stated.total === undefined ? {} : { total: stated.total }, parties.length, 0));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  const updated = updatedDay(page.text);
  const edition: SourceEdition = {
    list: LIST,
    date: updated,
    published: updated,
    form: 'complete',
    title: page.title === '' ? 'UFLPA Entity List' : page.title,
    parties,
    removals: [],
  };
  return { ok: true, value: stated.total === undefined ? edition : { ...edition, stated: { total: stated.total } } };
}

function isOfList(heading: string, header: readonly string[]): boolean {
  return SUBPARAGRAPH.test(heading) || header.some((cell) => /entit|effective/i.test(cell));
}

/** The day of a page: `Last Updated: 01/14/2025`. */
export function updatedDay(text: string): Day | null {
  const said = /\b(?:last )?(?:updated|reviewed)(?: on)?:? ?([A-Z]?[\w/]{1,12}(?: \d{1,2}, \d{4})?)/i.exec(text)?.[1];
  return said === undefined ? null : printedDay(said);
}

function partiesOf(file: string, { heading, rows }: PageTable, problems: Problem[]): readonly SourceParty[] {
  const header = rows[0]?.cells ?? [];
  const [name, date] = [header.findIndex((cell) => NAME.test(cell)), header.findIndex((cell) => DATE.test(cell))];
  if (date < 0) {
    problems.push({
      file,
      line: rows[0]?.line ?? 0,
      field: 'columns',
      got: shown(header.join(' | ')),
      expected: 'Name of Entity | Effective Date',
    });
    return [];
  }
  const subparagraph = SUBPARAGRAPH.exec(heading)?.[1];
  if (subparagraph === undefined)
    problems.push({
      file,
      line: rows[0]?.line ?? 0,
      field: 'heading',
      got: shown(heading),
      expected: 'one that names section 2(d)(2)(B)(…)',
    });
  return rows.slice(1).map(({ cells, line }) => {
    const printed = cells[name] ?? '';
    const since = printedDay(cells[date] ?? '');
    if (cells.length !== header.length)
      problems.push({ file, line, field: 'row', got: `${cells.length} cells`, expected: String(header.length) });
    else if (since === null)
      problems.push({ file, line, field: 'Effective Date', got: shown(cells[date] ?? ''), expected: 'a day such as June 21, 2022' });
    const { name: said, names, note } = takePrinted(printed);
    const wrong = nameProblem(said);
    if (wrong !== null) problems.push({ file, line, field: 'Name of Entity', got: shown(printed), expected: wrong });
    const party = {
      kind: 'company' as const,
      printed,
      name: said,
      names,
      identifiers: [],
      grounds: [`2(d)(2)(B)${subparagraph ?? ''}`],
      line,
    };
    return { ...party, ...(since === null ? {} : { since }), ...(note === undefined ? {} : { note }) };
  });
}

/** A party may stand in several of the lists, once in each: it is one party, with each list as a ground. */
function merged(file: string, tables: readonly (readonly SourceParty[])[], problems: Problem[]): readonly SourceParty[] {
  const parties = new Map<string, SourceParty>();
  for (const table of tables) {
    problems.push(...repeated(file, table));
    for (const party of table) {
      const known = parties.get(party.name);
      const further = party.names.filter(({ text }) => known?.names.every((name) => name.text !== text) === true);
      if (known === undefined) parties.set(party.name, party);
      else
        parties.set(party.name, {
          ...known,
          names: [...known.names, ...further],
          grounds: [...(known.grounds ?? []), ...(party.grounds ?? [])],
        });
    }
  }
  return [...parties.values()];
}
