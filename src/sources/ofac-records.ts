import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Checked } from '../register/index.js';
import { LIMITS, type SourceFile, shown, tooLarge } from './bytes-file.js';

/** A row of a file of the legacy OFAC layout: the cells, trimmed, null where the file says `-0-`. */
export interface OfacRecord {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

const NULL = '-0-';

/**
 * The rows of a file of OFAC's legacy CSV (no header, CRLF, `-0-` for null, closed by Ctrl-Z). Pure ASCII so far; UTF-8 is read as
 * such, anything else as Windows-1252.
 */
export function ofacRecords(file: SourceFile, columns: number): Checked<readonly OfacRecord[]> {
  const large = tooLarge(file);
  if (large !== null) return { ok: false, problems: [large] };
  const text = decode(file.bytes);
  try {
    const parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LIMITS.text,
    }) as unknown as readonly Parsed[];
    const records = parsed.map(({ info, record }) => ({ line: info.lines, cells: record.map(cellOf) }));
    const problems = records
      .filter(({ cells }) => cells.length !== columns)
      .slice(0, LIMITS.problems)
      .map(({ line, cells }) => ({ file: file.name, line, field: 'row', got: `${cells.length} cells`, expected: `${columns}` }));
    return problems.length === 0 ? { ok: true, value: records } : { ok: false, problems };
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const line = typeof failure['lines'] === 'number' ? failure['lines'] : 0;
    return {
      ok: false,
      problems: [{ file: file.name, line, field: 'row', got: shown(failure.message), expected: 'comma separated cells (RFC 4180)' }],
    };
  }
}

function cellOf(cell: string): string | null {
  const text = cell.trim();
  return text === NULL || text === '' ? null : text;
}

function decode(bytes: Uint8Array): string {
  const end = bytes.at(-1) === 0x1a ? bytes.length - 1 : bytes.length;
  const body = bytes.subarray(0, end);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}
