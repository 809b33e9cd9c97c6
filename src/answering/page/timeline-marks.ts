import type { Day, Modality, PrintedDate } from '../../register/index.js';

/** What a mark on a timeline stands for, and how it is written; a later one in this order is drawn over an earlier one. */
export const MARKS = [
  { kind: 'proposed', sign: '△', words: 'proposed', types: ['proposal'] },
  { kind: 'draft', sign: '▽', words: 'draft posted', types: ['draft-posted'] },
  { kind: 'renamed', sign: '¤', words: 'renamed', types: ['rename'] },
  { kind: 'court', sign: '§', words: 'court', types: ['complaint-filed', 'injunction', 'ruling', 'remand', 'appeal', 'settlement'] },
  { kind: 'removed', sign: '○', words: 'removed', types: ['removal'] },
  { kind: 'listed', sign: '●', words: 'listed', types: ['designation', 'redesignation'] },
] as const satisfies readonly Mark[];

interface Mark {
  readonly kind: string;
  readonly sign: string;
  readonly words: string;
  readonly types: readonly string[];
}

export type MarkKind = (typeof MARKS)[number]['kind'];

/** One list on one line: a bar while the entity stood on it, and a mark where something happened. */
export interface Strip {
  readonly list: string;
  readonly listings: readonly { readonly since: Day; readonly until: Day | null }[];
  readonly happenings: readonly { readonly type: string; readonly date: PrintedDate }[];
}

/** What did not happen, or not yet, is told and not drawn. */
export function isDrawn({ modality }: { readonly modality: Modality }): boolean {
  return modality !== 'denied' && modality !== 'future';
}
