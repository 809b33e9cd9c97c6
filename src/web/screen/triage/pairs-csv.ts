import { formulaSafe } from '../../../subjects/formula.js';
import type { Pair } from '../pair.js';
import { saidOf, telling } from './pair-state.js';
import { reasonWords } from './reason-words.js';

const HEADER = [
  'Match',
  'Row',
  'Subject',
  'Country',
  'Identifiers',
  'Entity',
  'Name',
  'Matched',
  'Found',
  'Score',
  'Why',
  'Standing',
  'State',
  'By',
  'Reason',
  'Warnings',
];

/** Pairs as a CSV file (RFC 4180) with the columns of a report and its words, in English; no cell is taken for a formula. */
export function pairsCsv(pairs: Iterable<Pair>): string {
  let text = line(HEADER);
  for (const pair of pairs) text += line(cellsOf(pair));
  return text;
}

function cellsOf(pair: Pair): readonly string[] {
  const { id, row, subject, entity, matched, decision, score, standings, explanation, decided, waits, warnings, confidence } = pair;
  const said = waits ?? decided;
  const doubt = confidence === 'unverified' ? ['no source backs the name that fitted yet: unverified'] : [];
  return [
    id,
    String(row),
    subject.names.join('; '),
    subject.countries.join('; '),
    subject.identifiers.join('; '),
    entity.id,
    entity.name,
    matched,
    decision,
    String(Math.round(score * 10_000) / 10_000),
    reasonWords(explanation, 'en'),
    telling(standings)
      .map(
        ({ list, listed, since, modifiers }) =>
          `${list}: ${[listed ? (since === null ? 'listed' : `listed since ${since}`) : 'not listed', ...modifiers].join(', ')}`,
      )
      .join('; '),
    saidOf(pair) === 'open' && decided !== null ? 'reopened' : saidOf(pair),
    said?.by ?? '',
    said?.reason ?? '',
    [...doubt, ...warnings].join('; '),
  ];
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(formulaSafe(cell))).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
