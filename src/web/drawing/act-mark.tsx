import type { ReactNode } from 'react';
import { type MarkKind, SHAPES } from './act-marks.js';

/** One mark of a timeline. */
export function ActMark({ kind, x, y, title }: { kind: MarkKind; x: number; y: number; title?: string }): ReactNode {
  return (
    <path className={`mark mark-${kind}`} d={SHAPES[kind]} transform={`translate(${x} ${y})`}>
      {title === undefined ? null : <title>{title}</title>}
    </path>
  );
}

/** A mark by itself, as in a legend or before a line of text. */
export function MarkSign({ kind }: { kind: MarkKind }): ReactNode {
  return (
    <svg className="mark-sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path className={`mark mark-${kind}`} d={SHAPES[kind]} />
    </svg>
  );
}
