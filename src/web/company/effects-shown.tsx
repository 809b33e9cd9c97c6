import { type ReactNode, useId } from 'react';
import type { Clocks, Effect } from '../../register/index.js';
import { ROLES, type Role } from '../../register/law.js';
import { useEngine } from '../engine/engine-in-use.js';
import type { Sources } from '../engine/told.js';
import { SourceLink } from '../standing/source-link.js';
import { confidenceWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { effectWords, roleWords } from '../strings/role-words.js';
import { COMPANY_WORDS } from './company-words.js';

interface EffectsGiven {
  readonly id: string;
  readonly clocks: Clocks;
  readonly role: Role;
  readonly become: (role: Role) => void;
}

/** What follows in law for one role, in force and ahead, each with its citation. */
export function EffectsShown({ id, clocks, role, become }: EffectsGiven): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const { language } = useLanguage();
  const field = useId();
  const { data } = useEngine('effects', { id, role, clocks });
  return (
    <section className="part">
      <div className="part-head">
        <h2>{said.effects}</h2>
        <label className="row" htmlFor={field}>
          <span className="quiet small">{said.role}</span>
          <select id={field} value={role} onChange={({ target }) => become(ROLES.find((each) => each === target.value) ?? role)}>
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {roleWords(each, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {data === undefined ? null : (
        <div aria-live="polite" className="effects">
          {data.inForce.length + data.ahead.length === 0 ? <p>{said.effectsNone}</p> : null}
          <EffectLines title={said.inForce} effects={data.inForce} sources={data.sources} />
          <EffectLines title={said.aheadTitle} effects={data.ahead} sources={data.sources} />
          <p className="quiet small">{said.advice}</p>
        </div>
      )}
    </section>
  );
}

function EffectLines({ title, effects, sources }: { title: string; effects: readonly Effect[]; sources: Sources }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const { language } = useLanguage();
  if (effects.length === 0) return null;
  return (
    <>
      <h3 className="quiet">{title}</h3>
      <ul className="plain effect-lines">
        {effects.map((effect) => (
          <li key={effect.id} className={`effect effect-${effect.kind}`}>
            <p>
              <span className="tag">{effectWords(effect.kind, language)}</span> <span lang="en">{effect.summary}</span>
            </p>
            <p className="quiet small">
              <span lang="en">
                {effect.law}, {effect.citation}
              </span>
              {' · '}
              {effect.from === null ? said.noDay : `${said.from} ${dateWords(effect.from, language)}`}
              {effect.until === null ? '' : ` ${said.until} ${dateWords(effect.until, language)}`}
              {` · ${confidenceWords(effect.confidence, language)}`}
            </p>
            <p className="small sources">
              {effect.sources.map((source) => (
                <SourceLink key={source} id={source} sources={sources} />
              ))}
            </p>
            {effect.enjoined ? <p className="small held-back">{said.unsettled}</p> : null}
            {effect.note === null ? null : (
              <p className="quiet small" lang="en">
                {effect.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
