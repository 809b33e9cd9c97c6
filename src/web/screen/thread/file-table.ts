import type { Checked } from '../../../register/index.js';
import { type OpenedTable, openTable } from '../../../subjects/open-table.js';
import type { TableOptions } from '../../../subjects/table.js';

/** How a table is read here; the browser unpacks workbooks. */
export interface FileTableOptions extends TableOptions {
  readonly sheet?: string;
}

/** The table in a file of this machine. It is read where it lies, piece by piece; `count` is told the bytes of each. */
export function fileTable(
  file: Blob,
  name: string,
  options: FileTableOptions,
  count: (bytes: number) => void = () => undefined,
): Promise<Checked<OpenedTable>> {
  return openTable(piecesOf(file.stream(), count), { ...options, inflate: unpacked }, name);
}

async function* unpacked(packed: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  // A copy: the stream takes bytes of a buffer of their own.
  yield* piecesOf(new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

/** A stream by hand, as not every browser goes through one by itself. */
async function* piecesOf(
  stream: ReadableStream<Uint8Array>,
  count: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      count(next.value.length);
      yield next.value;
    }
  } finally {
    // Left early, or it failed by itself: nobody waits for how it ends.
    reader.cancel().catch(() => undefined);
  }
}
