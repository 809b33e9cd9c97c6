import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { NAME_KINDS } from '../../company/name-words.js';
import { StandingShown } from '../../standing/standing-shown.js';
import { useLanguage, useWords } from '../../strings/language.js';
import type { Pair } from '../pair.js';
import { EXPLANATION_WORDS } from './explanation-words.js';
import { NamesAligned } from './names-aligned.js';
import { saidOf, telling } from './pair-state.js';
import { SaidSign } from './pair-words.js';
import { reasonWords } from './reason-words.js';
import { ScoreShown } from './score-shown.js';
import { TRIAGE_WORDS } from './triage-words.js';

const NO_SOURCES = {};
/** An entity of the register has a page; one of a list of one's own has none. */
const HAS_PAGE = /^WB-\d{4,}$/;

/** Why a subject and an entity may be one: the names side by side, the score, identifiers, warnings, where the entity stands. */
export const ExplanationShown = memo(function ExplanationShown({ pair }: { readonly pair: Pair }): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  const kinds = useWords(NAME_KINDS);
  const { language } = useLanguage();
  const { entity, explanation, matched, standings, warnings, confidence } = pair;
  const told = telling(standings);
  const doubts = [...(confidence === 'unverified' ? [said.unverified] : []), ...warnings];
  return (
    <div className="explanation">
      <h2>
        {pair.subject.names[0] ?? ''} <span aria-hidden="true">→</span> {entity.name}
      </h2>
      <p>
        {sentence(reasonWords(explanation, language))}{' '}
        <span className="quiet small">
          {matched === '' || matched === entity.name ? '' : `${said.foundAs} “${matched}” `}({kinds[explanation.kind]})
        </span>
      </p>
      {doubts.length === 0 ? null : (
        <ul className="plain lacking" aria-label={said.warnings}>
          {doubts.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <NamesAligned pair={pair} />
      <ScoreShown pair={pair} />
      <Identifiers pair={pair} />
      <section>
        <h3>{said.standing}</h3>
        {told.length === 0 ? <p className="quiet">{said.nowhere}</p> : null}
        <div className="standings">
          {told.map((standing) => (
            <StandingShown key={standing.list} standing={standing} sources={NO_SOURCES} />
          ))}
        </div>
        {HAS_PAGE.test(entity.id) ? (
          <p>
            <Link to="/company/$id" params={{ id: entity.id }}>
              {said.company}: {entity.name}
            </Link>
          </p>
        ) : null}
      </section>
      <Decided pair={pair} />
    </div>
  );
});

function Identifiers({ pair: { subject, explanation } }: { readonly pair: Pair }): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  const { identifier } = explanation;
  if (identifier === null && subject.identifiers.length === 0) return null;
  return (
    <section>
      <h3>{said.identifiers}</h3>
      {identifier === null ? null : (
        <p className={`identifier identifier-${identifier.says}`}>
          <span aria-hidden="true">{identifier.says === 'confirmed' ? '✓' : '✕'}</span>{' '}
          {said[identifier.says](identifier.scheme.toUpperCase(), identifier.value)}
        </p>
      )}
      {subject.identifiers.length === 0 ? null : (
        <p className="quiet small">
          {said.asked}: {subject.identifiers.join(', ')}
          {identifier === null ? `; ${said.silent}` : ''}
        </p>
      )}
    </section>
  );
}

/** What was decided, by whom and why; and what waits. */
function Decided({ pair }: { readonly pair: Pair }): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  const words = useWords(TRIAGE_WORDS);
  const last = pair.waits ?? pair.decided;
  return (
    <section>
      <h3>{said.decided}</h3>
      <p>
        <SaidSign pair={pair} />
        {last === null ? ` (${words.openMore})` : saidOf(pair) === 'open' ? ` (${words.reopenedMore})` : ''}
        {pair.waits === undefined ? '' : ` (${words[pair.waits.verdict]})`}
      </p>
      {last === null ? null : (
        <p>
          <q>{last.reason}</q>{' '}
          <span className="quiet small">
            {pair.waits === undefined ? `${words[last.verdict]}, ` : ''}
            {said.by(last.by)}
          </span>
        </p>
      )}
    </section>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
