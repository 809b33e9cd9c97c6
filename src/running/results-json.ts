import type { Clocks, Snapshot } from '../register/index.js';
import {
  adding,
  type ChunkOutcome,
  EMPTY_SUMMARY,
  type Outcome,
  resultOf,
  type Summary,
  screenInChunks,
  type TableRun,
} from '../screening/index.js';

/** Version of the engine, part of what makes a screening reproducible (L7). */
export const ENGINE = 'watchbill/0.1.0 evidence';

/** What a screening says of itself before its results. */
export interface Head {
  readonly snapshot: { readonly digest: string; readonly built: string };
  readonly engine: string;
  readonly on: string;
  readonly known: string;
}

/** The head of a screening by this engine. */
export function headOf({ digest, meta }: Snapshot, { on, known }: Clocks): Head {
  return { snapshot: { digest, built: meta.built }, engine: ENGINE, on, known };
}

/**
 * `screen FILE --json`, piece by piece, so that a file of any length needs no more memory than a few chunks. The task's format is
 * `results`.
 */
export async function resultsJson(
  run: TableRun,
  head: Head,
  write: (text: string) => Promise<void> | void,
  onChunk: (chunk: ChunkOutcome, soFar: Summary) => void,
): Promise<Summary> {
  let summary = EMPTY_SUMMARY;
  let first = true;
  const decoder = new TextDecoder();
  await write(`${JSON.stringify(head).slice(0, -1)},"results":[`);
  for await (const chunk of screenInChunks(run)) {
    summary = adding(summary, chunk.summary);
    await write(decoder.decode(chunk.text).slice(first ? 1 : 0));
    onChunk(chunk, summary);
    first = false;
  }
  await write(`\n],"summary":${JSON.stringify(summary)}}\n`);
  return summary;
}

/** `screen NAME… --json`. */
export function namesJson(outcomes: readonly Outcome[], head: Head): string {
  return `${JSON.stringify({ ...head, results: outcomes.map(resultOf) }, null, 2)}\n`;
}
