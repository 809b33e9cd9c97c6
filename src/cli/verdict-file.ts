import { parse } from 'csv-parse/sync';
import { unusable } from './failure.js';
import type { World } from './world.js';

/** A line of a file of verdicts, as written. */
export interface VerdictLine {
  readonly line: number;
  readonly match: string;
  readonly verdict: string;
  readonly reason: string;
}

const COLUMNS = ['match', 'verdict', 'reason'] as const;
/** A file of verdicts is written by hand or exported from a sheet. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The verdicts in a CSV file with columns match, verdict and reason, in any order and among others. */
export function verdictsIn(path: string, world: World): readonly VerdictLine[] {
  if (world.kindOf(path) !== 'file') throw unusable(`${path}: got no such file, expected a CSV file with columns ${COLUMNS.join(', ')}`);
  const bytes = world.read(path);
  if (bytes.length > MOST_BYTES) throw unusable(`${path}: got ${bytes.length} bytes, expected at most ${MOST_BYTES}`);
  const rows = recordsOf(path, bytes);
  const header = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const places = COLUMNS.map((name) => header.indexOf(name));
  if (places.includes(-1)) throw unusable(`${path}: got columns ${header.join(', ') || '(none)'}, expected ${COLUMNS.join(', ')}`);
  const [match = 0, verdict = 0, reason = 0] = places;
  const lines = rows.slice(1).map(({ line, cells }) => ({
    line,
    match: (cells[match] ?? '').trim(),
    verdict: (cells[verdict] ?? '').trim(),
    reason: (cells[reason] ?? '').trim(),
  }));
  if (lines.length === 0) throw unusable(`${path}: got no rows, expected one for each match`);
  return lines;
}

function recordsOf(path: string, bytes: Uint8Array): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const records = parse(text, { bom: true, skip_empty_lines: true, info: true }) as unknown as readonly {
      readonly info: { readonly lines: number };
      readonly record: readonly string[];
    }[];
    return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    const got = cause instanceof Error ? cause.message.replaceAll('\n', ' ') : String(cause);
    throw unusable(`${path}: got a file that is no CSV in UTF-8 (${got}), expected columns ${COLUMNS.join(', ')}`);
  }
}
