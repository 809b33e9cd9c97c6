/** A way in which a file arrives spoiled. What it makes must never be read as if it were whole. */
export interface Spoiler {
  readonly name: string;
  readonly spoil: (bytes: Uint8Array) => Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The first n tenths of a file, n from 1 to 9. */
export const TRUNCATED: readonly Spoiler[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenths) => ({
  name: `cut after ${tenths} tenths`,
  spoil: (bytes) => bytes.slice(0, Math.floor((bytes.length * tenths) / 10)),
}));

/** A file of another kind altogether. */
export const FOREIGN: readonly Spoiler[] = [
  { name: 'empty', spoil: () => new Uint8Array() },
  { name: 'only white space', spoil: () => encode(' \r\n\t\n') },
  { name: 'noughts', spoil: (bytes) => new Uint8Array(bytes.length) },
  {
    name: 'an HTML error page',
    spoil: () =>
      encode(
        '<!DOCTYPE html>\n<html><head><title>403 Forbidden</title></head>\n<body><h1>Access Denied</h1><p>Reference #18</p></body></html>\n',
      ),
  },
  { name: 'JSON error', spoil: () => encode('{"error":{"code":503,"message":"Service Unavailable"}}\n') },
];

/** Every 97th byte with its highest bit turned over: no UTF-8, and no table of offsets, survives it. */
export const BITS: readonly Spoiler[] = [
  { name: 'bits turned over', spoil: (bytes) => bytes.map((byte, at) => (at % 97 === 96 ? byte ^ 0x80 : byte)) },
  {
    name: 'a block of noughts',
    spoil: (bytes) => bytes.map((byte, at) => (at > bytes.length / 2 && at < bytes.length / 2 + 64 ? 0 : byte)),
  },
];

/** Written again in another encoding. The second changes nothing where the file is ASCII throughout. */
export const RECODED: readonly Spoiler[] = [
  {
    name: 'written again in UTF-16',
    spoil: (bytes) => {
      const text = decode(bytes);
      const out = new Uint8Array(text.length * 2 + 2);
      out.set([0xff, 0xfe]);
      for (let at = 0; at < text.length; at++) out.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], at * 2 + 2);
      return out;
    },
  },
  {
    name: 'written again in Latin-1',
    spoil: (bytes) => Uint8Array.from(decode(bytes), (character) => (character.charCodeAt(0) > 0xff ? 0x92 : character.charCodeAt(0))),
  },
];

/** One row twice: in markup an element that has a line of its own, two thirds down; in other text the line two thirds down. */
export const DOUBLED: Spoiler = {
  name: 'a row twice',
  spoil: (bytes) => {
    const lines = decode(bytes).split('\n');
    const elements = lines.flatMap((line, at) => (/^\s*<(FP|tr|sdnEntry|row|entity)\b.*<\/\1>\s*$/i.test(line) ? [at] : []));
    const rows = elements.length > 0 ? elements : lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
    const chosen = rows[Math.floor((rows.length * 2) / 3)];
    return encode(lines.flatMap((line, at) => (at === chosen ? [line, line] : [line])).join('\n'));
  },
};

/** A column with another heading: the second cell of a header row, the first `<th>`, or else the element that is used most. */
export const RENAMED: Spoiler = {
  name: 'a column renamed',
  spoil: (bytes) => {
    const text = decode(bytes);
    if (!text.trimStart().startsWith('<')) return encode(text.replace(/^([^,\n]*,)[^,\n]*/, '$1Bezeichnung'));
    if (/<th\b/i.test(text)) return encode(text.replace(/(<th\b[^>]*>)[^<]*/i, '$1Bezeichnung'));
    const counts = new Map<string, number>();
    for (const [, tag = ''] of text.matchAll(/<\/(\w+)>/g)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const [most = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    return encode(text.replaceAll(new RegExp(`(</?)${most}\\b`, 'g'), '$1ZZ'));
  },
};

/** All of them: no format may read what any of these makes, but for a `RECODED` that changed nothing. */
export const SPOILERS: readonly Spoiler[] = [...TRUNCATED, ...FOREIGN, ...BITS, ...RECODED, DOUBLED, RENAMED];
