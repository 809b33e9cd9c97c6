import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Clocks } from '../../register/index.js';
import { useEngine } from '../engine/engine-in-use.js';
import type { Kin } from '../engine/family-question.js';
import type { Party } from '../engine/told.js';
import { clocksTold, TODAY } from '../shell/clocks.js';
import { StandingSign } from '../standing/standing-sign.js';
import { useWords } from '../strings/language.js';
import { COMPANY_WORDS } from './company-words.js';

/** Who controls whom, from the top down, with where each stands. */
export function FamilyShown({ id, clocks }: { readonly id: string; readonly clocks: Clocks }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const { data } = useEngine('family', { id, clocks });
  if (data === undefined) return null;
  const alone = data.size <= 1 && data.before.length + data.after.length === 0;
  return (
    <section className="part">
      <div className="part-head">
        <h2>{said.family}</h2>
        {alone ? null : <span className="quiet small">{said.familySize(data.size)}</span>}
      </div>
      {alone ? <p className="quiet">{said.familyNone}</p> : null}
      <Replaced title={said.before} parties={data.before} />
      <Replaced title={said.after} parties={data.after} />
      {data.size <= 1 ? null : (
        <ul className="plain tree">
          {data.tops.map((kin) => (
            <KinShown key={kin.id} kin={kin} id={id} clocks={clocks} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Replaced({ title, parties }: { readonly title: string; readonly parties: readonly Party[] }): ReactNode {
  if (parties.length === 0) return null;
  return (
    <p>
      <span className="quiet">{title}</span>{' '}
      {parties.map(({ id, label }) => (
        <Link key={id} to="/company/$id" params={{ id }} lang="en">
          {label}
        </Link>
      ))}
    </p>
  );
}

function KinShown({ kin, id, clocks }: { readonly kin: Kin; readonly id: string; readonly clocks: Clocks }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const here = kin.id === id;
  return (
    <li>
      <div className="kin" data-here={here}>
        <span className="kin-name">
          {here ? (
            <b lang="en">{kin.label}</b>
          ) : (
            <Link to="/company/$id" params={{ id: kin.id }} search={clocksTold(clocks.on, clocks.known, TODAY)} lang="en">
              {kin.label}
            </Link>
          )}
          {kin.chinese === null ? null : (
            <span className="quiet" lang="zh-Hans">
              {kin.chinese}
            </span>
          )}
          {kin.tie?.share === undefined ? null : (
            <span className="quiet small">{said.share((kin.tie.share * 100).toFixed(1).replace(/\.0$/, ''))}</span>
          )}
        </span>
        <span className="hit-standings">
          {kin.standings.map((standing) => (
            <StandingSign key={standing.list} standing={standing} />
          ))}
        </span>
      </div>
      {kin.below.length === 0 ? null : (
        <ul className="plain">
          {kin.below.map((each) => (
            <KinShown key={each.id} kin={each} id={id} clocks={clocks} />
          ))}
        </ul>
      )}
    </li>
  );
}
