import { AskedWrongly, type OpenRegister, openRegister } from '../../answering/index.js';
import type { Problem } from '../client/problem.js';
import type { FromEngine, ToEngine } from './messages.js';
import { answered } from './questions.js';
import { sha256 } from './sha256.js';
import { fetchedSnapshot } from './snapshot.js';

type Question = Extract<ToEngine, { readonly say: 'ask' | 'snapshot' }>;

/** What a thread of the engine is given: a way to answer, a way to wait for its turn, and the network. */
export interface Thread {
  readonly post: (message: FromEngine) => void;
  /** Calls back when messages that came meanwhile were heard. */
  readonly later: (work: () => void) => void;
  readonly fetched: typeof fetch;
  readonly now: () => number;
}

/** The engine's side of the conversation. Questions wait for the register; one that is cancelled before its turn is never worked on. */
export function engineThread(thread: Thread): (message: ToEngine) => void {
  let opened: OpenRegister | null = null;
  let held = new Uint8Array(0);
  let waiting: Question[] = [];
  let busy = false;
  let last = 0;
  const turn = (): void => {
    const next = opened === null ? undefined : waiting.shift();
    busy = next !== undefined;
    if (opened === null || next === undefined) return;
    thread.post(next.say === 'snapshot' ? { say: 'snapshot', id: next.id, bytes: held } : answerTo(opened, next));
    thread.later(turn);
  };
  const take = (bytes: Uint8Array<ArrayBuffer>, started: number): Problem | null => {
    const made = openRegister(bytes, sha256);
    if (!made.ok) return { kind: 'broken', detail: `the snapshot: got ${made.got}, expected ${made.expected}`, status: null };
    opened = made.value;
    held = bytes;
    thread.post({ say: 'opened', digest: opened.snapshot.digest, milliseconds: thread.now() - started });
    if (!busy) turn();
    for (const text of WARMING) thread.later(() => opened !== null && waiting.length === 0 && warm(opened, text));
    return null;
  };
  /** Opens what the service answers from. Where a register is `inUse` already it stays in use if there is nothing newer, or nothing to be had. */
  const open = async (key: string | null, inUse: string | null): Promise<void> => {
    last += 1;
    const [mine, started] = [last, thread.now()];
    const got = await fetchedSnapshot(key, inUse, thread.fetched);
    // Who asked later is answered; what was on its way for another key is not.
    if (mine !== last || (got.ok && got.bytes === null)) return;
    const problem = got.ok ? take(got.bytes, started) : got.problem;
    if (problem !== null && inUse === null) thread.post({ say: 'unopened', problem });
  };
  return (message) => {
    if (message.say === 'open') void open(message.key, null);
    else if (message.say === 'renew') void open(message.key, opened?.snapshot.digest ?? null);
    else if (message.say === 'cancel') waiting = waiting.filter(({ id }) => id !== message.id);
    else {
      waiting.push(message);
      if (!busy && opened !== null) {
        busy = true;
        thread.later(turn);
      }
    }
  };
}

/** Tables and indices are made at the first name that needs them: it should not be the first that is typed. */
const WARMING = ['a technology co', '中国科技', 'zhongguo dianzi'] as const;

function warm(opened: OpenRegister, text: string): void {
  const [{ date: on } = { date: undefined }] = opened.snapshot.register.editions;
  if (on !== undefined) answered(opened, 'search', { text, limit: 1, clocks: { on, known: on } });
}

function answerTo(opened: OpenRegister, { id, name, question }: Extract<ToEngine, { readonly say: 'ask' }>): FromEngine {
  try {
    return { say: 'answer', id, answer: answered(opened, name, question) };
  } catch (fault) {
    return { say: 'refusal', id, problem: problemOfFault(fault) };
  }
}

function problemOfFault(fault: unknown): Problem {
  const detail = fault instanceof Error ? fault.message : String(fault);
  const kind = fault instanceof RangeError || fault instanceof AskedWrongly ? 'unknown' : 'broken';
  return { kind, detail, status: null };
}
