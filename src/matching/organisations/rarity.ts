import { hasHan } from '../../names/index.js';
import { RARITY } from './rarity-table.js';

let levels: ReadonlyMap<string, number> | undefined;

/** What a word weighs that stands in every hundredth name, and how much each doubling of its frequency takes. */
const LIGHTEST = 0.2;
const PER_DOUBLING = 0.085;

/**
 * How much a core word says, 0.2 to 1: a word seen in no other name 1, `international` little. From a shipped table of names and
 * not from the list at hand, so that an alias more in a list cannot change what another name scores (L10).
 */
export function rarityOf(word: string): number {
  if (hasHan(word)) return word.length === 1 ? 0.5 : 1;
  levels ??= read();
  const level = levels.get(word) ?? 0;
  const short = word.length === 1 ? 0.35 : word.length === 2 ? 0.7 : 1;
  return Math.max(LIGHTEST, 1 - PER_DOUBLING * Math.max(0, level - 1)) * short;
}

function read(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of RARITY.trim().split('\n')) {
    const [level, ...words] = line.split(' ');
    for (const word of words) table.set(word, Number(level));
  }
  return table;
}
