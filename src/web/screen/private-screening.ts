import type { Standing } from '../../register/index.js';
import type { Delimiter } from '../../subjects/delimiter.js';
import { adding, EMPTY_SUMMARY, type Summary } from '../../subjects/summary.js';
import { type Problem, Troubled } from '../client/problem.js';
import type { Screened } from './screened.js';
import type { FromScreening, PrivateOrder, ScreenedChunk, TableLook, ToldRow, ToScreening } from './thread/messages.js';

/** A way to speak with a thread that screens. */
export interface ScreeningPort {
  readonly say: (message: ToScreening) => void;
  readonly hear: (heard: (message: FromScreening) => void) => void;
}

/** How far a screening is. */
export interface Progress {
  readonly summary: Summary;
  /** How much of the file was read, 0 to 1; `null` where that cannot be told, as of a packed one. */
  readonly share: number | null;
  readonly milliseconds: number;
}

/** Threads that look into files and screen them. What they are told stays on this machine. */
export interface PrivateScreening {
  /** The head of a file. Rejects with `Troubled`. */
  readonly look: (file: Blob, name: string, sheet: string | null) => Promise<TableLook>;
  /** Screens a file by all threads. Rejects with `Troubled`, or with the signal's reason where it was stopped. */
  readonly screen: (order: PrivateOrder, told: (progress: Progress) => void, signal: AbortSignal) => Promise<Screened>;
}

/** So many chunks a thread has at hand: the next is there when one is done. */
const AT_HAND = 2;
/** So many rows that could not be read are told one by one. */
const FAILED = 100;

/** A screening behind threads. The first of them looks into files; all read a file that is screened, each its share of the chunks. */
export function privateScreening(ports: readonly ScreeningPort[], now: () => number): PrivateScreening {
  const [first] = ports;
  if (first === undefined) throw new RangeError('got no threads, expected one');
  let last = 0;
  const heard = new Map<number, (message: FromScreening, port: ScreeningPort) => void>();
  let broken: Problem | null = null;
  const fail = (problem: Problem): void => {
    broken = problem;
    for (const [id, told] of heard) told({ say: 'failed', id, problem }, first);
  };
  for (const port of ports)
    port.hear((message) => {
      if (message.say === 'unopened') fail(message.problem);
      else heard.get(message.id)?.(message, port);
    });
  return {
    look: (file, name, sheet) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(new Troubled(broken));
        last += 1;
        const id = last;
        heard.set(id, (message) => {
          heard.delete(id);
          if (message.say === 'looked') resolve(message.look);
          else if (message.say === 'failed') reject(new Troubled(message.problem));
        });
        first.say({ say: 'look', id, file, name, sheet });
      }),
    screen: (order, told, signal) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(new Troubled(broken));
        last += 1;
        const id = last;
        const started = now();
        const gathered = gathering(order);
        let [given, chunks, read]: [number, number | null, number | null] = [0, null, null];
        const end = (): void => {
          heard.delete(id);
          signal.removeEventListener('abort', stop);
          for (const port of ports) port.say({ say: 'stop', id });
        };
        const stop = (): void => {
          end();
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop);
        heard.set(id, (message, port) => {
          if (message.say === 'failed') {
            end();
            return reject(new Troubled(message.problem));
          }
          if (message.say === 'begun') gathered.begin(message);
          else if (message.say === 'screened') {
            gathered.take(message.screened);
            read = message.read === null ? null : Math.max(read ?? 0, message.read);
            told({
              summary: gathered.summary(),
              share: read === null ? null : Math.min(1, read / order.file.size),
              milliseconds: now() - started,
            });
            port.say({ say: 'chunk', id, chunk: given });
            given += 1;
          } else if (message.say === 'read') ({ chunks } = message);
          if (chunks === null || gathered.taken() < chunks) return;
          end();
          resolve(gathered.screened(now() - started));
        });
        for (const port of ports) {
          const hand = Array.from({ length: AT_HAND }, (_, at) => given + at);
          given += AT_HAND;
          port.say({ say: 'screen', id, order, chunks: hand });
        }
      }),
  };
}

/** Gathers chunks, whichever thread they come from, into a whole. */
function gathering({ name, told }: PrivateOrder) {
  let begun: { readonly head: Uint8Array; readonly width: number; readonly delimiter: Delimiter } | null = null;
  let summary = EMPTY_SUMMARY;
  const chunks: ScreenedChunk[] = [];
  const standings = new Map<string, readonly Standing[]>();
  /** Each thread tells the standings of an entity anew: one copy is enough. */
  const shared = (row: ToldRow): ToldRow => {
    const { outcome } = row;
    if (outcome.kind !== 'matches') return row;
    const [best, ...others] = outcome.matches.map((match) => {
      const known = standings.get(match.entity.id) ?? match.standings;
      standings.set(match.entity.id, known);
      return { ...match, standings: known };
    });
    return best === undefined ? row : { ...row, outcome: { ...outcome, matches: [best, ...others] } };
  };
  return {
    begin: (head: NonNullable<typeof begun>): void => {
      begun ??= head;
    },
    take: (chunk: ScreenedChunk): void => {
      summary = adding(summary, chunk.summary);
      chunks.push({ ...chunk, matched: chunk.matched.map(shared) });
    },
    taken: (): number => chunks.length,
    summary: (): Summary => summary,
    screened: (milliseconds: number): Screened => {
      if (begun === null) throw new RangeError('got chunks without a head, expected the head first');
      const { head, width, delimiter } = begun;
      const ordered = [...chunks].sort((a, b) => a.chunk - b.chunk);
      return {
        name,
        told,
        head,
        width,
        delimiter,
        chunks: ordered.map(({ first, text, ends }) => ({ first, text, ends })),
        summary: ordered.reduce((sum, each) => adding(sum, each.summary), EMPTY_SUMMARY),
        matched: ordered.flatMap(({ matched }) => matched),
        failed: ordered.flatMap(({ failed }) => failed).slice(0, FAILED),
        milliseconds,
      };
    },
  };
}
