import { hasHan } from '../names/index.js';
import type { AlignedPart } from './compare.js';

/** The most that a match by name can be, whatever it scores: a score says how like names are, not what is left unsaid. */
export type Most = 'match' | 'review' | 'none';

/** Below this likeness two words may as well be two words: a typo in a short name, a trade akin to another. */
const FIRM = 0.85;
/** An acronym of no more letters is the initials of too many companies. */
const SHORT_ACRONYM = 3;

interface Laid {
  readonly part: AlignedPart;
  readonly asked: string;
  readonly held: string;
}

/**
 * The most that a name asked for can be taken for a name held, by how their words lie against each other. `complete`: the asked name
 * ends in a legal form, so what it leaves out it does not bear. `short`: the name held is a weak one or an acronym.
 *
 * - A word in common only by likeness is for review, and nothing where either name has more to say than a
 *   place: `Cisco Systems` is not `COSCO`.
 * - Initials are for review, and nothing up to three letters: `Coinbase Global, Inc.` is not `CGI`.
 * - A longer core is not the shorter one it begins with (`药明康德` against `药明`); a shorter one is for review.
 * - What the asked name says beyond the one held is for review: `Leishen Energy Holding` need not be `LeiShen`.
 * - One word alone is for review where the name held has more: `AVIC` need not be `AVIC Hi-Tech`, nor `SMIC` `SMIC Beijing`.
 * - Words of the core left over on both sides are two companies.
 * - A seat that only the name held has, in brackets or at the end, is that of a subsidiary: `SMIC` need not be `SMIC, Americas`.
 * - One telling word by itself is for review where it is written as two, or is another word for the same: `Tidewater` need not be
 *   `Tide Water`, nor `Sea` `Oceanic`.
 */
export function mostOf(parts: readonly AlignedPart[], complete: boolean, short: boolean): Most {
  const laid = parts.flatMap((part): readonly Laid[] =>
    part.a === null || part.b === null ? [] : [{ part, asked: part.a, held: part.b }],
  );
  const spoken = parts.filter(({ slot }) => slot !== 'form' && slot !== 'filler');
  const beyond = spoken.filter(({ b }) => b === null).map(({ slot }) => slot);
  const lacking = spoken.filter(({ a }) => a === null).map(({ slot }) => slot);
  if (beyond.includes('core') && lacking.includes('core')) return 'none';
  if (laid.some(isShortAcronym) || laid.some(isLongerCore)) return 'none';
  const weak = laid.some(({ part }) => part.slot === 'core' && part.likeness < FIRM);
  if (weak) {
    const firm = laid.some(({ part }) => part.slot !== 'form' && part.likeness >= FIRM);
    return beyond.length === 0 && (lacking.length === 0 || (firm && lacking.every((slot) => slot === 'place' || slot === 'seat'))) ? 'review' : 'none';
  }
  if (short || beyond.length > 0 || lacking.some((slot) => slot === 'core' || slot === 'number' || slot === 'seat')) return 'review';
  const [only, ...more] = laid;
  const lone = only !== undefined && more.length === 0 && !only.asked.includes(' ');
  const [telling, ...others] = laid.filter(({ part }) => part.slot !== 'form');
  if (telling !== undefined && others.length === 0 && isRewritten(telling)) return 'review';
  if (laid.some(isHead) || (lone && lacking.length > 0) || (complete && lacking.includes('activity'))) return 'review';
  return 'match';
}

/** Whether one of two names says where, after what it is called, and the other does not: of two companies of one name, which. */
export function lacksSeat(parts: readonly AlignedPart[]): boolean {
  return parts.some(({ a, b, slot }) => slot === 'seat' && (a === null || b === null));
}

/** Several words met by the initials that a short acronym is made of. */
function isShortAcronym({ part, asked, held }: Laid): boolean {
  const [words, letters] = asked.includes(' ') ? [asked, held] : [held, asked];
  return part.likeness < FIRM && words.includes(' ') && !letters.includes(' ') && !hasHan(letters) && letters.length <= SHORT_ACRONYM;
}

/** Written otherwise in the same script: as two words for one, or as another word of the same meaning. */
function isRewritten({ part, asked, held }: Laid): boolean {
  return part.slot === 'core' && asked !== held && hasHan(asked) === hasHan(held);
}

function isLongerCore({ part, asked, held }: Laid): boolean {
  return part.slot === 'core' && hasHan(asked) && asked !== held && asked.startsWith(held);
}

function isHead({ part, asked, held }: Laid): boolean {
  return part.slot === 'core' && hasHan(held) && asked !== held && held.startsWith(asked);
}
