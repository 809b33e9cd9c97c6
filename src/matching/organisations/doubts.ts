import { hasHan } from '../../names/index.js';
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
 * - A seat, in brackets or at the end, that only the name held has is that of a subsidiary, where the asked name is a full one:
 *   `SMIC Holdings Limited` need not be `SMIC, Americas`.
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
    return beyond.length === 0 && (lacking.length === 0 || (firm && lacking.every(isPlace))) ? 'review' : 'none';
  }
  if (short || beyond.length > 0 || lacking.some((slot) => slot === 'core' || slot === 'number')) return 'review';
  const [only, ...more] = laid;
  const lone = only !== undefined && more.length === 0 && !only.asked.includes(' ');
  const [telling, ...others] = laid.filter(({ part }) => part.slot !== 'form');
  if (telling !== undefined && others.length === 0 && isRewritten(telling)) return 'review';
  if (laid.some(isHead) || (lone && lacking.length > 0) || (complete && lacking.some((slot) => slot === 'activity' || slot === 'seat')))
    return 'review';
  return 'match';
}

/**
 * Whether one of two names says where, after what it is called, and the other, complete with its legal form, does not: of two
 * companies of one name, which.
 */
export function lacksSeat(parts: readonly AlignedPart[], a: { readonly complete: boolean }, b: { readonly complete: boolean }): boolean {
  return parts.some((part) => part.slot === 'seat' && ((part.a === null && a.complete) || (part.b === null && b.complete)));
}

/** Several words met by the initials that a short acronym is made of. */
function isShortAcronym({ part, asked, held }: Laid): boolean {
  const [words, letters] = asked.includes(' ') ? [asked, held] : [held, asked];
  return part.likeness < FIRM && words.includes(' ') && !letters.includes(' ') && !hasHan(letters) && letters.length <= SHORT_ACRONYM;
}

function isPlace(slot: string): boolean {
  return slot === 'place' || slot === 'seat';
}

/** Whether one telling word by itself agrees only but for a misspelling. */
export function isMisspelt(parts: readonly AlignedPart[]): boolean {
  const telling = parts.filter(({ a, b, slot }) => slot !== 'form' && a !== null && b !== null);
  return telling.length === 1 && telling.every(({ likeness }) => likeness < FIRM);
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
