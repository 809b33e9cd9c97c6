import { SaxesParser } from 'saxes';
import { strictDecoder } from './encoding.js';
import { InputFault } from './fault.js';
import { type Inflate, unpackable, unpacked, type ZipEntry } from './zip.js';

/** What stands in a workbook that cannot be used. */
export function workbookFault(file: string, got: string, expected: string): InputFault {
  return new InputFault({ file, line: 0, field: '(file)', got, expected });
}

/** Receives the elements of an XML part: names without their prefix, attributes by names without theirs, text as it comes. */
export interface PartReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** How one workbook is unpacked, and how many bytes still may be; shared by its parts. */
export interface Unpacking {
  left: number;
  readonly most: number;
  readonly inflate: Inflate;
}

/**
 * Goes through an XML part of a workbook piece by piece; yields after each, so that what the reader gathered can be taken. Entities
 * that a document defines itself are not followed. Throws `InputFault` where it is no XML, has a password, or the budget is spent.
 */
export async function* readPart(
  entry: ZipEntry,
  reader: PartReader,
  budget: Unpacking,
  file: string,
): AsyncGenerator<void, void, undefined> {
  if (!unpackable(entry)) throw workbookFault(file, 'a workbook with a password or an unusual packing', 'an .xlsx workbook saved without');
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => reader.open?.(local(name), localKeys(attributes)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = strictDecoder('utf-8', 'left-out');
  try {
    for await (const piece of unpacked(entry, budget.inflate)) {
      budget.left -= piece.length;
      if (budget.left < 0) throw tooBig(file, budget.most);
      parser.write(decoder.decode(piece, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
    yield;
  } catch (cause) {
    if (cause instanceof InputFault) throw cause;
    const said = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw workbookFault(file, `a damaged workbook (${said})`, 'an .xlsx workbook that opens in a spreadsheet program');
  }
}

/** Goes through a whole XML part. */
export async function readWhole(entry: ZipEntry, reader: PartReader, budget: Unpacking, file: string): Promise<void> {
  for await (const _ of readPart(entry, reader, budget, file));
}

function tooBig(file: string, most: number): InputFault {
  const got = `a workbook of more than ${Math.round(most / 1_048_576)} MiB when unpacked`;
  return workbookFault(file, got, 'a smaller one, or the sheet saved as CSV, which may have any length');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const key in attributes) {
    if (!key.includes(':')) continue;
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
  }
  return attributes;
}
