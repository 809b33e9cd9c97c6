/** The marks that files of other kinds begin with, and what to call them. */
const MARKS: readonly (readonly [string, string])[] = [
  ['504b0304', 'a ZIP archive (an .xlsx workbook is one)'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Office document (.xls)'],
  ['255044462d', 'a PDF document'],
  ['1f8b', 'a gzip archive'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
  ['50415231', 'a Parquet file'],
  ['fffe0000', 'UTF-32 text'],
  ['0000feff', 'UTF-32 text'],
];

/** What kind of file begins with these bytes, in words; `null` where they are no mark of a kind that is known not to be text. */
export function fileKind(start: Uint8Array): string | null {
  const hex = Array.from(start.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return MARKS.find(([mark]) => hex.startsWith(mark))?.[1] ?? null;
}
