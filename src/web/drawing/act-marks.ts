/** What a mark on a timeline says: shapes differ, so that no colour is needed to tell them apart. */
export type MarkKind = 'proposal' | 'listed' | 'removed' | 'draft' | 'court' | 'renamed' | 'statement' | 'other';

const KINDS: Readonly<Record<string, MarkKind>> = {
  proposal: 'proposal',
  designation: 'listed',
  redesignation: 'listed',
  removal: 'removed',
  'draft-posted': 'draft',
  'draft-withdrawn': 'draft',
  'complaint-filed': 'court',
  injunction: 'court',
  ruling: 'court',
  remand: 'court',
  appeal: 'court',
  settlement: 'court',
  rename: 'renamed',
  statement: 'statement',
  'no-response': 'statement',
};

/** How an act is drawn. What is only printed again is not: the band shows it. */
export function markKind(type: string): MarkKind | null {
  return type === 'continuation' ? null : (KINDS[type] ?? 'other');
}

/** The outline of a mark about (0, 0), within 12 by 12 pixels. */
export const SHAPES: Readonly<Record<MarkKind, string>> = {
  proposal: 'M0-5.5 5.5 4.5H-5.5Z',
  listed: 'M-5 0A5 5 0 1 1 5 0 5 5 0 1 1-5 0Z',
  removed: 'M-5 0A5 5 0 1 1 5 0 5 5 0 1 1-5 0ZM-3.2-3.2 3.2 3.2M3.2-3.2-3.2 3.2',
  draft: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  court: 'M0-6 6 0 0 6-6 0Z',
  renamed: 'M-5.5-3H2L5.5 0 2 3H-5.5Z',
  statement: 'M-5-4.5H5V2H1L-2 5V2H-5Z',
  other: 'M-2.5 0A2.5 2.5 0 1 1 2.5 0 2.5 2.5 0 1 1-2.5 0Z',
};

/** The order in which marks are drawn: the last lies on top. */
export const ORDER: readonly MarkKind[] = ['other', 'statement', 'draft', 'renamed', 'proposal', 'court', 'removed', 'listed'];
