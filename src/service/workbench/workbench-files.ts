import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of the workbench, as it is sent. */
export interface WorkbenchFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed at the build; `null` where that saves nothing. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
  /** Its name holds a digest of its content: it never changes. */
  readonly immutable: boolean;
}

/** The built workbench: its files by their paths below `/`, and the page of every path of the app. */
export interface WorkbenchFiles {
  readonly page: WorkbenchFile;
  readonly file: (path: string) => WorkbenchFile | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Reads the built workbench of a folder, once; `null` where none was built. Other files in it are not served. */
export function workbenchFilesIn(folder: string): WorkbenchFiles | null {
  const names = namesIn(folder);
  const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));
  const files = new Map(
    names.flatMap((name): readonly (readonly [string, WorkbenchFile])[] => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const bytes = read(name);
      const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
      const gzipped = names.includes(`${name}.gz`) ? read(`${name}.gz`) : null;
      return [[`/${name}`, { bytes, gzipped, type, etag, immutable: name.startsWith('assets/') }]];
    }),
  );
  const page = files.get('/index.html');
  return page === undefined ? null : { page, file: (path) => files.get(path) ?? null };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
