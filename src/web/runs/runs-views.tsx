import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../strings/language.js';
import { RUNS_WORDS } from './runs-words.js';

/** The way between runs and the audit chain. */
export function RunsViews(): ReactNode {
  const said = useWords(RUNS_WORDS);
  return (
    <nav className="views" aria-label={said.title}>
      <Link to="/runs" activeProps={{ 'aria-current': 'page' }}>
        {said.runs}
      </Link>
      <Link to="/audit" activeProps={{ 'aria-current': 'page' }}>
        {said.audit}
      </Link>
    </nav>
  );
}
