/**
 * The values that OpenSanctions joins in one cell: `;` between them, and quotes, doubled within, around a value that holds one. A quote
 * that is not closed is text.
 */
export function joinedValues(cell: string): readonly string[] {
  if (cell === '') return [];
  if (!cell.includes('"'))
    return cell
      .split(';')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const values = Array.from(cell.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"(?=;|$)|([^;]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
