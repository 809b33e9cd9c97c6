import type { ReactNode } from 'react';
import { useEngineState } from '../engine/engine-in-use.js';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** Something is on its way. Seen only when it takes a while. */
export function Loading(): ReactNode {
  const said = useWords(SHELL_WORDS);
  const opening = useEngineState().is === 'opening';
  return (
    <p className="loading" role="status">
      {opening ? said.opening : said.loading}
    </p>
  );
}
