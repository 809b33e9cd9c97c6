import { htmlPage } from '../../answering/page/html-page.js';
import { htmlLink, htmlTable, htmlTerms, htmlText } from '../../answering/page/html-text.js';
import type { Finding } from './finding.js';
import { type Report, type ReportCount, subjectName } from './report.js';
import { REPORT_STYLE } from './report-style.js';

/** So many matches are told in full on one page; a workbook holds them all. */
const MOST_TOLD = 5000;

/** A report as one HTML file: no script, nothing fetched, every text escaped. The same report gives the same bytes. */
export function reportHtml(report: Report): string {
  const { run } = report;
  const title = `Screening ${run.id}: ${run.input.name}`;
  const main = `<header>
<h1>${htmlText(title)}</h1>
<p class="soft">Screened on ${htmlText(run.at.slice(0, 10))} by ${htmlText(run.by)}; decisions as of ${htmlText(report.asOf)}. Not legal advice.</p>
</header>
${whatWasFound(report)}
${matches(report)}
${decisions(report)}
${whatAgainst(report)}
${howMade(report)}`;
  return htmlPage({ title, style: REPORT_STYLE, main });
}

function whatWasFound({ counts, run, open, findings, notes }: Report): string {
  const rows = run.rows.toLocaleString('en');
  const pairs = findings.length === 1 ? '1 match' : `${findings.length.toLocaleString('en')} matches`;
  const errors = counts.find(({ outcome }) => outcome === 'error')?.rows ?? 0;
  const unread =
    errors === 0 ? '' : `<p>${errors.toLocaleString('en')} rows could not be screened: the output of the run says why of each.</p>`;
  return `<section aria-labelledby="found">
<h2 id="found">What was found</h2>
<p>${rows} rows, ${pairs} told; <span class="state${open > 0 ? ' open' : ''}">${open.toLocaleString('en')} open</span>.</p>
${bar(counts)}
${unread}${notes.map((note) => `<p class="soft">${htmlText(note)}</p>`).join('\n')}
</section>`;
}

/** Rows by outcome, drawn to scale; what is there at all is at least visible. */
function bar(counts: readonly ReportCount[]): string {
  const total = counts.reduce((sum, { rows }) => sum + rows, 0);
  const present = counts.filter(({ rows }) => rows > 0);
  const share = present.map(({ rows }) => Math.max(1, (rows / total) * 100));
  const sum = share.reduce((all, each) => all + each, 0);
  let at = 0;
  const parts = present.map(({ outcome }, place) => {
    const width = ((share[place] ?? 0) / sum) * 100;
    const part = `<rect class="bar-${outcome}" x="${at.toFixed(3)}" y="0" width="${width.toFixed(3)}" height="10"/>`;
    at += width;
    return part;
  });
  const words = counts.map(({ label, rows }) => `${rows.toLocaleString('en')} ${label}`);
  const key = counts.map(
    ({ outcome }, place) =>
      `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="bar-${outcome}" width="10" height="10"/></svg>${htmlText(words[place] ?? '')}</li>`,
  );
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${htmlText(`Rows by outcome: ${words.join(', ')}`)}">${parts.join('')}</svg>
<ul class="key">${key.join('')}</ul>`;
}

function matches({ findings }: Report): string {
  const told = findings.slice(0, MOST_TOLD);
  const rest = findings.length - told.length;
  const body = told.length === 0 ? '<p>None.</p>' : told.map(finding).join('\n');
  const more = rest === 0 ? '' : `<p>${rest.toLocaleString('en')} further matches are in the report as a workbook (.xlsx).</p>`;
  return `<section aria-labelledby="matches">\n<h2 id="matches">Matches</h2>\n${body}\n${more}</section>`;
}

const STATES = {
  open: 'open: nobody has decided',
  reopened: 'open again: entity or subject changed since the decision',
  'true-match': 'decided: true match',
  'false-match': 'decided: false match',
  escalate: 'escalated',
} as const satisfies Record<Finding['state'], string>;

function finding(each: Finding): string {
  const { id, row, subject, entity, matched, score, found, why, parts, standings, warnings, state, decision } = each;
  const others = [subject.nameZh, ...(subject.aliases ?? []), subject.country, subject.id].filter(
    (text) => text !== undefined && text !== '',
  );
  const identifiers = (subject.identifiers ?? []).map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`);
  const asked = [...others, ...identifiers].map((text) => htmlText(text ?? '')).join(', ');
  const said =
    decision === null
      ? ''
      : `, by ${htmlText(decision.by)} on ${htmlText(decision.at.slice(0, 10))}: ${htmlText(decision.reason)} (${htmlText(decision.verdict)})`;
  const evidence = standings.flatMap(({ list, evidence: facts }) =>
    facts.map(({ date, act, publisher, title, url }) => [
      htmlText(list),
      htmlText(date),
      htmlText(act),
      `${htmlText(publisher === '' ? '' : `${publisher}: `)}${htmlLink(title, url)}`,
    ]),
  );
  return `<article aria-labelledby="${id}">
<h3 id="${id}">${htmlText(subjectName(subject))} → ${htmlText(entity.name)}</h3>
${htmlTerms([
  [
    'Match',
    `${htmlText(id)}, row ${row}: <span class="${found === 'match' ? 'match' : 'review'}">${htmlText(found)}</span>, score ${score.toFixed(2)}`,
  ],
  ['State', `<span class="state ${state}">${htmlText(STATES[state])}</span>${said}`],
  ...(asked === '' ? [] : [['Subject', asked] as const]),
  ['Entity', `${htmlText(entity.name)} (${htmlText(entity.id)}), found as “${htmlText(matched)}”`],
  [
    'Why',
    `${htmlText(why)}${parts.length === 0 ? '' : `<ul class="plain">${parts.map((part) => `<li>${htmlText(part)}</li>`).join('')}</ul>`}`,
  ],
  ...(standings.length === 0
    ? []
    : [
        [
          'Standing',
          `<ul class="plain">${standings.map(({ list, words }) => `<li>${htmlText(list)}: ${htmlText(words)}</li>`).join('')}</ul>`,
        ] as const,
      ]),
  ...(warnings.length === 0 ? [] : [['Warnings', warnings.map(htmlText).join('<br>')] as const]),
])}
${evidence.length === 0 ? '' : htmlTable(`Evidence for ${id}`, ['List', 'Date', 'Act', 'Source'], evidence)}
</article>`;
}

function decisions({ decisions: all }: Report): string {
  const rows = all.map(({ seq, at, by, verdict, reason, subjectName: subject, entityName, entity }) => [
    String(seq),
    htmlText(at.slice(0, 10)),
    htmlText(by),
    `${htmlText(subject)} → ${htmlText(entityName)} (${htmlText(entity)})`,
    htmlText(verdict),
    htmlText(reason),
  ]);
  const body =
    rows.length === 0
      ? '<p>None yet.</p>'
      : htmlTable('In order; the last one of a pair stands', ['No', 'Date', 'By', 'Pair', 'Verdict', 'Reason'], rows);
  return `<section aria-labelledby="decisions">\n<h2 id="decisions">Decisions</h2>\n${body}\n</section>`;
}

function whatAgainst({ lists, run, built }: Report): string {
  const rows = lists.map(({ id, name, authority, citation, coverage, from, through, url }) => [
    htmlText(id),
    htmlLink(name, url),
    htmlText([authority, citation].filter((each) => each !== '').join('; ')),
    htmlText(coverage),
    htmlText(from),
    htmlText(through),
  ]);
  const own =
    typeof run.parameters['--against'] === 'string'
      ? `<p>A list of one’s own, <code>${htmlText(run.parameters['--against'])}</code>.</p>`
      : '';
  const table =
    rows.length === 0
      ? ''
      : htmlTable('Lists, and how much of each was held', ['List', 'Name', 'Authority', 'Coverage', 'From', 'Through'], rows);
  return `<section aria-labelledby="against">
<h2 id="against">What it was screened against</h2>
${own}${table}
<p class="soft">Register looked after through ${htmlText(built)}. A list that is not named here was not asked.</p>
</section>`;
}

function howMade({ run, parameters }: Report): string {
  const digest = (text: string): string => `<code>sha256:${htmlText(text)}</code>`;
  return `<section aria-labelledby="made">
<h2 id="made">How it was made</h2>
${htmlTerms([
  ['Run', htmlText(run.id)],
  ['When', htmlText(run.at)],
  ['By', htmlText(run.by)],
  [
    'Input',
    `${htmlText(run.input.name)}, ${run.rows.toLocaleString('en')} rows, ${digest(run.input.digest)}${run.input.kept ? '' : ', not kept'}`,
  ],
  ['Output', `${htmlText(run.output.format)}, ${digest(run.output.digest)}`],
  ['Snapshot', digest(run.snapshot)],
  ['Engine', htmlText(run.engine)],
  ...parameters.map(([name, value]) => [name, `<code>${htmlText(value)}</code>`] as const),
])}
<p class="soft"><code>watchbill replay ${htmlText(run.id)}</code> gives the same output again, byte for byte.</p>
</section>`;
}
