import type { Modality } from '../register/index.js';
import type { BodySpan } from './body-span.js';
import { speaksForState } from './comment.js';
import { masked, type Staged } from './scene.js';

const REASONED: ReadonlySet<Modality> = new Set(['alleged', 'denied']);
const SPEAKER =
  "{BO}(?: spokes[a-z]+)?(?: (?!(?:was|were)\\b)[a-z’'-]{2,20}){0,3}?(?:,[^,;]{1,90},)?(?: (?:{D}|on|late|earlier|later|[a-z]+ly|has|have|had|also|again|only)){0,3} ";
const SAID = 'sa(?:id|ys)|told|tells|stated|states|explained|explains|noted|notes|added|wrote|called|calls|described|describes';
const SAYS_AT = masked(`${SPEAKER}$`, 'u');
const SAYS = new RegExp(`^(?:${SAID})\\b`, 'u');
/** `“X has never been private,” the senator said`: the words in quotation marks are his. */
const QUOTED = masked(`^[“"][^”"]{0,400}(?:,[”"]|[”"],) (?:the |an? )?(?=${SPEAKER}(?:${SAID})\\b)`, 'u');
/** `No decision has been made, the Pentagon said`: that is an answer. */
const UNDECIDED = /\bno (?:decision|such|final|plans?)\b|\b(?:not|yet to) (?:been )?(?:made|decided?|final)/u;

/**
 * `The Commerce Department said that the units were listed because they help the army`: whether the word at a place is that of a keeper of a
 * list who says why, which is part of the listing and no statement of those listed.
 */
export function isReason(sentence: Staged, at: number, modality: Modality): boolean {
  if (!REASONED.has(modality) || UNDECIDED.test(sentence.mask)) return false;
  const speaker = speakerOf(sentence, at);
  if (speaker === undefined || speaksForState(speaker)) return false;
  // What a senator says against a company is no denial of the company's.
  if (modality === 'denied' && speaker.kind === 'official') return true;
  return speaker.list !== null || KEEPER.test(speaker.name);
}

/** The body or official whose saying is told at a place: by a verb of saying there, or by the one after the quotation that holds it. */
function speakerOf({ mask, bodies, start }: Staged, at: number): BodySpan | undefined {
  if (!SAYS.test(mask.slice(at, at + LONGEST_SAYING))) {
    const quoted = QUOTED.exec(mask);
    return quoted === null || at > quoted[0].length ? undefined : bodies.find((each) => each.start - start >= quoted[0].length);
  }
  const from = Math.max(0, at - SPEAKER_REACH);
  const match = SAYS_AT.exec(mask.slice(from, at));
  return match === null ? undefined : bodies.find((each) => each.start - start >= from + match.index);
}

const KEEPER = /^(?:[a-z]+ )?secretary\b|white house/iu;
const SPEAKER_REACH = 160;
const LONGEST_SAYING = 12;
