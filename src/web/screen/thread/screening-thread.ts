import { AskedWrongly, type OpenRegister, openRegister } from '../../../answering/index.js';
import { describeProblem } from '../../../register/index.js';
import { inChunks } from '../../../subjects/chunk.js';
import { csvText } from '../../../subjects/csv-text.js';
import { InputFault, UsageFault } from '../../../subjects/fault.js';
import { formulaSafe } from '../../../subjects/formula.js';
import { knownName } from '../../../subjects/known-name.js';
import { outcomeHeader } from '../../../subjects/outcome-cells.js';
import { safeScreener } from '../../../subjects/safe-screener.js';
import { screener } from '../../../subjects/screener.js';
import { screeningOptionsAsked } from '../../../subjects/screening-asked.js';
import type { TableRow } from '../../../subjects/table.js';
import type { Problem } from '../../client/problem.js';
import { sha256 } from '../../engine/sha256.js';
import { fileTable } from './file-table.js';
import type { FromScreening, PrivateOrder, ToScreening } from './messages.js';
import { type RowWork, screenedChunk } from './screened-chunk.js';
import { tableLook } from './table-look.js';

/** Rows of a chunk: often enough for a progress that is seen to move, seldom enough that telling it costs little. */
const CHUNK = { rows: 500, characters: 1_000_000 };

/** What a thread that screens is given: a way to answer, and to let messages be heard that came meanwhile. */
export interface ScreeningWorld {
  readonly post: (message: FromScreening, handed: readonly ArrayBufferLike[]) => void;
  readonly breath: () => Promise<void>;
}

const utf8 = new TextEncoder();

/** The chunks a thread was given of a screening under way. */
interface Share {
  readonly chunks: number[];
  /** Called when another chunk was given, or the screening was stopped. */
  woken: () => void;
  stopped: boolean;
}

/** The side of a thread that looks into files and screens them. */
export function screeningThread({ post, breath }: ScreeningWorld): (message: ToScreening) => void {
  let opened: OpenRegister | null = null;
  const shares = new Map<number, Share>();
  const failed = (id: number, fault: unknown): void => post({ say: 'failed', id, problem: problemOf(fault) }, []);

  const look = async ({ id, file, name, sheet }: Extract<ToScreening, { say: 'look' }>): Promise<void> => {
    const read = await tableLook(file, name, sheet, knownName(there(opened).names));
    if (read.ok) post({ say: 'looked', id, look: read.value }, []);
    else post({ say: 'failed', id, problem: refused(read.problems.map(describeProblem).join('; ')) }, []);
  };

  const screen = async (id: number, order: PrivateOrder, share: Share): Promise<void> => {
    const { rows, work, read } = await begun(order, there(opened));
    const head = utf8.encode(csvText([outcomeHeader(work.header).map(formulaSafe)], work.delimiter));
    post({ say: 'begun', id, head, width: work.header.length, delimiter: work.delimiter }, [head.buffer]);
    let chunk = 0;
    for await (const rowsOfChunk of inChunks(rows, 0, CHUNK)) {
      while (!share.stopped && share.chunks.length === 0) await new Promise<void>((resolve) => (share.woken = resolve));
      if (share.stopped) return;
      if (share.chunks[0] === chunk) {
        share.chunks.shift();
        const screened = screenedChunk(rowsOfChunk, chunk, work);
        post({ say: 'screened', id, screened, read: read() }, [screened.text.buffer, screened.ends.buffer]);
        await breath();
      }
      chunk += 1;
    }
    post({ say: 'read', id, chunks: chunk }, []);
  };

  return (message) => {
    if (message.say === 'open') {
      const made = openRegister(message.bytes, sha256);
      if (made.ok) opened = made.value;
      else post({ say: 'unopened', problem: { kind: 'broken', detail: `got ${made.got}, expected ${made.expected}`, status: null } }, []);
    } else if (message.say === 'look') {
      look(message).catch((fault: unknown) => failed(message.id, fault));
    } else if (message.say === 'screen') {
      const share: Share = { chunks: [...message.chunks], woken: () => undefined, stopped: false };
      shares.set(message.id, share);
      screen(message.id, message.order, share)
        .catch((fault: unknown) => failed(message.id, fault))
        .finally(() => shares.delete(message.id));
    } else {
      const share = shares.get(message.id);
      if (share === undefined) return;
      if (message.say === 'chunk') share.chunks.push(message.chunk);
      else share.stopped = true;
      share.woken();
    }
  };
}

/** Opens the table as it was looked at, and the screener that is asked for. */
async function begun(
  { file, name, sheet, columns, told, today }: PrivateOrder,
  { snapshot: { register }, matching }: OpenRegister,
): Promise<{ readonly rows: AsyncIterable<TableRow>; readonly work: RowWork; readonly read: () => number | null }> {
  const options = screeningOptionsAsked(told, register, today, (option) => option);
  let bytes = 0;
  const count = (more: number): void => {
    bytes += more;
  };
  const opened = await fileTable(file, name, { unnamed: 'taken', ...(sheet === null ? {} : { sheet }) }, count);
  if (!opened.ok) throw new UnreadableFile(opened.problems.map(describeProblem).join('; '));
  const { kind, table } = opened.value;
  const delimiter = kind === 'csv' ? table.delimiter : ',';
  const asked = safeScreener(screener(register, matching(), options));
  return {
    rows: table.rows,
    work: { screener: asked, columns, header: table.header, delimiter },
    read: () => (kind === 'xlsx' ? null : bytes),
  };
}

/** The file cannot be used, or not any more. */
class UnreadableFile extends Error {}

function there(opened: OpenRegister | null): OpenRegister {
  if (opened === null) throw new RangeError('got a file before the register, expected the register first');
  return opened;
}

function refused(detail: string): Problem {
  return { kind: 'refused', detail, status: null };
}

function problemOf(fault: unknown): Problem {
  const detail = fault instanceof Error ? fault.message : String(fault);
  const isRefusal =
    fault instanceof UnreadableFile || fault instanceof InputFault || fault instanceof UsageFault || fault instanceof AskedWrongly;
  return isRefusal ? refused(detail) : { kind: 'broken', detail, status: null };
}
