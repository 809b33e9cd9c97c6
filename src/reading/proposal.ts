import { actorAt, companiesBetween, dateAt, focused, listAt, unique } from './argument.js';
import { ASKING } from './governor.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';

const BILL = masked(
  '\\b(?:introduc(?:e|es|ed|ing)|reintroduc(?:e|es|ed)|unveil(?:s|ed)|sponsor(?:s|ed)|offered|tabled|filed|pass(?:es|ed)|approv(?:es|ed)|advanced|back(?:s|ed))\\b[^;]{0,90}?\\b(?:bill|act|legislation|amendment|resolution)\\b|\\b(?:bill|act|legislation|amendment)\\b[^;]{0,60}?\\bintroduced (?:by|{D}|in)\\b',
  'u',
);
const ASKS = masked(`\\b${ASKING}\\b`, 'u');
const CONSIDER = masked(
  '\\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|examin(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|review(?:s|ed|ing)?|investigat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|look(?:s|ed|ing)? into|determin(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|designat(?:e|ion|ing)|belong(?:s|ed)?|extend(?:ed|s)?|inclusion)\\b[^;]{0,140}?{L}',
  'u',
);
const SHOULD = masked(
  "\\b(?:should|ought to|must|deserves? to) (?:also )?(?:be|appear|go|stand|sit|be put|be placed|be included)\\b[^;]{0,60}?(?:on|in|to|under) (?:[\\w'’-]+ ){0,3}{L}",
  'u',
);
const FOR_NAMES = masked(
  '\\b(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|plead(?:s|ed)?) for [^;]{0,40}?\\b(?:names|companies|firms|entities|designations?|designating|listings?|additions?|inclusion|adding|blacklisting)\\b',
  'u',
);
const WANTED = masked(
  "\\b(?:wants?|wanted|seeks?|sought) {C}[^;]{0,60}?\\b(?:on|in|added to|placed on|put on|under) (?:[\\w'’-]+ ){0,3}?{L}",
  'u',
);
const PRESSED = masked(
  '\\b(?:pressed|pushed|asked|called|lobbied|campaigned|pressing|pushing|calling) for (?:it|that|this|such a step|their (?:inclusion|listing)|its (?:inclusion|listing)|{C})',
  'u',
);
const NAMES_TOO = masked(
  '^[^;]{0,60}?\\b(?:the |their |that |this )?(?:(?:letter|lawmakers|request|petition|bill|proposal|document|list of companies)\\b|{O})[^;]{0,40}?\\b(?:mention(?:s|ed)?|nam(?:es|ed)|list(?:s|ed)?|single[sd]? out|includ(?:es|ed)|point(?:s|ed) to|cit(?:es|ed)|also|identif(?:ies|ied)|cover(?:s|ed)|refer(?:s|red) to)\\b',
  'u',
);
const DATED = masked('\\bletter\\b[^;]{0,60}?(?:dated |of |sent |signed )?{D}', 'u');
const NEGATED = /\b(?:not|never|no|nor|denied|rejected|declined)\b[^,;]{0,40}$/u;
const LAWMAKERS = /lawmaker|senator|rep|congress|committee|panel|member|legislator|secretary|chair/iu;

/** What is asked for in other words than listing: a bill, a letter that would have a company considered, names asked for. */
export function proposalsIn(scene: Scene, sentence: Staged, before: readonly RawEvent[]): readonly RawEvent[] {
  const { mask } = sentence;
  const own = before.filter((each) => each.sentence === sentence && each.type === 'proposal');
  const bill = BILL.exec(mask);
  if (bill !== null && own.length === 0) return [billOf(scene, sentence, bill.index)];
  if (own.length > 0) return listsBeside(sentence, own);
  const asks = ASKS.exec(mask);
  const consider = CONSIDER.exec(mask);
  if (asks !== null && consider !== null && consider.index > asks.index - 40 && !NEGATED.test(mask.slice(0, asks.index))) {
    const names = companiesBetween(sentence, { start: consider.index, end: mask.length });
    const companies = names.length > 0 ? names : focused(scene, sentence, consider.index, false);
    if (companies.length === 0) return [];
    const first = proposal(scene, sentence, consider.index, companies, 0.82, LAWMAKERS.test(mask) ? 'letter' : undefined);
    return [first, ...listsBeside(sentence, [first])];
  }
  const should = SHOULD.exec(mask) ?? FOR_NAMES.exec(mask) ?? WANTED.exec(mask);
  if (should !== null && !/\b(?:if|whether|question)\b/u.test(mask.slice(0, should.index))) {
    const all = unique(sentence.companies.filter(({ by }) => by !== 'anaphor'));
    return all.length === 0 ? [] : [proposal(scene, sentence, should.index, all, 0.8, 'letter')];
  }
  const pressed = PRESSED.exec(mask);
  if (pressed !== null && scene.mainList !== null && !/designat|suit|court/u.test(mask.slice(pressed.index, pressed.index + 60))) {
    const companies = companiesBetween(sentence, { start: 0, end: pressed.index });
    const also = scene.sentences[sentence.number + 1];
    const more =
      also !== undefined && also.paragraph === sentence.paragraph && /\balso on the (?:lawmakers|letter)/u.test(also.mask)
        ? also.companies
        : [];
    return [
      proposal(
        scene,
        sentence,
        pressed.index,
        unique([...(companies.length > 0 ? companies : focused(scene, sentence, pressed.index, false)), ...more]),
        0.7,
      ),
    ];
  }
  return [];
}

/** The companies that a sentence adds to a proposal told before: `the letter also names X`. */
export function namedToo(sentence: Staged): RawEvent['companies'] {
  const match = NAMES_TOO.exec(sentence.mask);
  return match === null ? [] : unique(sentence.companies.filter(({ by }) => by !== 'anaphor'));
}

/** The day a letter told of here was written. */
export function letterDate(sentence: Staged): RawEvent['date'] {
  const match = DATED.exec(sentence.mask);
  if (match === null) return null;
  const end = sentence.start + match.index + match[0].length;
  return sentence.dates.find((each) => each.end === end && !each.line)?.date ?? null;
}

function billOf(scene: Scene, sentence: Staged, at: number): RawEvent {
  const list = listAt(sentence, at);
  return { ...proposal(scene, sentence, at, [], 0.78, 'bill'), list: list === undefined ? scene.mainList : list };
}

/** One request for several lists is a proposal for each. */
function listsBeside(sentence: Staged, own: readonly RawEvent[]): readonly RawEvent[] {
  const [first] = own;
  if (first === undefined) return [];
  const have = new Set(own.map(({ list }) => list));
  return sentence.lists.flatMap((each) => {
    if (each.how !== 'name' || each.list === null || have.has(each.list) || each.start < first.at - 40) return [];
    const near = sentence.mask.slice(Math.max(0, each.start - sentence.start - 90), each.end - sentence.start);
    if (/\b(?:unlike|already|currently|different|separate|known as)\b/u.test(near)) return [];
    have.add(each.list);
    return [{ ...first, list: each.list, at: each.start, confidence: first.confidence - 0.05 }];
  });
}

function proposal(
  scene: Scene,
  sentence: Staged,
  at: number,
  companies: RawEvent['companies'],
  confidence: number,
  stage?: string,
): RawEvent {
  const list = listAt(sentence, at);
  return {
    type: 'proposal',
    companies,
    list: list === undefined ? scene.mainList : list,
    date: dateAt(sentence, at),
    modality: 'proposed',
    actor: actorAt(sentence, at, ['official', 'body'])?.name ?? null,
    sentence,
    at: sentence.start + at,
    confidence,
    ...(stage === undefined ? {} : { stage }),
  };
}
