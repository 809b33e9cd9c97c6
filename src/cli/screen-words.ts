import type { Standing } from '../register/index.js';
import type { Outcome, ScreenMatch, Summary } from '../screening/index.js';
import { columns, wrap } from './draw/columns.js';
import { paint } from './draw/paint.js';

/** A result as `screen --json` prints it; an error has its reason besides. */
export function resultOf(outcome: Outcome): object {
  const { subject, matches, warnings } = outcome;
  return { subject, matches, warnings, ...(outcome.kind === 'error' ? { error: outcome.reason } : {}) };
}

/** One outcome for people: the subject, then each entity it may be, where that stands, and why it was found. */
export function told(outcome: Outcome, width: number): string {
  const name = paint.bold(`“${outcome.subject?.name ?? ''}”`);
  const warnings = outcome.warnings.map((warning) => wrap(`! ${warning}`, width, '    ')).join('');
  if (outcome.kind === 'error') return `${name}: ${outcome.reason}\n${warnings}`;
  if (outcome.kind === 'none') return `${name}: nothing found on the lists held here\n${warnings}`;
  return `${name}\n${outcome.matches.map((match) => toldMatch(match, width)).join('')}${warnings}`;
}

function toldMatch(match: ScreenMatch, width: number): string {
  const decision = match.decision === 'match' ? paint.red('MATCH ') : paint.yellow('REVIEW');
  const head = `  ${decision}  ${match.score.toFixed(2)}  ${match.entity.name} (${match.entity.id}), found as “${match.matched}”\n`;
  const { rule, forms, confidence } = match.explanation;
  const because =
    rule === 'M6-form-conflict'
      ? `same name but another legal form: ${forms.subject.join(' ')} against ${forms.entity.join(' ')}; likely another company`
      : REASONS[rule];
  const standings = match.standings.filter((standing) => standing.listed || standing.modifiers.length > 0).map(standingLine);
  const doubt = confidence === 'unverified' ? ' (no source backs this name yet: unverified)' : '';
  return `${head}${wrap(`${because}${doubt}`, width, '          ')}${standings.join('')}`;
}

const REASONS: Readonly<Record<Exclude<ScreenMatch['explanation']['rule'], 'M6-form-conflict'>, string>> = {
  'M1-identifier': 'the identifier is its own',
  'M2-full-name': 'its full name, as printed now or formerly',
  'M3-known-name': 'a name it is known by',
  'M4-legal-form': 'its name; only the spelling of the legal form differs',
  'M5-form-missing': 'its name without the legal form; short enough to be another company',
  'M7-short-name': 'a short name or acronym that others may bear',
  'M8-short-name-with-form': 'a short name or acronym of it, with a legal form it does not bear',
};

function standingLine(standing: Standing): string {
  const words = standing.listed
    ? paint.red(`listed since ${standing.since}`)
    : standing.until === null
      ? 'not listed'
      : `not listed; was until ${standing.until}`;
  return `          ${standing.list}: ${[words, ...standing.modifiers].join(', ')}\n`;
}

/** The summary of a file for people: rows by outcome, then by list and by modifier. */
export function summaryWords(summary: Summary, seconds: number, width: number): string {
  const counts = [
    ['rows', summary.rows],
    ['matches', summary.matches],
    ['for review', summary.reviews],
    ['nothing found', summary.none],
    ['errors', summary.errors],
    ...Object.entries(summary.byList).map(([list, count]) => [`listed on ${list}`, count] as const),
    ...Object.entries(summary.byModifier).map(([modifier, count]) => [modifier, count] as const),
  ].map(([what, count]) => [String(what), Number(count).toLocaleString('en')]);
  const rate = seconds > 0 ? Math.round(summary.rows / seconds).toLocaleString('en') : '';
  return `${columns(['WHAT', 'ROWS'], counts, width)}${seconds.toFixed(2)} s, ${rate} rows a second\n`;
}
