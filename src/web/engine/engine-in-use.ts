import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { EngineState } from './engine.js';
import { engineInUse } from './engine-start.js';
import type { AnswerOf, QuestionName, QuestionOf } from './questions.js';

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
