import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Standing } from '../../register/index.js';
import { confidenceWords } from '../strings/act-words.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { COMPANY_WORDS } from './company-words.js';
import { citeWords, groundWords, tieWords } from './ground-words.js';

/** On what a company is listed, as printed, with each citation in plain words. */
export function GroundsShown({ standings }: { readonly standings: readonly Standing[] }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const { language } = useLanguage();
  const printed = standings.flatMap(({ list, grounds }) => grounds.map((ground) => ({ list, ...ground })));
  if (printed.length === 0) return null;
  return (
    <section className="part">
      <h2>{said.grounds}</h2>
      {printed.map(({ list, ground, cites, ties, through, confidence }) => (
        <div key={`${list} ${ground} ${through}`} className="ground">
          <h3>
            {groundWords(ground, language)}{' '}
            <span className="quiet small">
              {listName(list, language)} · {confidenceWords(confidence, language)}
            </span>
          </h3>
          {through === null ? null : (
            <p className="small">
              <Link to="/company/$id" params={{ id: through }}>
                {through}
              </Link>
            </p>
          )}
          <ul className="plain">
            {ties.map((tie) => (
              <li key={tieWords(tie, language)}>{tieWords(tie, language)}</li>
            ))}
          </ul>
          <dl className="cites">
            {cites.map((cite) => (
              <div key={cite}>
                <dt>
                  <code>{cite}</code>
                </dt>
                <dd>{citeWords(cite, language)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className="quiet small">{said.groundsMore}</p>
    </section>
  );
}
