import { COMMON_NAMES, GIVEN_NAMES } from './given-name-table.js';

/** What a common name weighs beside any other. */
const COMMON = 0.5;

let classes: ReadonlyMap<string, string> | undefined;
let common: ReadonlySet<string> | undefined;

/** The class of a folded, romanised name: the spelling all its spellings share (`moussa`: `musa`), or null where it has none. */
export function spellingClass(word: string): string | null {
  classes ??= readClasses();
  return classes.get(word) ?? null;
}

/** How much sharing a name says, 0 to 1: less where many bear it (`khan`), and where there is little of it (`li`). */
export function weightOf(word: string): number {
  common ??= new Set(COMMON_NAMES.trim().split(/\s+/));
  const length = word.length >= 4 ? 1 : word.length === 3 ? 0.9 : 0.7;
  return common.has(spellingClass(word) ?? word) || common.has(word) ? length * COMMON : length;
}

function readClasses(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of GIVEN_NAMES.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const spellings = line.split(' ');
    const own = spellings[0] ?? '';
    // A word in two classes stays in the first: a class must not grow through it.
    for (const spelling of spellings) if (!words.has(spelling)) words.set(spelling, own);
  }
  return words;
}
