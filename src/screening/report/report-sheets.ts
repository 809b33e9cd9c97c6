import { UsageFault } from '../../subjects/fault.js';
import { type SheetCell, textRow } from '../../subjects/sheet-text.js';
import { MOST_SHEET_ROWS, type SheetLines } from '../workbook-file.js';
import { type Report, subjectName } from './report.js';

/** A report as the sheets of a workbook; cells are text, so that no spreadsheet runs them. Throws `UsageFault` where a sheet cannot hold it. */
export function reportSheets(report: Report): readonly SheetLines[] {
  return [run(report), lists(report), matches(report), evidence(report), decisions(report)];
}

function sheet(name: string, header: readonly string[], rows: readonly (readonly SheetCell[])[]): SheetLines {
  if (rows.length > MOST_SHEET_ROWS) {
    const got = `a report with ${rows.length.toLocaleString('en')} rows of ${name.toLowerCase()}`;
    throw new UsageFault(
      'output',
      got,
      `at most ${MOST_SHEET_ROWS.toLocaleString('en')}, as many as a sheet holds; as .html the first matches are told`,
    );
  }
  return { name, header, rows: rows.length, lines: rows.map(textRow) };
}

function run({ run: made, counts, open, parameters, built, asOf, notes }: Report): SheetLines {
  return sheet(
    'Run',
    ['What', 'Value'],
    [
      ['Run', made.id],
      ['When', made.at],
      ['By', made.by],
      ['Decisions as of', asOf],
      ['Input', made.input.name],
      ['Input digest', `sha256:${made.input.digest}`],
      ['Input kept', made.input.kept ? 'yes' : 'no'],
      ['Output', made.output.format],
      ['Output digest', `sha256:${made.output.digest}`],
      ['Snapshot', `sha256:${made.snapshot}`],
      ['Register looked after through', built],
      ['Engine', made.engine],
      ['Rows', made.rows],
      ...counts.map(({ label, rows }): readonly SheetCell[] => [`Rows: ${label}`, rows]),
      ['Matches open', open],
      ...parameters,
      ...notes.map((note) => ['Note', note]),
    ],
  );
}

function lists({ lists: all }: Report): SheetLines {
  const rows = all.map(({ id, name, authority, citation, coverage, from, through, url }) => [
    id,
    url === null ? name : { text: name, link: url },
    authority,
    citation,
    coverage,
    from,
    through,
  ]);
  return sheet('Lists', ['List', 'Name', 'Authority', 'Citation', 'Coverage', 'From', 'Through'], rows);
}

function matches({ findings }: Report): SheetLines {
  const rows = findings.map(({ id, row, subject, entity, matched, score, found, why, parts, standings, state, decision, warnings }) => [
    id,
    row,
    subjectName(subject),
    entity.id,
    entity.name,
    matched,
    found,
    Math.round(score * 10_000) / 10_000,
    [why, ...parts].join('; '),
    standings.map(({ list, words }) => `${list}: ${words}`).join('; '),
    state,
    decision?.by ?? '',
    decision?.at.slice(0, 10) ?? '',
    decision?.reason ?? '',
    warnings.join('; '),
  ]);
  return sheet(
    'Matches',
    [
      'Match',
      'Row',
      'Subject',
      'Entity',
      'Entity name',
      'Found as',
      'Found',
      'Score',
      'Why',
      'Standings',
      'State',
      'Decided by',
      'Decided on',
      'Reason',
      'Warnings',
    ],
    rows,
  );
}

function evidence({ findings }: Report): SheetLines {
  const rows = findings.flatMap(({ id, entity, standings }) =>
    standings.flatMap(({ list, evidence: facts }) =>
      facts.map(({ date, act, publisher, title, url }) => [
        id,
        entity.name,
        list,
        date,
        act,
        publisher,
        url === null ? title : { text: title, link: url },
      ]),
    ),
  );
  return sheet('Evidence', ['Match', 'Entity', 'List', 'Date', 'Act', 'Publisher', 'Source'], rows);
}

function decisions({ decisions: all }: Report): SheetLines {
  const rows = all.map(({ seq, at, by, verdict, reason, match, subjectName: subject, entity, entityName }) => [
    seq,
    at,
    by,
    match ?? '',
    subject,
    entity,
    entityName,
    verdict,
    reason,
  ]);
  return sheet('Decisions', ['No', 'When', 'By', 'Match', 'Subject', 'Entity', 'Entity name', 'Verdict', 'Reason'], rows);
}
