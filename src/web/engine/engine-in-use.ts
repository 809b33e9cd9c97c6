import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { keyKept } from '../client/key.js';
import { type Engine, type EngineState, engineOver } from './engine.js';
import type { FromEngine } from './messages.js';
import type { AnswerOf, QuestionName, QuestionOf } from './questions.js';

let engine: Engine | undefined;

/** The engine of this page; its thread starts at the first call. */
export function engineInUse(): Engine {
  if (engine === undefined) {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    engine = engineOver({
      say: (message) => worker.postMessage(message),
      hear: (heard) => worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => heard(data)),
    });
    engine.open(keyKept());
  }
  return engine;
}

export function useEngineState(): EngineState {
  const { onState, state } = engineInUse();
  return useSyncExternalStore(onState, state);
}

/** The answer to a question; the one before stays while the next is worked out. `null` asks nothing. */
export function useEngine<N extends QuestionName>(name: N, question: QuestionOf<N> | null): UseQueryResult<AnswerOf<N>> {
  return useQuery<AnswerOf<N>>({
    queryKey: ['engine', name, question],
    enabled: question !== null,
    queryFn: ({ signal }) => engineInUse().ask(name, question as QuestionOf<N>, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
}
