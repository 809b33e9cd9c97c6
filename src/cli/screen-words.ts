import type { Standing } from '../register/index.js';
import { type DecidedMark, type OpenedTable, type Outcome, reasonWords, type ScreenMatch, type Summary } from '../screening/index.js';
import { columns, wrap } from './draw/columns.js';
import { paint } from './draw/paint.js';

/** One outcome for people: the subject, then each entity it may be, where that stands, and why it was found. */
export function told(outcome: Outcome, width: number): string {
  const name = paint.bold(`“${outcome.subject?.name ?? ''}”`);
  const warnings = outcome.warnings.map((warning) => wrap(`! ${warning}`, width, '    ')).join('');
  if (outcome.kind === 'error') return `${name}: ${outcome.reason}\n${warnings}`;
  const dismissed = (outcome.dismissed ?? []).map((match) => toldDismissed(match, width)).join('');
  if (outcome.kind === 'none') {
    const nothing = dismissed === '' ? 'nothing found on the lists held here' : 'nothing that was not dismissed before';
    return `${name}: ${nothing}\n${dismissed}${warnings}`;
  }
  return `${name}\n${outcome.matches.map((match) => toldMatch(match, width)).join('')}${dismissed}${warnings}`;
}

/** A match that somebody decided to be false: who, when and why. */
function toldDismissed({ entity, decided }: ScreenMatch, width: number): string {
  const by = decided === undefined ? '' : ` as a false match by ${decided.by} on ${decided.at.slice(0, 10)}: ${decided.reason}`;
  return wrap(`dismissed: ${entity.name} (${entity.id})${by}`, width, '  ');
}

function toldMatch(match: ScreenMatch, width: number): string {
  const decision = match.decision === 'match' ? paint.red('MATCH ') : paint.yellow('REVIEW');
  const head = `  ${decision}  ${match.score.toFixed(2)}  ${match.entity.name} (${match.entity.id}), found as “${match.matched}”\n`;
  const because = reasonWords(match.explanation);
  const doubt = match.confidence === 'unverified' ? ' (no source backs this name yet: unverified)' : '';
  const standings = match.standings.filter((standing) => standing.listed || standing.modifiers.length > 0).map(standingLine);
  const decided = match.decided === undefined ? '' : wrap(decidedWords(match.decided), width, '          ');
  return `${head}${wrap(`${because}${doubt}`, width, '          ')}${decided}${standings.join('')}`;
}

function decidedWords({ verdict, holds, by, at, reason }: DecidedMark): string {
  const words = { 'true-match': 'decided a true match', 'false-match': 'decided a false match', escalate: 'escalated' }[verdict];
  return `${holds ? '' : 'open again; was '}${words} by ${by} on ${at.slice(0, 10)}: ${reason}`;
}

function standingLine(standing: Standing): string {
  const words = standing.listed
    ? paint.red(standing.since === null ? 'listed' : `listed since ${standing.since}`)
    : standing.until === null
      ? 'not listed'
      : `not listed; was until ${standing.until}`;
  return `          ${standing.list}: ${[words, ...standing.modifiers].join(', ')}\n`;
}

/** What a file was taken for, so that a wrong guess is seen at once. */
export function readAs(opened: OpenedTable): string {
  const found = Object.entries(opened.table.columns).map(
    ([role, column]) => `${role} from “${column.header}”${column.chosen === 'guessed' ? ' (guessed)' : ''}`,
  );
  return `read as ${[writtenAs(opened), ...found].join(', ')}`;
}

function writtenAs({ kind, table }: OpenedTable): string {
  if (kind === 'jsonl') return 'JSON Lines';
  if (kind === 'csv') return `${table.encoding}, cells between “${table.delimiter === '\t' ? 'tab' : table.delimiter}”`;
  const others = table.sheets.length - 1;
  return `a workbook, sheet “${table.sheet}”${others > 0 ? ` (${others} more left alone: --sheet NAME chooses)` : ''}`;
}

/** The summary of a file for people: rows by outcome, then by list and by modifier. */
export function summaryWords(summary: Summary, seconds: number, width: number): string {
  const counts = [
    ['rows', summary.rows],
    ['matches', summary.matches],
    ['for review', summary.reviews],
    ['nothing found', summary.none],
    ['errors', summary.errors],
    ...(summary.dismissed === undefined ? [] : [['dismissed before', summary.dismissed] as const]),
    ...Object.entries(summary.byList).map(([list, count]) => [`listed on ${list}`, count] as const),
    ...Object.entries(summary.byModifier).map(([modifier, count]) => [modifier, count] as const),
  ].map(([what, count]) => [String(what), Number(count).toLocaleString('en')]);
  const rate = seconds > 0 ? Math.round(summary.rows / seconds).toLocaleString('en') : '';
  return `${columns(['WHAT', 'ROWS'], counts, width)}${seconds.toFixed(2)} s, ${rate} rows a second\n`;
}
