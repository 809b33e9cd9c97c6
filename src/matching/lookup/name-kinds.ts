import type { NameKind } from '../../register/index.js';

/** The kinds of name in the order the index codes them. */
export const NAME_KINDS: readonly NameKind[] = ['official', 'former', 'alias', 'acronym', 'weak'];
