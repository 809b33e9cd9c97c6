import { hasHan } from '../names/index.js';
import { borneNames, type Register } from '../register/index.js';
import { simplified } from './lowered.js';

/** Which company of a register is the only one whose Chinese names begin with some characters: 华虹 of 华虹半导体有限公司; null for none or several. */
export type HanBeginning = (written: string) => string | null;

/** Finds by the beginnings of the Chinese names of a register. */
export function hanBeginningOf(register: Register): HanBeginning {
  const names = borneNames(register)
    .filter(({ text }) => hasHan(text))
    .map(({ text, entity }) => ({ text: simplified(text), entity }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return (written) => {
    const beginning = simplified(written);
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.text ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const only = names[low];
    if (only === undefined || !only.text.startsWith(beginning)) return null;
    for (let at = low + 1; names[at]?.text.startsWith(beginning) === true; at += 1) if (names[at]?.entity !== only.entity) return null;
    return only.entity;
  };
}
