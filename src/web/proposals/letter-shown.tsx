import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProposalAnswer } from '../../answering/index.js';
import type { Clocks } from '../../register/index.js';
import { MarkSign } from '../drawing/act-mark.js';
import type { OutcomesTold } from '../engine/list-question.js';
import { clocksTold, TODAY } from '../shell/clocks.js';
import { SourceLink } from '../standing/source-link.js';
import { confidenceWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { PROPOSALS_WORDS } from './proposals-words.js';

interface LetterGiven {
  readonly proposal: ProposalAnswer;
  readonly told: OutcomesTold;
  readonly clocks: Clocks;
}

/** One letter: when, by whom, and a line for each company with what became of it. */
export function LetterShown({ proposal, told, clocks }: LetterGiven): ReactNode {
  const said = useWords(PROPOSALS_WORDS);
  const { language } = useLanguage();
  const { id, date, title, actors, unnamed, confidence, companies } = proposal;
  const letter = told.letters[id];
  const came = companies.filter(({ listed, already }) => listed !== null && !already).length;
  return (
    <li className="letter" id={id}>
      <div className="letter-head">
        <time dateTime={date}>{dateWords(date, language, 'brief')}</time>
        <span className="quiet small">{companies.length === 0 ? '' : said.named(came, companies.length)}</span>
      </div>
      <div className="letter-said">
        <h2 lang="en">{title}</h2>
        <p className="quiet" lang="en">
          {letter?.summary}
        </p>
        <ul className="plain named">
          {companies.map(({ id: company, name, listed, days, already }) => (
            <li key={company}>
              <MarkSign kind={listed !== null || already ? 'listed' : 'proposal'} />
              <span>
                <Link to="/company/$id" params={{ id: company }} search={clocksTold(clocks.on, clocks.known, TODAY)} lang="en">
                  {name}
                </Link>{' '}
                <span lang="zh-Hans" className="quiet">
                  {told.chinese[company]}
                </span>{' '}
                <span className="quiet small nowrap">{already ? said.already : listed === null ? said.open(days) : said.listed(days)}</span>
              </span>
            </li>
          ))}
        </ul>
        {unnamed === 0 ? null : <p className="quiet small">{said.unnamed(unnamed)}</p>}
        <p className="quiet small">
          {said.by} <span lang="en">{actors.join('; ')}</span> · {confidenceWords(confidence, language)}
        </p>
        <p className="small sources">
          {(letter?.sources ?? []).map((source) => (
            <SourceLink key={source} id={source} sources={told.sources} />
          ))}
        </p>
      </div>
    </li>
  );
}
