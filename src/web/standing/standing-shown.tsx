import type { ReactNode } from 'react';
import type { Standing } from '../../register/index.js';
import type { Sources } from '../engine/told.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { listedWords, markOf, modifierSentence, modifierWords, sinceWords } from '../strings/standing-words.js';
import { SourceLink } from './source-link.js';
import { STANDING_WORDS } from './standing-labels.js';
import { StandingShape } from './standing-sign.js';

/** A standing in words: whether, since when, with what beside it, and what it rests on. */
export function StandingShown({ standing, sources }: { readonly standing: Standing; readonly sources: Sources }): ReactNode {
  const said = useWords(STANDING_WORDS);
  const { language } = useLanguage();
  const mark = markOf(standing);
  const { list, modifiers, printed, edition, listed, evidence } = standing;
  return (
    <section className={`standing standing-of-${mark}`}>
      <h3>
        <StandingShape mark={mark} />
        <span className="standing-list">{listName(list, language)}</span>
        <span className="standing-said">{listedWords(standing, language)}</span>
        <span className="standing-since">{sinceWords(standing, language)}</span>
      </h3>
      {modifiers.length === 0 ? null : (
        <ul className="plain modifiers">
          {modifiers.map((modifier) => {
            const fact = evidence.find((each) => each.modifier === modifier);
            return (
              <li key={modifier}>
                <span className="tag">{modifierWords(modifier, language)}</span> {modifierSentence(modifier, language)}{' '}
                {fact === undefined ? null : (
                  <span className="quiet small nowrap">
                    {dateWords(fact.date, language, 'brief')} <SourceLink id={fact.source} sources={sources} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {printed === null || !listed ? null : (
        <p className="quiet small printed">
          {said.printed} <q lang="en">{printed}</q>
          {edition === null ? null : (
            <>
              {' '}
              {said.edition} <code>{edition}</code>
            </>
          )}
        </p>
      )}
    </section>
  );
}
