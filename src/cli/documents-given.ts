import {
  DOCUMENT_LIMITS,
  type DocumentHints,
  type DocumentsRead,
  documentsAt,
  documentsIn,
  documentsInFolder,
  wholeStories,
} from '../documents/index.js';
import type { Day } from '../register/index.js';
import type { World } from './world.js';

/** A file, a file of a folder or an address, and where it stands among all that were given. */
export interface GivenDocuments {
  readonly name: string;
  /** From 1, and of how many; a folder counts with its files once it is looked into. */
  readonly at: number;
  readonly of: number;
  readonly read: DocumentsRead;
}

export interface GivenHow {
  /** The day all of them were published, whatever they say. */
  readonly published?: Day;
  /** Feeds alone are wanted: anything else is told as none. */
  readonly feed?: boolean;
  /** The stories that a feed links to are fetched in place of its summaries. */
  readonly whole?: boolean;
}

/** What files, folders, addresses and standard input (`-`) hold, one after the other. What cannot be read is told, and stops nothing. */
export async function* documentsGiven(given: readonly string[], how: GivenHow, world: World): AsyncGenerator<GivenDocuments> {
  const hints: DocumentHints = how.published === undefined ? {} : { published: how.published };
  let [before, of] = [0, given.length];
  for (const path of given) {
    if (isAddress(path)) {
      before += 1;
      yield { name: path, at: before, of, read: await asFeed(await documentsAt(path), how, path) };
    } else if (world.kindOf(path) === 'folder') {
      of -= 1;
      let files = 0;
      for await (const file of documentsInFolder(path, hints)) {
        if (files === 0) of += file.of;
        files += 1;
        before += 1;
        yield { name: file.name, at: before, of, read: await asFeed(file.read, how, file.name) };
      }
    } else {
      before += 1;
      yield { name: path, at: before, of, read: await asFeed(await fileRead(path, hints, world), how, path) };
    }
  }
}

/** Whether something given is an address of the web and not a file. */
export function isAddress(given: string): boolean {
  return /^https?:\/\//i.test(given);
}

async function fileRead(path: string, hints: DocumentHints, world: World): Promise<DocumentsRead> {
  const problem = (field: string, got: string, expected: string): DocumentsRead => ({
    ok: false,
    problem: { file: path, line: 0, field, got, expected },
  });
  const isInput = path === '-';
  if (!isInput && world.kindOf(path) !== 'file') return problem('file', 'no such file', 'a file, a folder or an address');
  try {
    const bytes = world.read(path);
    if (bytes.length > DOCUMENT_LIMITS.bytes) return problem('size', `${bytes.length} bytes`, `at most ${DOCUMENT_LIMITS.bytes}`);
    return await documentsIn(bytes, isInput ? 'standard input' : path, hints);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return problem('file', code, 'a file that can be read');
  }
}

async function asFeed(read: DocumentsRead, { feed = false, whole = false }: GivenHow, name: string): Promise<DocumentsRead> {
  if (!read.ok) return read;
  const isFeed = read.documents.length > 0 && read.documents.every(({ format }) => format === 'feed');
  if (feed && !isFeed)
    return {
      ok: false,
      problem: { file: name, line: 0, field: 'feed', got: read.documents[0]?.format ?? 'no document', expected: 'RSS or Atom' },
    };
  if (!whole || !isFeed) return read;
  const fetched = await wholeStories(read.documents);
  return { ok: true, documents: fetched.documents, skipped: [...read.skipped, ...fetched.skipped] };
}
