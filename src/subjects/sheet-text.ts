import type { RowOutcome } from './outcome.js';
import { OUTCOME_COLUMNS, type OutcomeColumn, outcomeCells } from './outcome-cells.js';
import type { LinkOf } from './rendering.js';

/** The most characters a cell of a spreadsheet holds; longer ones end in an ellipsis. */
const LONGEST_CELL = 32_767;
/** The cell styles of `workbook-file.ts`. */
const STYLE = { head: 1, link: 2 } as const;
const NUMBERS: ReadonlySet<string> = new Set(['wb_row', 'wb_score', 'wb_more']);
const LINKED = OUTCOME_COLUMNS.indexOf('wb_entity');
/** What stands between the link of a row and its XML; XML cannot hold it. */
export const LINK_END = '\u0000';

/**
 * One row of an output as a line of sheet XML, the link of its entity before it. Text is written as text, so that no spreadsheet
 * runs it, whatever it begins with. `at` is the place of the row, from 0.
 */
export function sheetRow(
  row: RowOutcome,
  width: number,
  at: number,
  linkOf: LinkOf,
  columns: readonly OutcomeColumn[] = OUTCOME_COLUMNS,
): string {
  const cells = outcomeCells(row, width, columns);
  const best = row.outcome.matches[0];
  const link = best === undefined ? null : linkOf(best);
  const place = at + 2;
  const xml = cells.map((cell, column) => {
    const own = column - width;
    if (cell === '') return '';
    if (own >= 0 && NUMBERS.has(columns[own] ?? '')) return `<c r="${columnName(column)}${place}"><v>${cell}</v></c>`;
    return textCell(cell, column, place, own === LINKED && link !== null ? STYLE.link : 0);
  });
  return `${link === null ? '' : `${columnName(width + LINKED)}${place} ${xmlText(link)}`}${LINK_END}<row r="${place}">${xml.join('')}</row>\n`;
}

/** A cell of a sheet that is no output: text, a number, or text that leads somewhere. */
export type SheetCell = string | number | { readonly text: string; readonly link: string };

/** One row of any sheet as a line of sheet XML, one link of it at most before it. `at` is the place of the row, from 0. */
export function textRow(cells: readonly SheetCell[], at: number): string {
  const place = at + 2;
  let link = '';
  const xml = cells.map((cell, column) => {
    if (typeof cell === 'number') return `<c r="${columnName(column)}${place}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return cell === '' ? '' : textCell(cell, column, place, 0);
    if (link === '') link = `${columnName(column)}${place} ${xmlText(cell.link)}`;
    return textCell(cell.text, column, place, STYLE.link);
  });
  return `${link}${LINK_END}<row r="${place}">${xml.join('')}</row>\n`;
}

/** The header row of a sheet. */
export function sheetHeader(header: readonly string[]): string {
  return `<row r="1">${header.map((name, column) => textCell(name, column, 1, STYLE.head)).join('')}</row>`;
}

function textCell(text: string, column: number, place: number, style: number): string {
  const held = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${columnName(column)}${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(held)}</t></is></c>`;
}

/** A column by its letters: 0 is `A`, 27 `AB`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (column % 26));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** Text for XML; what XML cannot hold is written as workbooks do (`_x000D_`), and what reads like that already is kept apart from it. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNHOLDABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? '')
    .toWellFormed();
}
