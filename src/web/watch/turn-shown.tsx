import type { ReactNode } from 'react';
import type { Standing } from '../../register/index.js';
import type { Turn } from '../engine/turns-question.js';
import { StandingShape } from '../standing/standing-sign.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { listedWords, markOf, modifierWords, sinceWords } from '../strings/standing-words.js';
import type { Language } from '../strings/words.js';
import { WATCH_WORDS } from './watch-words.js';

interface TurnGiven {
  readonly turn: Turn;
  /** Whether the list has to be said. */
  readonly named: boolean;
  /** Of an act that lies ahead only where it stands now is said. */
  readonly lies: boolean;
}

/** Where a company stood before an act and after it, in words. */
export function TurnShown({ turn: { before, after }, named, lies }: TurnGiven): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  const [was, is] = [standingWords(before, language), standingWords(after, language)];
  return (
    <span className="turn small">
      {named ? <b>{listName(after.list, language)}</b> : null}
      {was === is ? (
        <StandingSaid head={lies ? said.stands : said.unchanged} standing={after} words={is} />
      ) : (
        <>
          <StandingSaid head={said.before} standing={before} words={was} />
          <span aria-hidden="true">→</span>
          <StandingSaid head={said.after} standing={after} words={is} />
        </>
      )}
    </span>
  );
}

function StandingSaid({
  head,
  standing,
  words,
}: {
  readonly head: string;
  readonly standing: Standing;
  readonly words: string;
}): ReactNode {
  const mark = markOf(standing);
  return (
    <span className={`turn-side sign-${mark}`}>
      <span className="quiet">{head}</span> <StandingShape mark={mark} /> <span className="sign-words">{words}</span>
    </span>
  );
}

/** A standing in one line: whether, since when, and with what beside it. */
export function standingWords(standing: Standing, language: Language): string {
  const beside = standing.modifiers.filter((modifier) => modifier !== 'enjoined' || !standing.listed);
  const head = [listedWords(standing, language), sinceWords(standing, language)].filter((each) => each !== '').join(' ');
  return [head, ...beside.map((modifier) => modifierWords(modifier, language))].join(language === 'en' ? ', ' : '，');
}
