import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { registerOf } from '../../answering/index.js';
import { documentsIn } from '../../documents/index.js';
import { type Reader, reader } from '../../reading/index.js';
import { openSnapshot } from '../../register/index.js';
import type { FileRead, ReadingAsked, ReadingSaid, ReadWith } from './reading-port.js';

/** UTF-16 units of text that are read for one request. */
export const LONGEST_READ = 2 * 1024 * 1024;

/** Answers what a thread is asked; opens a snapshot once for all that is read with it. */
export function readingWork(): (asked: ReadingAsked) => Promise<ReadingSaid> {
  let held: { readonly digest: string; readonly read: Reader } | null = null;
  const readerWith = ({ path, digest }: ReadWith): Reader => {
    if (held?.digest !== digest) held = { digest, read: opened(path) };
    return held.read;
  };
  return async (asked) => {
    try {
      if (asked.kind === 'document') return { kind: 'document', reading: readerWith(asked)(asked.document) };
      return { kind: 'file', file: await fileRead(asked, () => readerWith(asked)) };
    } catch (fault) {
      return { kind: 'failed', name: fault instanceof Error ? fault.name : 'unknown' };
    }
  };
}

async function fileRead({ bytes, name, hints }: Extract<ReadingAsked, { kind: 'file' }>, reading: () => Reader): Promise<FileRead> {
  const found = await documentsIn(bytes, name, hints);
  if (!found.ok) return { kind: 'unusable', problem: found.problem };
  const { documents, skipped } = found;
  const length = documents.reduce((sum, { document }) => sum + document.text.length, 0);
  if (length > LONGEST_READ) return { kind: 'too-long', length };
  const read = reading();
  return { kind: 'read', documents: documents.map((taken) => ({ taken, reading: read(taken.document) })), skipped };
}

function opened(path: string): Reader {
  const found = openSnapshot(readFileSync(path), (bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (!found.ok) throw new RangeError(`${path}: got ${found.got}, expected ${found.expected}`);
  return reader(registerOf(found.value));
}
