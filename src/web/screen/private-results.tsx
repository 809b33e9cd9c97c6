import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TableFrame } from '../shell/table-frame.js';
import { StandingSign } from '../standing/standing-sign.js';
import { useWords } from '../strings/language.js';
import type { Pair } from './pair.js';
import { SCREEN_WORDS } from './screen-words.js';

/** So many pairs are shown at once. */
const SHOWN = 200;

/** The pairs of a file that was screened in this page, as they were found. */
export function PrivateResults({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const shown = pairs.slice(0, SHOWN);
  return (
    <section className="screen-part">
      <h2>{said.pairs}</h2>
      <p className="quiet">{pairs.length === 0 ? said.noPairs : said.pairsMore(shown.length, pairs.length)}</p>
      {pairs.length === 0 ? null : (
        <TableFrame label={said.pairs}>
          <thead>
            <tr>
              <th scope="col" className="count">
                {said.row}
              </th>
              <th scope="col">{said.subject}</th>
              <th scope="col">{said.entity}</th>
              <th scope="col">{said.says}</th>
              <th scope="col">{said.standing}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, row, subject, entity, score, decision, standings }) => (
              <tr key={id}>
                <td className="count">{row}</td>
                <th scope="row">{subject.names.join(' · ') || subject.identifiers.join(' · ')}</th>
                <td>
                  <Link to="/company/$id" params={{ id: entity.id }}>
                    {entity.name}
                  </Link>
                </td>
                <td>
                  {decision === 'match' ? `■ ${said.match}` : `◧ ${said.review}`} <span className="number quiet">{score.toFixed(2)}</span>
                </td>
                <td>
                  <div className="row">
                    {standings
                      .filter(({ listed, modifiers }) => listed || modifiers.length > 0)
                      .map((standing) => (
                        <StandingSign key={standing.list} standing={standing} />
                      ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}
