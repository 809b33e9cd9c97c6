import type { Modality } from '../register/index.js';
import { type BodySpan, CHINESE_SIDE } from './body-span.js';
import { masked, type Staged } from './scene.js';
import type { Span } from './span.js';

/** What somebody says of a list, or of an act, who is not on it and does not keep it: a ministry, a lawmaker, an association. */
export interface Comment {
  /** Who says it, as far as a body or a state does. */
  readonly actor: string | null;
  /** `alleged` where it accuses the companies named beside it, and is of them; `asserted` where a body says that it has nothing to say. */
  readonly modality: Extract<Modality, 'reported' | 'alleged' | 'asserted'>;
}

/** How far around a word its speaker and its object are looked for, in characters: so that work stays linear. */
const BEFORE = 200;
const AFTER = 160;

const forms = (stems: string, endings: readonly string[]): readonly string[] =>
  stems.split(' ').flatMap((stem) => endings.map((ending) => stem + ending));

/** Verbs that are a comment by themselves: `hailed the listing`, `the embassy condemned it`. */
const REACTING: ReadonlySet<string> = new Set([
  ...forms('welcom prais applaud cheer commend laud criticiz criticis condemn denounc deplor rebuk assail lambast oppos lament bemoan', [
    'e',
    'ed',
    'es',
    's',
  ]),
  ...forms('hail blast protest object', ['', 'ed', 's']),
  ...'slam slams slammed decry decries decried lashed bristled'.split(' '),
]);
/** How somebody takes an act: `said he was encouraged by the step`. */
const FEELING: ReadonlySet<string> = new Set(
  'encouraged glad pleased delighted heartened thrilled relieved grateful disappointed dismayed dissatisfied displeased alarmed outraged appalled shocked opposed'.split(
    ' ',
  ),
);
/** Verbs that are a comment by what stands after them, of whomever they are said. */
const TURNS: ReadonlyMap<string, RegExp> = turnsOf({
  'expressed expresses voiced voices conveyed':
    '\\w+ (?:its |his |her |their |the |a )?(?:[a-z]+ ){0,3}(?:dissatisfaction|opposition|displeasure|concerns?|regret|disappointment|support|outrage|alarm|anger|dismay|relief|objections?|protests?)',
  'lodged lodges': '\\w+ (?:an? |its |the )?(?:[a-z]+ ){0,2}(?:protests?|representations|complaint with|objections?)',
  'called calls branded brands labeled labelled labels termed terms dubbed described describes dismissed dismisses':
    '\\w+ (?:it|that|them|(?:the|its|this|these|those|reports|any|such|\\w+[\'’]s)\\b(?:[^.;]|u\\.s\\.){0,60}\\b(?:moves?|decisions?|actions?|additions?|listings?|designations?|inclusions?|steps?|bans?|measures?|sanctions|lists?|allegations?|accusations?|claims?|blacklist\\w*|delistings?|ruling|bill|reports?|restrictions?|curbs|removals?)|(?:the )?{LK})(?: |,|[”"])',
  'rejected rejects disputed disputes':
    '\\w+ (?:[^.;]|u\\.s\\.){0,50}\\b(?:moves?|decisions?|listings?|designations?|inclusions?|bans?|measures?|sanctions|lists?|blacklist\\w*|delistings?|allegations?|accusations?|claims?|attempts?)\\b',
});
/** Those of states and what speaks for them. */
const TURNS_OF_STATES: ReadonlyMap<string, RegExp> = turnsOf({
  'accused accuses':
    '\\w+ (?:the )?(?:u\\.?s\\.?|united states|washington|european union|eu|brussels|uk|britain|london|japan|netherlands|dutch|{BO})\\b',
  'threatened threatens vowed vows pledged pledges promised':
    '\\w+ [^.;]{0,60}\\b(?:retaliat|countermeasures?|measures|consequences|respon[ds]|safeguard|protect|defend|reprisals?|hit back|retribution)',
  'hit hits lashed lashes fired shot struck': '\\w+ (?:back|out)\\b',
  'urged urges urging demanded demands called calls asked':
    '\\w+ (?:on |upon |for |that )?(?:the )?(?:u\\.?s\\.?|united states|american side|washington|european union|eu|brussels|uk|britain|london|japan|netherlands|it|them|{BO})\\b[^.;]{0,80}\\b(?:correct|stop|lift|revoke|rescind|withdraw|cease|cancel|halt|remove|respect|refrain|abandon|reverse|end|treat|provide|return|create|rectify|change|put)\\b',
  'warned warns': '\\w+ [^.;]{0,60}\\b(?:countermeasures?|measures|consequences|retaliat|harm|damage|hurt|disrupt|respon[ds])',
});
/** What states say of lists, in whichever words they say it. */
const STANCE =
  '\\b(?:oppos|deplor|condemn|firmly|strongly|resolutely|(?:all |take )?(?:the )?(?:necessary |forceful |resolute )measures|measures (?:as )?necessary|counter-?measures|abus|bully|suppress|discriminat|legitimate|lawful|legal rights|rights and interests|(?:over)?stretch|groundless|baseless|unfounded|unjust|unreasonabl|unwarranted|smear|slander|coerci|politici[sz]|weaponi[sz]|instrumentali[sz]|pretext|wrong|mistake|erroneous|correct (?:its|the)|retaliat|zero-sum|hegemon|protectionis|cold war|double standard|decoupl|trumped-up|lies\\b|fabricat|factual basis|evidence|international law|unilateral|long-arm|welcom|crack(?:ing)? ?down on chinese|contain(?:ing|ment)?\\b|market (?:rules|principles|competition)|fair competition|conducive|beneficial|in the interests? of|oppress|hurt(?:ing|s)?\\b|undermin|harm(?:s|ed|ing|ful)?\\b|trampl|violat|backfir|self-defeating|disrupt|stop (?:[a-z]+ing)\\b)';
const STANCE_AFTER = masked(`^\\w+ (?:[^.;]|u\\.s\\.){0,120}?${STANCE}`, 'u');
const STANCE_BEFORE = masked(
  `${STANCE}[^;]{0,200}[,”"] (?:[a-z]+(?: [a-z]+){0,2}, (?:an? |the )?(?:spokes[a-z]+|minister|ambassador|official) (?:of|for|at) )?(?:the |an? |[a-z]+[’']s )?$`,
  'u',
);
const ANY_STANCE = masked(STANCE, 'u');
const SAID: ReadonlySet<string> = new Set('said says told stated states wrote reiterated stressed added responded noted'.split(' '));

/** Those of lawmakers. */
const TURNS_OF_LAWMAKERS: ReadonlyMap<string, RegExp> = turnsOf({
  'said says':
    '\\w+ [^.;“”"]{0,50}?(?:the )?(?:{BO}|administration|government|congress|washington|united states|u\\.?s\\.?)(?: [a-z]+)? (?:should|must|needs to|has to|ought to)\\b',
});

function turnsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(table).flatMap(([words, after]) => {
      const pattern = masked(`^(?:${after})`, 'u');
      return words.split(' ').map((word) => [word, pattern] as const);
    }),
  );
}

const ACCUSES: ReadonlySet<string> = new Set('accused accuses called calls labeled labelled branded described'.split(' '));
/** `accused X of`, `called X a threat`; not `called X to account`. */
const A_COMPANY = masked('^(?:accuse[ds] (?:the )?{C}|\\w+ (?:the )?{C} (?:an? |part |[“”"‘’\']|as ))', 'u');

/** `The Pentagon said it had nothing to announce`: an answer, though it tells nothing. */
const NOTHING = 'nothing';
const TO_SAY = /^nothing (?:more |further |new |else )?to (?:announce|share|add|say|provide|offer|report|preview)\b/u;

const OF_COMPANY = masked('{C}[^.;,]{0,60}$', 'u');

const COMMENTING: ReadonlySet<string> = new Set([
  ...REACTING,
  ...FEELING,
  ...SAID,
  ...ACCUSES,
  NOTHING,
  ...TURNS.keys(),
  ...TURNS_OF_STATES.keys(),
  ...TURNS_OF_LAWMAKERS.keys(),
]);

/** Whether a word, in lower case, may tell an accusation. */
export const isAccusing = (word: string): boolean => ACCUSES.has(word);

/** Whether a word, in lower case, may tell a comment. */
export const isCommenting = (word: string): boolean => COMMENTING.has(word);

const STATES =
  "(?:beijing|china|moscow|russia|(?:the )?kremlin|(?:the |china['’]s )?(?:chinese )?consulate(?: general)?(?: in [a-z]+(?: [a-z]+)?)?|(?:mr\\.? |ms\\.? )?(?:mao ning|lin jian|guo jiakun|wang wenbin|zhao lijian|hua chunying|geng shuang|lu kang|shu jueting|shu yuting|gao feng|he yongqian|he yadong|liu pengyu|wang yi|wang wentao)|(?:the )?(?:chinese|russian) (?:government|side|officials?|authorities|diplomats?|regulators?))(?![’'-])";
/** `the Semiconductor Industry Association`, `the National Council of Textile Organizations`. */
const GROUPS =
  "the (?:[a-z.&'’-]+ ){0,6}(?:association|council|chamber of commerce|federation|alliance|coalition|union|institute)(?: of(?: [a-z]+){1,4}?)?";
/** What stands between who speaks and the verb: an apposition, days, adverbs, where it was said. */
const ASIDE = '(?: \\([^)]{1,30}\\))?(?:,[^,;]{1,90},)?';
const ADVERB =
  '(?: (?:{D}|on|late|earlier|later|[a-z]+ly|has|have|had|is|are|was|were|also|again|once|long|since|itself|himself|herself|in turn|,))';
const WHERE = '(?: (?:in|at|through|on) (?:a|an|its|his|her|x|social) ?[a-z -]{0,30})?';
const NAME = "(?: spokes[a-z]+)?(?: (?!(?:was|were|quick|swift)\\b)[a-z’'-]{2,20}){0,3}?";
const SAYING =
  "(?:sa(?:id|ys|ying)|told(?: [a-z.’'-]+){1,4}?|stated|wrote|added|responded|noted|stressed|reiterated|posted)(?: [a-z]+){0,4}?(?: {D})?(?: that)?(?: (?:he|she|it|they|we|beijing|china|the country|the ministry|the embassy|the government))?";
/** `… said that the listing was right and accused`: after another thing said. */
const SAYING_MORE = '(?:said|says|wrote|stated|told)\\b[^.;]{0,140} and(?: also| again)?';
const SPEAKER = masked(
  `(?:(?:^|[,;:—–] |[”"] |\\b(?:and|but|while|as|that|though|although|when) )(?:(?:on |in |late |earlier )?{D},? )?(?<state>${STATES})|\\b(?<group>${GROUPS})|(?<sign>{BO})${NAME})${ASIDE}${ADVERB}{0,3}${WHERE}${ADVERB}{0,2}(?:,? ${SAYING}${ADVERB}{0,3}| ${SAYING_MORE})? [“"]?$`,
  'u',
);

/** What a word of a sentence tells of somebody's comment; null where it tells none. */
export function commentOf({ mask, bodies, start: from }: Staged, { start, end }: Span): Comment | null {
  const word = mask.slice(start, end);
  if (!COMMENTING.has(word)) return null;
  const rest = mask.slice(start, start + AFTER);
  if (word === NOTHING)
    return TO_SAY.test(rest) &&
      bodies[0] !== undefined &&
      bodies[0].kind !== 'court' &&
      !OF_COMPANY.test(mask.slice(Math.max(0, start - BEFORE), start))
      ? { actor: bodies[0].name, modality: 'asserted' }
      : null;
  const common = REACTING.has(word) || FEELING.has(word) || (TURNS.get(word)?.test(rest) ?? false);
  const ofStates = common || (TURNS_OF_STATES.get(word)?.test(rest) ?? false);
  const ofLawmakers = common || (TURNS_OF_LAWMAKERS.get(word)?.test(rest) ?? false);
  const said = SAID.has(word);
  const accuses = ACCUSES.has(word) && A_COMPANY.test(rest);
  if (!ofStates && !ofLawmakers && !said && !accuses) return null;
  const cut = Math.max(0, start - BEFORE);
  // Most of what is said takes no stance: who says it is not looked for.
  const plain = !ofStates && !ofLawmakers && !accuses;
  if (plain && !bodies.some(speaksForState) && !STANCE_AFTER.test(rest) && !ANY_STANCE.test(mask.slice(Math.max(0, cut - BEFORE), start)))
    return null;
  const match = SPEAKER.exec(mask.slice(cut, start));
  if (match === null) return null;
  const { state, group } = match.groups ?? {};
  const stated =
    ofStates ||
    (said && (STANCE_AFTER.test(rest) || STANCE_BEFORE.test(mask.slice(Math.max(0, cut + match.index - BEFORE), cut + match.index))));
  if (state !== undefined) return stated ? { actor: STATE, modality: 'reported' } : null;
  if (group !== undefined) return common || stated ? { actor: null, modality: 'reported' } : null;
  const place = from + cut + match.index;
  const speaker = bodies.find((each) => each.start >= place);
  if (speaker === undefined) return null;
  if (speaksForState(speaker))
    return stated || said || accuses ? { actor: speaker.name, modality: accuses && !stated ? 'alleged' : 'reported' } : null;
  return (ofLawmakers || accuses) && isLawmaker(speaker) ? { actor: speaker.name, modality: accuses ? 'alleged' : 'reported' } : null;
}

/** The actor where a state speaks and no body of it is told. */
export const STATE = 'China';

/** Whether a body speaks for a state whose companies are on lists. */
export const speaksForState = ({ name }: Pick<BodySpan, 'name'>): boolean => CHINESE_SIDE.test(name);

const isLawmaker = ({ name, list }: BodySpan): boolean => list === null && LAWMAKER.test(name);

const LAWMAKER =
  /\b(?:sens?\b|senators?|reps?\b|representatives?|congress\w*|lawmakers?|chair(?:man|woman)?|republicans?|democrats?|legislators?|committee)/iu;
