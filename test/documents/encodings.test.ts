import { expect, test } from 'vitest';
import { documentsIn } from '../../src/documents/index.js';

const CHINESE =
  '美国国防部将一家公司移出清单。\n\n　　北京消息，美国国防部日前把示例光学集团从1260H清单中移出，公司表示欢迎，并称其产品仅用于民用。';
/** The text above in GB18030, written by another program. */
const GB = Buffer.from(
  'w8C5+rn6t8Cyv72r0ru80rmry77SxrP2x+W1paGjCgqhoaGhsbG+qc/7z6KjrMPAufq5+rfAsr/I1cewsNHKvsD9ueLRp7yvzcW00zEyNjBIx+W1pdbQ0saz9qOsuavLvrHtyr67ttOto6yyorPGxuSy+sa3vfbTw9Paw/HTw6Gj',
  'base64',
);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

async function textOf(bytes: Uint8Array, charset?: string): Promise<string> {
  const read = await documentsIn(bytes, 'file', charset === undefined ? {} : { charset });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const [taken] = read.documents;
  return `${taken?.document.title ?? ''}|${taken?.document.text}`;
}

test('[D107] UTF-8 and UTF-16 of both orders, with and without a mark, give the same text', async () => {
  const plain = await textOf(Buffer.from(CHINESE));
  expect(plain).toContain('示例光学集团');
  expect(await textOf(Buffer.from(`\ufeff${CHINESE}`))).toBe(plain);
  for (const order of ['le', 'be'] as const)
    for (const mark of [true, false]) expect(await textOf(utf16(CHINESE, order, mark)), `${order} ${mark}`).toBe(plain);
});

test('[D107] GB18030 is known by what it says, with and without a word about it, and with a wrong one', async () => {
  const text = await textOf(new Uint8Array(GB));
  expect(text).toContain('美国国防部');
  expect(await textOf(new Uint8Array(GB), 'gb2312')).toBe(text);
  expect(await textOf(new Uint8Array(GB), 'utf-8')).toBe(text);
  expect(await textOf(Buffer.from(CHINESE), 'gb2312')).toBe(await textOf(Buffer.from(CHINESE)));
});

test('[D107] a page says its encoding late, or says another one', async () => {
  const page = (head: string, body: Uint8Array) =>
    Buffer.concat([Buffer.from(`<html><head>${' '.repeat(1500)}${head}</head><body><p>`), body, Buffer.from('</p></body></html>')]);
  expect(await textOf(page('<meta charset="gbk">', GB))).toContain('美国国防部');
  expect(await textOf(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', Buffer.from(CHINESE)))).toContain(
    '示例光学集团',
  );
  expect(await textOf(page('<meta charset="windows-1252">', Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0xe9])))).toContain(
    '“Hi” – é',
  );
  expect(await textOf(page('<meta charset="shift_jis">', Buffer.from([0x93, 0xfa, 0x96, 0x7b])))).toContain('日本');
});

test('[D107] what is no text is refused with the line of its first bad byte', async () => {
  const bytes = Buffer.concat([Buffer.from('A line.\nAnother one.\n'), Buffer.alloc(40, 1)]);
  const read = await documentsIn(bytes, 'noise.txt');
  expect(read).toEqual({
    ok: false,
    problem: {
      file: 'noise.txt',
      line: 3,
      field: 'encoding',
      got: 'bytes that are not text in utf-8',
      expected: 'UTF-8, UTF-16 or GB18030',
    },
  });
});

test('[D101] archives, images and other foreign files are told as what they are', async () => {
  const got = async (...magic: readonly number[]) => {
    const read = await documentsIn(Uint8Array.of(...magic, ...Array.from({ length: 60 }, (_, at) => at)), 'file.html');
    return read.ok ? 'a document' : read.problem.got;
  };
  expect(await got(0x50, 0x4b, 3, 4)).toBe('a ZIP archive or an Office document');
  expect(await got(0x89, 0x50, 0x4e, 0x47)).toBe('an image');
  expect(await got(0x1f, 0x8b)).toBe('a gzip archive');
  expect((await documentsIn(new Uint8Array(), 'empty')).ok).toBe(false);
  const other = await documentsIn(new TextEncoder().encode('<?xml version="1.0"?><sdnList></sdnList>'), 'x');
  expect(other.ok ? '' : other.problem.got).toBe('XML of another kind');
});
