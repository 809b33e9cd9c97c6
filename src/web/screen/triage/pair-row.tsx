import { memo, type ReactNode } from 'react';
import { StandingShape } from '../../standing/standing-sign.js';
import { useLanguage } from '../../strings/language.js';
import { listName } from '../../strings/list-words.js';
import { markOf } from '../../strings/standing-words.js';
import type { Pair } from '../pair.js';
import { standingState, telling } from './pair-state.js';
import { FoundSign, SaidSign, ScoreSign, stateWords } from './pair-words.js';

/** Elements of a table lay out all its lines together: these stand each by itself, and the grid, which has the focus, names the one it is on. */
const CELL = { role: 'gridcell' };

interface RowGiven {
  readonly id: string;
  readonly pair: Pair;
  /** Among those shown, from 0. */
  readonly place: number;
  readonly top: number;
  readonly isFocus: boolean;
  readonly isChosen: boolean;
}

/** One pair as a line of the table. */
export const PairRow = memo(function PairRow({ id, pair, place, top, isFocus, isChosen }: RowGiven): ReactNode {
  const { language } = useLanguage();
  const { row, subject, entity, score, decision, standings } = pair;
  const [first, ...more] = telling(standings);
  const name = subject.names[0] ?? '';
  const asLine = { role: 'row', 'aria-rowindex': place + 2, 'aria-selected': isChosen };
  return (
    <div {...asLine} id={id} className="pair-row" data-focus={isFocus} data-place={place} style={{ transform: `translateY(${top}px)` }}>
      <span {...CELL} className="pair-choose">
        <span aria-hidden="true">{isChosen ? '☑' : '☐'}</span>
      </span>
      <span {...CELL} className="count quiet">
        {row}
      </span>
      <span {...CELL} title={subject.names.join('\n')} className="pair-name">
        {name}
      </span>
      <span {...CELL} title={`${entity.name} (${entity.id})`} className="pair-name">
        {entity.name}
      </span>
      <span {...CELL}>
        <ScoreSign score={score} />
      </span>
      <span {...CELL}>
        <FoundSign found={decision} />
      </span>
      <span {...CELL} className="pair-standing">
        <StandingShape mark={first === undefined ? 'clear' : markOf(first)} />
        {stateWords(first === undefined ? 'clear' : standingState(first), language)}
      </span>
      <span {...CELL} title={[first, ...more].map((each) => (each === undefined ? '' : listName(each.list, language))).join(', ')}>
        {first === undefined ? '–' : listName(first.list, language)}
        {more.length === 0 ? '' : ` +${more.length}`}
      </span>
      <span {...CELL}>{subject.countries.join(' ')}</span>
      <span {...CELL}>
        <SaidSign pair={pair} />
      </span>
    </div>
  );
});
