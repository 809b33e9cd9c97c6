/** How a folded name is written, for telling whether another name may say it: in Chinese, without it, or in a mixture that neither is. */
export type Writing = 'chinese' | 'other' | 'mixed';

/** So many other letters to a Chinese one are still a Chinese name: TCL科技. */
const OTHERS = 2;

/** A Chinese name has two Chinese characters and not many more letters than that: a stray character makes none. */
export function writingOf(folded: string): Writing {
  let [han, others] = [0, 0];
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    // The everyday characters and their first extension; rarer ones, in pairs of surrogates, count by their first.
    if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xd888)) han += 1;
    else if (unit !== 0x20) others += 1;
  }
  if (han === 0) return 'other';
  return han >= 2 && others <= han * OTHERS ? 'chinese' : 'mixed';
}
