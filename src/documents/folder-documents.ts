import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { documentsIn } from './documents-in.js';
import { DOCUMENT_LIMITS } from './limits.js';
import type { DocumentHints, DocumentsRead } from './taken-document.js';

/** A file of a batch, and how many files there are. */
export interface FolderFile {
  readonly name: string;
  readonly at: number;
  readonly of: number;
  readonly read: DocumentsRead;
}

/** The documents in the files of a folder and of those within it, by name; links and hidden files are left out. Rejects where it is no folder. */
export async function* documentsInFolder(folder: string, hints: DocumentHints = {}): AsyncGenerator<FolderFile, void, undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
  for (const [at, path] of paths.entries()) {
    const name = relative(folder, path);
    yield { name, at: at + 1, of: paths.length, read: await fileRead(path, name, hints) };
  }
}

async function fileRead(path: string, name: string, hints: DocumentHints): Promise<DocumentsRead> {
  const problem = (field: string, got: string, expected: string): DocumentsRead => ({
    ok: false,
    problem: { file: name, line: 0, field, got, expected },
  });
  try {
    const { size } = await stat(path);
    if (size > DOCUMENT_LIMITS.bytes) return problem('size', `${size} bytes`, `at most ${DOCUMENT_LIMITS.bytes}`);
    return await documentsIn(new Uint8Array(await readFile(path)), name, hints);
  } catch (error) {
    return problem('file', (error as NodeJS.ErrnoException).code ?? 'a fault of the disk', 'a file that can be read');
  }
}
