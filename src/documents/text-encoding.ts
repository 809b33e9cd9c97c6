import type { Problem } from '../register/index.js';
import { asWindows1252 } from './windows-1252.js';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Omit<Problem, 'file'> };

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];
/** Where a page must say its encoding (HTML Standard, 4.2.5.4: within 1024 bytes; pages put it later). */
const PRESCAN = 4096;
const SAMPLE = 16_384;
/** Of a text in which this share of characters could not be read, the encoding is another one, or it is no text. */
const UNREADABLE_SHARE = 0.005;
/** The most frequent characters of Chinese prose with its punctuation: every fifth character is one, of Chinese read wrongly hardly any. */
const FREQUENT = new Set(
  '，。、：；“”《》（）的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动公司美部报道日月称表示',
);
const FREQUENT_SHARE = 0.12;
const LIKELY_SHARE = 0.2;

/**
 * Bytes to text: by their byte order mark, by what the caller or the page says, or by what they hold (UTF-8, UTF-16, GB18030, and
 * windows-1252 as the last). A page that says what is not so is read as what it is. Line ends become line feeds.
 */
export function decoded(bytes: Uint8Array, told: string | null): Decoded {
  const mark = MARKS.find(([, each]) => each.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return read(bytes.subarray(mark[1].length), mark[0]);
  const order = utf16Order(bytes);
  if (order !== null) return read(bytes, order);
  if (isText(bytes, 'utf-8')) return read(bytes, 'utf-8');
  const label = told === null ? null : known(told);
  if (label !== null && !label.startsWith('utf-16')) {
    const asTold = read(bytes, label);
    if (asTold.ok) return asTold;
  }
  if (isChinese(bytes)) return read(bytes, 'gb18030');
  const utf8 = read(bytes, 'utf-8');
  return utf8.ok || label !== null ? utf8 : read(bytes, 'windows-1252');
}

/** The encoding that a page or an XML file says it is in; null where it says nothing. */
export function toldEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const told =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(start) ??
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(start);
  return told?.[1] ?? null;
}

/** The name of an encoding as the Encoding Standard has it; GBK and GB2312 are parts of GB18030. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' || encoding === 'gb2312' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  const raw = new TextDecoder(encoding).decode(bytes);
  const text = (encoding === 'windows-1252' ? asWindows1252(raw) : raw).replace(/\r\n?/g, '\n');
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  // A file that was cut off may end within a character.
  if (bad + controls <= 2 + text.length * UNREADABLE_SHARE && (bad + controls) * 4 <= text.length) return { ok: true, text };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const at = text.search(/[\ufffd\u0000-\u0008\u000e-\u001a\u001c-\u001f]/);
  const line = text.slice(0, at).split('\n').length;
  return {
    ok: false,
    problem: { line, field: 'encoding', got: `bytes that are not text in ${encoding}`, expected: 'UTF-8, UTF-16 or GB18030' },
  };
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The byte order of UTF-16 without its mark, null where bytes with a NUL are none: read in the right order they are ASCII and the most
 * frequent Chinese characters, in the wrong one hardly any. Counting NULs does not tell it, as 一 (U+4E00) has one on the other side.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  if (!sample.includes(0)) return null;
  const [little = 0, big = 0] = ['utf-16le', 'utf-16be'].map((order) => {
    const text = new TextDecoder(order).decode(sample);
    const likely = [...text].filter((character) => FREQUENT.has(character) || /[\n\r\t\x20-\x7e]/.test(character));
    return likely.length / Math.max(1, text.length);
  });
  if (Math.max(little, big) < LIKELY_SHARE || Math.max(little, big) < 2 * Math.min(little, big)) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Whether bytes read as GB18030 are Chinese prose: nearly any bytes decode as it, so decoding alone proves nothing. */
function isChinese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(bytes.subarray(0, SAMPLE));
  const beyond = text.match(/[^\p{ASCII}]/gu) ?? [];
  return beyond.length >= 4 && beyond.filter((character) => FREQUENT.has(character)).length / beyond.length >= FREQUENT_SHARE;
}
