import { csvText } from '../../subjects/csv-text.js';
import type { Delimiter } from '../../subjects/delimiter.js';
import { formulaSafe } from '../../subjects/formula.js';
import type { DecidedMark, Outcome, ScreenMatch } from '../../subjects/outcome.js';
import { DECISION_COLUMNS, outcomeCells, outcomeColumns } from '../../subjects/outcome-cells.js';
import type { ScreeningTold } from '../../subjects/screening-asked.js';
import type { Summary } from '../../subjects/summary.js';
import type { PairVerdict } from './pair.js';
import type { ScreenedChunk, ToldRow } from './thread/messages.js';

/** A file that was screened in this page. Of rows that found nothing only their lines of the results are held. */
export interface Screened {
  readonly name: string;
  readonly told: ScreeningTold;
  /** The header of the results as CSV, and how many of its columns are those of the file. */
  readonly head: Uint8Array;
  readonly width: number;
  readonly delimiter: Delimiter;
  /** In the order of the file. */
  readonly chunks: readonly Pick<ScreenedChunk, 'first' | 'text' | 'ends'>[];
  readonly summary: Summary;
  readonly matched: readonly ToldRow[];
  /** The first rows that could not be read. */
  readonly failed: readonly ToldRow[];
  readonly milliseconds: number;
}

/** A decision that was made in this page: it is kept with the results and nowhere else. */
export interface PageDecision {
  readonly verdict: PairVerdict;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The decisions of this page by the ids of their pairs. */
export type PageDecisions = ReadonlyMap<string, PageDecision>;

/** The id of a pair of a file that was screened in this page. */
export function pairId(at: number, entity: string): string {
  return `${at + 1} ${entity}`;
}

/**
 * The results as CSV, in pieces: what `screen -o` writes, byte for byte. With decisions there are the columns that tell of them, and a false
 * match is taken out, as where the service keeps them.
 */
export function resultsCsv(screened: Screened, decisions: PageDecisions = new Map()): readonly Uint8Array<ArrayBuffer>[] {
  if (decisions.size === 0) return [screened.head, ...screened.chunks.map(({ text }) => text)] as Uint8Array<ArrayBuffer>[];
  const { head, width, delimiter, chunks, matched } = screened;
  const decided = new Map(matched.filter((row) => isDecided(row, decisions)).map((row) => [row.at, row]));
  const columns = outcomeColumns(true);
  const written = (cells: readonly string[]): Uint8Array<ArrayBuffer> => utf8.encode(csvText([cells], delimiter));
  const nothing = utf8.encode(`${delimiter.repeat(DECISION_COLUMNS.length)}\n`);
  const pieces: Uint8Array[] = [head.subarray(0, -1), utf8.encode(delimiter), written(DECISION_COLUMNS)];
  for (const { first, text, ends } of chunks) {
    let from = 0;
    for (const [place, end] of ends.entries()) {
      const row = decided.get(first + place);
      if (row === undefined) pieces.push(text.subarray(from, end - 1), nothing);
      else pieces.push(written(outcomeCells({ ...row, outcome: decidedOutcome(row, decisions) }, width, columns).map(formulaSafe)));
      from = end;
    }
  }
  return pieces as Uint8Array<ArrayBuffer>[];
}

const utf8 = new TextEncoder();

function isDecided({ at, outcome }: ToldRow, decisions: PageDecisions): boolean {
  return outcome.matches.some(({ entity }) => decisions.has(pairId(at, entity.id)));
}

/** An outcome as decisions leave it. Who was not told for want of room is not told now either: the warning that says so stays. */
function decidedOutcome({ at, outcome }: ToldRow, decisions: PageDecisions): Outcome {
  if (outcome.kind !== 'matches') return outcome;
  const marked = outcome.matches.map((match): ScreenMatch => {
    const decision = decisions.get(pairId(at, match.entity.id));
    return decision === undefined ? match : { ...match, decided: markOf(decision) };
  });
  const dismissed = marked.filter(({ decided }) => decided?.verdict === 'false-match');
  const [best, ...others] = marked.filter(({ decided }) => decided?.verdict !== 'false-match');
  const { subject, warnings } = outcome;
  const out = dismissed.length === 0 ? {} : { dismissed };
  if (best === undefined) return { kind: 'none', subject, matches: [], warnings, ...out };
  return { kind: 'matches', subject, matches: [best, ...others], warnings, ...out };
}

/** The number of a decision is that of the store: one of this page is in none. */
function markOf({ verdict, reason, by, at }: PageDecision): DecidedMark {
  return { verdict, reason, by, at, holds: true, decision: 0 };
}
