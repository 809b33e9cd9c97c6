import type { RawEvent } from './raw-event.js';
import { masked } from './scene.js';

const PUT =
  '(?:added|put|placed|listed|named|included|designated|identified|labell?ed|blacklisted|sanctioned|targeted|moved|transferred|entered)';
const ONE = '(?:company|entity|firm|person|party|supplier|business|vendor|organi[sz]ation|enterprise|subsidiary|manufacturer|bank)';

/** `A company is banned once its name has been added`, `any entity that the Secretary has named`: what becomes of whoever is listed. */
const OF_ANYBODY = masked(
  [
    `\\b(?:once|when|whenever|as soon as|where|if|unless|until|should|after|before) (?:[^.;,]{0,60} )?(?:is|are|gets?|becomes?)(?: [a-z]+ly)? ${PUT}\\b`,
    `\\b(?:once|whenever|as soon as|where|if|unless|until) (?:[^.;,]{0,60} )?(?:has|have)(?: been)?(?: [a-z]+ly)? ${PUT}\\b`,
    `(?<!than )\\b(?:any|every|each|no|such an?|whichever) (?:[a-z-]+ ){0,3}${ONE}\\b[^.;,]{0,80}\\b${PUT}\\b`,
    `(?<!\\b(?:following|these|the|both|other|new|chinese|\\d|two|three|four|five|six|seven|eight|nine|ten) )\\b(?:those|anyone|anybody|whoever|companies|entities|firms|persons|parties|organi[sz]ations) (?:(?:that|who|which|whose names?) )?(?:is|are|get|become)(?: [a-z]+ly)? ${PUT}\\b`,
    `\\b(?:basis|criteri(?:a|on)|grounds?|process|procedures?|standards?|authority|authori[sz]ation|requirements?|power|threshold|deadline|rules?) (?:on which|by which|under which|for (?:being |which |the )?|to |of |why )[^.;]{0,80}\\b(?:add|put|plac|list|nam|includ|inclusion|designat|identif)\\w*`,
    `\\b(?:can|may|might|could|would|to|not) (?:[a-z]+ )?(?:lead|amount|result|end up|translate|escalate) (?:to|in|into|on)\\b`,
    `\\b(?:lead|leads|leading|equivalent|tantamount|prelude|akin|similar) to (?:an? |the |being |its )?(?:addition|inclusion|listing|designation|placement|move|entry|${PUT})\\b`,
    `\\b(?:shortlist(?:ed)?|candidates?|watch ?list)\\b[^.;,]{0,30}\\bfor (?:the |addition|inclusion)`,
  ].join('|'),
  'u',
);

/** `Reports that it had been designated were wrong`, `denied rumours that it was put on the list`: what was only said to have been done. */
const DOUBTED = masked(
  `\\b(?:rumou?rs?|speculation|gossip|claims?|reports?|suggestions?|posts?|stories|story|talk)\\b(?:[^.;]{0,60} )?(?:that|of|about|saying|claiming|according to which) [^.;]{0,80}\\b(?:${PUT}|add|put|place|designate|list)\\b`,
  'u',
);
const NOT_TRUE =
  /\b(?:den(?:y|ies|ied)|false|wrong|untrue|not true|not correct|incorrect|unfounded|fake|baseless|groundless|dismiss\w*|refut\w*|reject\w*|mistaken|misread\w*|no truth|read the claim|hoax|debunk\w*|contrary to|clarif\w*)\b/u;

/** `a maker that the Pentagon has blacklisted`, `Unitree, blacklisted since June`: who it is, not what was done. */
const DESCRIBED = masked(
  `\\b(?:that|which|who|whom)(?: [^.;,]{0,40})? (?:has|have|had|is|are|was|were)(?: [a-z]+ly)?(?: been)? (?:blacklisted|sanctioned)\\b|{C}, (?:which is |who is |also |already )?(?:blacklisted|sanctioned|listed)\\b[^.;,]{0,50}\\b(?:since|over|for)\\b|\\b(?:the|a|an|other|these|those|its|some|fellow) (?:u\\.s\\.[- ])?(?:blacklisted|sanctioned|black-listed|already[- ]listed)\\b`,
  'u',
);

/** A listing told by a noun, or by what it is to be listed: `its inclusion`, `at being added`, `the decision to put it on a blacklist`. */
const AS_A_THING = masked(
  `(?:\\b(?:being|having been|to have been|to be|of|over|after|for|by)(?: [a-z]+ly)? |\\b(?:decision|move|step|attempt|act)(?: (?:by|of) [^.;,]{0,40})? to )$`,
  'u',
);
const NOUN = /^(?:inclusion|additions?|listing|designation|placement|blacklisting|labell?ing|identification|sanction(?:s|ing)?)\b/u;

/** Whether a sentence speaks of a listing at a place of its mask by a noun or a gerund. */
export function isThing(mask: string, at: number): boolean {
  return NOUN.test(mask.slice(at, at + 20)) || AS_A_THING.test(mask.slice(Math.max(0, at - 70), at));
}

/** `The list is renewed every year`: what is done each year is done on no day. */
const HABITUAL =
  /\b(?:is|are|must|has to|have to|shall|should|be|to) (?:[a-z]+ )?(?:renew|updat|review|publish|reissu|revis|amend|issu)\w*\b[^.;]{0,40}\b(?:every|each|annual(?:ly)?|yearly|once a|twice a|from time to time|regularly|periodically|per year)\b/u;

/** Whether a sentence tells what is done about a list each year. */
export const isHabit = (mask: string): boolean => HABITUAL.test(mask);

/** Whether a listing is nobody's on no day: a rule for whoever is listed, what was only rumoured, who somebody is. */
export function isMentioned({ modality, date, sentence: { mask, dates } }: Pick<RawEvent, 'modality' | 'date' | 'sentence'>): boolean {
  if (DOUBTED.test(mask) && NOT_TRUE.test(mask)) return true;
  if (modality !== 'asserted') return false;
  if (OF_ANYBODY.test(mask)) return date === null || dates.length === 0 || ANY_ONE.test(mask);
  return date === null && DESCRIBED.test(mask);
}

/** So general that the day told is not that of a listing. */
const ANY_ONE = new RegExp(`\\b(?:any|every|each) (?:[a-z-]+ ){0,3}${ONE}\\b`, 'u');
