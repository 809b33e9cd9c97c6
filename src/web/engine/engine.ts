import { type Problem, Troubled } from '../client/problem.js';
import type { FromEngine, ToEngine } from './messages.js';
import type { AnswerOf, QuestionName, QuestionOf } from './questions.js';

/** How far the engine has come. */
export type EngineState =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly digest: string; readonly milliseconds: number }
  | { readonly is: 'shut'; readonly problem: Problem };

/** The page's side of the engine: questions that are answered from the register off the main thread. */
export interface Engine {
  readonly state: () => EngineState;
  readonly onState: (told: () => void) => () => void;
  /** Asks; rejects with `Troubled`, or with the signal's reason when nobody wants the answer any more. */
  readonly ask: <N extends QuestionName>(name: N, question: QuestionOf<N>, signal?: AbortSignal) => Promise<AnswerOf<N>>;
  /** The bytes of the snapshot that answers come from, to be opened elsewhere in this page. Rejects as `ask` does. */
  readonly snapshot: () => Promise<Uint8Array>;
  /** Opens the register anew, with another key or after the service could not be reached. */
  readonly open: (key: string | null) => void;
  /** Looks whether the register in use is another by now, and takes it. What is open goes on answering, also where nothing can be had. */
  readonly renew: (key: string | null) => void;
}

/** A way to speak with a thread and to hear it. */
export interface Port {
  readonly say: (message: ToEngine) => void;
  readonly hear: (heard: (message: FromEngine) => void) => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: unknown) => void;
}

/** The engine behind a worker. Questions asked before it is open are answered when it is. */
export function engineOver(port: Port): Engine {
  let state: EngineState = { is: 'opening' };
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  const become = (next: EngineState): void => {
    state = next;
    for (const told of listeners) told();
  };
  port.hear((data) => {
    if (data.say === 'opened') return become({ is: 'open', digest: data.digest, milliseconds: data.milliseconds });
    if (data.say === 'unopened') return state.is === 'open' ? undefined : become({ is: 'shut', problem: data.problem });
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.say === 'snapshot') asked?.resolve(data.bytes as never);
    else if (data.say === 'answer') asked?.resolve(data.answer as never);
    else asked?.reject(new Troubled(data.problem));
  });
  return {
    state: () => state,
    onState: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    ask: (name, question, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason);
        last += 1;
        const id = last;
        waiting.set(id, { resolve, reject });
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          port.say({ say: 'cancel', id });
          reject(signal.reason);
        });
        port.say({ say: 'ask', id, name, question });
      }),
    snapshot: () =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        port.say({ say: 'snapshot', id: last });
      }),
    open: (key) => {
      become({ is: 'opening' });
      port.say({ say: 'open', key });
    },
    renew: (key) => {
      if (state.is === 'open') port.say({ say: 'renew', key });
    },
  };
}
