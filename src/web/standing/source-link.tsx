import type { ReactNode } from 'react';
import type { Sources } from '../engine/told.js';
import { useWords } from '../strings/language.js';
import { STANDING_WORDS } from './standing-labels.js';

/** Where a fact is said, as a link that tells nobody whence it was followed. */
export function SourceLink({
  id,
  sources,
  whole = false,
}: {
  readonly id: string | null;
  readonly sources: Sources;
  readonly whole?: boolean;
}): ReactNode {
  const said = useWords(STANDING_WORDS);
  const source = id === null ? undefined : sources[id];
  if (source === undefined) return null;
  const unsaid = source.publisher === 'not recorded';
  const words = unsaid ? source.title : whole ? `${source.publisher}: ${source.title}` : source.publisher;
  if (source.url === undefined)
    return (
      <span className="source" lang="en" title={source.title}>
        {words}
      </span>
    );
  return (
    <a className="source" lang="en" href={source.url} target="_blank" rel="noreferrer" title={`${said.source}: ${source.title}`}>
      {words}
    </a>
  );
}
