import { LEGAL_ENDS } from './company-word-table.js';
import type { Run } from './name-run.js';
import type { Token } from './token.js';

/** Whether a longer name says no more of a company than that it is one: `Hesai Technology Inc.`; but `Hesai Inc.` may be another. */
export function isPlainLonger(tokens: readonly Token[], run: Run, known: Run): boolean {
  const words = tokens.slice(known.from, run.to).map(({ folded }) => folded);
  return (
    run.from === known.from &&
    words.slice(1).some((word) => PLAIN_TAIL.has(word)) &&
    words.slice(known.to - known.from).every((word) => PLAIN_TAIL.has(word) || word === 'co' || LEGAL_ENDS.has(word))
  );
}

const PLAIN_TAIL = new Set('technology technologies tech group holdings holding usa'.split(' '));

/** Whether a sentence or a part of an enumeration ends among tokens: `the oil company Cnooc. China said`, `CNOOC, China Mobile`. */
export function isOverEnd(text: string, tokens: readonly Token[], { from, to }: Run, hasCommas: boolean): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const [before, next] = [tokens[at - 1], tokens[at]];
    if (before === undefined || next === undefined || next.start - before.end < 2) continue;
    const form = next.folded === 'co' || LEGAL_ENDS.has(next.folded);
    if (!hasCommas && !form && text.startsWith(', ', before.end)) return true;
    const abbreviated = before.end - before.start < 4 || LEGAL_ENDS.has(before.folded) || SHORTENED.has(before.folded);
    if (!abbreviated && /^[.!?] /u.test(text.slice(before.end, next.start))) return true;
  }
  return false;
}

const SHORTENED = new Set('tech intl info engr elec sci commc univ inst acad'.split(' '));
