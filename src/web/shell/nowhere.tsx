import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** An address that leads to nothing. */
export function Nowhere(): ReactNode {
  const said = useWords(SHELL_WORDS);
  return (
    <section className="state">
      <h1>{said.nowhere}</h1>
      <p>{said.nowhereMore}</p>
      <p>
        <Link to="/">{said.home}</Link>
      </p>
    </section>
  );
}
