import type { EventType, Modality } from '../register/index.js';
import { ANSWER_TURNS } from './answer-turn-table.js';
import { BILL_TURNS } from './bill-turn-table.js';
import { COURT_TURNS } from './court-turn-table.js';
import { COURT_TURNS_ZH } from './court-turn-zh-table.js';
import { LAW_CLAUSES } from './law-clause-table.js';
import { LAW_TURNS } from './law-turn-table.js';
import { LISTING_CLAUSES } from './listing-clause-table.js';
import { LISTING_TURNS } from './listing-turn-table.js';
import { LISTING_TURNS_ZH } from './listing-turn-zh-table.js';
import { masked, type Staged } from './scene.js';
import { STOCK_TURNS } from './stock-turn-table.js';
import { STOCK_TURNS_ZH } from './stock-turn-zh-table.js';
import type { Word } from './word.js';

/** What a turn of phrase tells: an act and, where the turn says it too, its modality. */
export interface Turned {
  readonly type: EventType;
  readonly modality?: Modality;
}

/** A turn of phrase in which a word tells an act whatever else stands around it. */
interface StockTurn extends Turned {
  /** What stands before the word in its sentence, up to it; null where anything may. */
  readonly before: RegExp | null;
  /** What stands from the word on. */
  readonly after: RegExp;
}

/** How far around a word its turn is looked for, in characters: so that work stays linear. */
const BEFORE = 140;
const AFTER = 160;

const byWord = new Map<string, StockTurn[]>();
const TURNS = [
  ...LAW_TURNS,
  ...COURT_TURNS,
  ...ANSWER_TURNS,
  ...STOCK_TURNS,
  ...LISTING_TURNS,
  ...LISTING_CLAUSES,
  ...BILL_TURNS,
  ...LAW_CLAUSES,
  ...STOCK_TURNS_ZH,
  ...COURT_TURNS_ZH,
  ...LISTING_TURNS_ZH,
];
for (const [type, words, before, after, modality] of TURNS) {
  const turn: StockTurn = {
    type,
    ...(modality === undefined ? {} : { modality }),
    before: before === null ? null : masked(before, 'u'),
    after: masked(`^(?:${after})`, 'u'),
  };
  for (const word of words.split(' ')) {
    const held = byWord.get(word);
    if (held === undefined) byWord.set(word, [turn]);
    else held.push(turn);
  }
}

/** Whether a word, in lower case, stands in a turn that tells an act. */
export const isTurning = (word: string): boolean => byWord.has(word);

/** The words that stand in turns. */
export const turningWords = (): Iterable<string> => byWord.keys();

/** The act, of one type or any, that a word of a sentence tells by a turn that every paper uses; null where it stands in none. */
export function stockTurn({ mask }: Staged, { start, end }: Word, only?: EventType): Turned | null {
  const turns = byWord.get(mask.slice(start, end));
  if (turns === undefined) return null;
  const before = mask.slice(Math.max(0, start - BEFORE), start);
  const after = mask.slice(start, start + AFTER);
  // What stands after is anchored, and told at once; what stands before is looked for.
  return (
    turns.find(
      (turn) => (only === undefined || turn.type === only) && turn.after.test(after) && (turn.before === null || turn.before.test(before)),
    ) ?? null
  );
}
