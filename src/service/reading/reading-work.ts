import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type OpenRegister, registerOf } from '../../answering/index.js';
import { documentsIn } from '../../documents/index.js';
import { type Reader, reader } from '../../reading/index.js';
import { openSnapshot } from '../../register/index.js';
import { type NamesWatched, NONE_WATCHED } from './names-watched.js';
import type { FileRead, ReadingAsked, ReadingSaid } from './reading-port.js';

/** UTF-16 units of text that are read for one request. */
export const LONGEST_READ = 2 * 1024 * 1024;

/** Answers what a thread is asked; opens a snapshot once for all that is read with it, and keeps the names watched that it was sent last. */
export function readingWork(): (asked: ReadingAsked) => Promise<ReadingSaid> {
  let opened: { readonly digest: string; readonly register: OpenRegister } | null = null;
  let held: { readonly digest: string; readonly watched: string; readonly read: Reader } | null = null;
  let names: NamesWatched = NONE_WATCHED;
  const readerWith = ({ path, digest, watched }: ReadingAsked): Reader => {
    if (names.digest !== watched.digest) throw new RangeError(`got names ${watched.digest}, which were not sent; held are ${names.digest}`);
    if (opened?.digest !== digest) opened = { digest, register: openedAt(path) };
    if (held?.digest !== digest || held.watched !== watched.digest)
      held = { digest, watched: watched.digest, read: reader(opened.register, names.names) };
    return held.read;
  };
  return async (asked) => {
    // Also where nothing comes to be read: they are sent once.
    const { digest, names: sent } = asked.watched;
    if (sent !== null) names = { digest, names: sent };
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

function openedAt(path: string): OpenRegister {
  const found = openSnapshot(readFileSync(path), (bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (!found.ok) throw new RangeError(`${path}: got ${found.got}, expected ${found.expected}`);
  return registerOf(found.value);
}
