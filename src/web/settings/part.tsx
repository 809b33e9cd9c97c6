import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { Loading } from '../shell/loading.js';
import { SCOPE_WORDS } from '../shell/scope-words.js';
import { useWords } from '../strings/language.js';

interface PartGiven<D> {
  readonly title: string;
  readonly more?: string;
  readonly asked: UseQueryResult<D>;
  readonly children: (told: D) => ReactNode;
}

/** One part of the settings: its answer when it is there, and why it is not where it is not. */
export function Part<D>({ title, more, asked, children }: PartGiven<D>): ReactNode {
  const scopes = useWords(SCOPE_WORDS);
  const { data, error } = asked;
  const problem = error === null ? null : problemOf(error);
  const lacking = problem?.kind === 'forbidden' ? (/expected (\w+)$/.exec(problem.detail)?.[1] ?? '') : null;
  return (
    <section className="part">
      <h2>{title}</h2>
      {more === undefined ? null : <p className="quiet measure">{more}</p>}
      {lacking !== null ? (
        <p className="lacking" role="note">
          {scopes.lacking(lacking)}
        </p>
      ) : problem !== null ? (
        <p className="fault" role="alert" lang="en">
          {problem.detail}
        </p>
      ) : data === undefined ? (
        <Loading />
      ) : (
        children(data)
      )}
    </section>
  );
}
