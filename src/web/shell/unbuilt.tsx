import type { ReactNode } from 'react';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** A screen that is announced and not there. */
export function Unbuilt({ name }: { readonly name: 'watch' | 'review' }): ReactNode {
  const said = useWords(SHELL_WORDS);
  return (
    <section className="state">
      <h1>{said[name]}</h1>
      <p className="quiet">{said.unbuiltMore}</p>
    </section>
  );
}
