import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, memo, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { useWords } from '../../strings/language.js';
import type { Pair } from '../pair.js';
import { PairRow } from './pair-row.js';
import { TRIAGE_WORDS } from './triage-words.js';

/** Heights in pixels, as in the style sheet: with lines of one height any of a hundred thousand is found without measuring. */
const ROW = 34;
const HEAD = 34;

export type RowClick = (place: number, event: MouseEvent) => void;

interface TableGiven {
  readonly pairs: readonly Pair[];
  /** The places in `pairs` of those shown, in order. */
  readonly shown: Uint32Array;
  /** The one in focus, among those shown. */
  readonly place: number;
  readonly chosen: ReadonlySet<number>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onRow: RowClick;
  /** A verdict is asked for, which takes some of the height. */
  readonly isAsking: boolean;
}

const HEAD_LINE = { role: 'row', 'aria-rowindex': 1 };
const LINES = { role: 'rowgroup' };
const HEADER = { role: 'columnheader' };

const COLUMNS = ['chosen', 'row', 'name', 'entity', 'score', 'found', 'standing', 'list', 'country', 'said'] as const;

/** Pairs as a table of any length: only the lines in sight are there, and lines are used again as it is scrolled. */
export const PairTable = memo(function PairTable({ pairs, shown, place, chosen, grid, onRow, isAsking }: TableGiven): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const id = useId();
  const slots = useRef(0);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  const { scrollToIndex } = virtual;
  // Not when more pairs come: who has scrolled on stays there.
  useEffect(() => {
    if (place >= 0 && isAsking !== undefined) scrollToIndex(place);
  }, [place, isAsking, scrollToIndex]);
  const lines = virtual.getVirtualItems();
  slots.current = Math.max(slots.current, lines.length);
  const isThere = lines.some(({ index }) => index === place);
  const clicked = (event: MouseEvent): void => {
    const line = (event.target as Element).closest('[data-place]');
    if (line !== null) onRow(Number(line.getAttribute('data-place')), event);
  };
  const asGrid = {
    role: 'grid',
    'aria-label': said.table,
    onClick: clicked,
    tabIndex: 0,
    'aria-rowcount': shown.length + 1,
    'aria-colcount': COLUMNS.length,
    'aria-multiselectable': true,
    'aria-activedescendant': isThere ? `${id}-${place}` : undefined,
  };
  return (
    <div ref={grid} {...asGrid} className="pair-table">
      <div {...HEAD_LINE} className="pair-head">
        {COLUMNS.map((name) => (
          <span key={name} {...HEADER} className={name === 'row' ? 'count' : undefined}>
            {name === 'chosen' ? <span className="unseen">{said.chosen}</span> : said[name]}
          </span>
        ))}
      </div>
      <div {...LINES} className="pair-rows" style={{ height: `${virtual.getTotalSize()}px` }}>
        {lines.map(({ index, start }) => {
          const at = shown[index] ?? 0;
          const pair = pairs[at];
          return pair === undefined ? null : (
            <PairRow
              key={index % slots.current}
              id={`${id}-${index}`}
              pair={pair}
              place={index}
              top={start - HEAD}
              isFocus={index === place}
              isChosen={chosen.has(at)}
            />
          );
        })}
      </div>
    </div>
  );
});
