/** What makes a spreadsheet take a cell for a formula: a sign or its full-width twin after any spaces, or a leading TAB, CR or LF. */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b]*[=+\-@＝＋－＠])/u;
const NUMBER = /^[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A cell that no spreadsheet runs: one that begins like a formula gets an apostrophe in front, the sign for text, which stays in
 * the file. Numbers are left alone: `-12.5` stays, `=1+1` becomes `'=1+1`.
 */
export function formulaSafe(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell.trim()) ? `'${cell}` : cell;
}
