import { unique } from './argument.js';
import type { CompanySpan } from './company-span.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';

const NOUN = '(?:\\b(?:bills?|acts?|legislation|amendment|measure|draft|version|law|section)\\b|{L})';
/** What a bill does to those whom it names. */
const DOES =
  '(?:nam(?:es?|ed|ing)|target(?:s|ed|ing)?|lists?|singl(?:es?|ed|ing) out|identif(?:y|ies|ied)|mention(?:s|ed)?|cit(?:es|ed)|specif(?:y|ies|ied)|cover(?:s|ed)|against|(?:would|will|could|may|might|to|that|which|it|{L}) (?:also |effectively |in effect )?(?:ban|bar|prohibit|forbid|restrict|limit|keep|prevent|block|stop|cut|add|designate|affect|hit|blacklist|exclude|outlaw)s?|(?:bans|bars|prohibits|forbids|restricts|excludes|outlaws|blacklists))';
/** `The bill names X and Y`, `As a law, it would ban contracts with X`, `Section 5949 bans chips of X`; `X and Y are named in the bill`. */
const NAMES = masked(
  `${NOUN}[^;]{0,120}?\\b${DOES}\\b[^;]{0,160}?{C}|{C}[^.;]{0,60}\\b(?:is|are|was|were|be|been)(?: also| both| all)? (?:nam|singl|list|target|mention|describ|identif|designat|includ)\\w*\\b[^.;]{0,40}\\b(?:in|by|under) [^.;]{0,24}${NOUN}|\\bunder which [^.;]{0,20}{C}`,
  'u',
);
const NAMES_ZH = masked(
  '(?:法案|议案|草案|新版|{L})[^。；]{0,60}(?:点名|提及|提到|列出|针对|涉及|包括|禁止|限制|列为|禁用)[^。；]{0,60}{C}|(?:被|把|将){C}[^。；]{0,24}(?:点名|列为|列入)',
  'u',
);
const SPEAKS_OF_ONE = /\b(?:bills?|acts?|legislation|amendment|measure|draft|version|law|section|under which)\b/u;

/** Whether a sentence says whom a bill names. What speaks of none is not looked through. */
function namesSome({ mask, lists }: Staged, chinese: boolean): boolean {
  if (chinese) return NAMES_ZH.test(mask);
  return (lists.length > 0 || SPEAKS_OF_ONE.test(mask)) && NAMES.test(mask);
}

/** What moves, or what is on its way: `the House passed …`, `the bill was introduced`. */
const MOVES =
  /\b(?:pass|approv|advanc|introduc|re-?introduc|mark|follow|vot|clear|propos|sponsor|tabl|unveil|circulat|draft|adopt|finali[sz]e)\w*\b|通过|提出|提交|发起|审议/u;
const OF_BILL = /\b(?:bills?|acts?|legislation|amendments?|ndaa|house|senate|version|measure)\b|法案|议案|草案|修正案|版本|众议院|参议院/u;
const A_LETTER = /\b(?:letters?|wrote|written|urg\w+|call(?:s|ed|ing) (?:on|for)|ask(?:s|ed|ing)?)\b|致函|致信|敦促|来信/u;

const OF_RULE = /\bpropos(?:ed|al)\b[^.;]{0,12}\brule|\brule-?making\b|^[^.;]{0,60}\bvoted\b/u;

interface Subject {
  readonly list: string;
  readonly about: RegExp;
  /** From when until when it was on its way. */
  readonly from: string;
  readonly until: string;
}

/** Bills that news tells by what they are about before they have a name. */
const SUBJECTS: readonly Subject[] = [
  { list: 'us-omb-biosecure', about: /\bbiotech|\bgenetic|\bgenomic|生物(?:技术|科技)|基因/u, from: '2024-01', until: '2025-12-19' },
  { list: 'us-ndaa-5949', about: /\b(?:chips?|semiconductors?)\b|芯片|半导体/u, from: '2022-07', until: '2022-12-24' },
  { list: 'us-ndaa-154', about: /\bbatter(?:y|ies)\b|电池/u, from: '2023-05', until: '2023-12-23' },
  { list: 'us-dhs-uflpa', about: /\bforced labou?r\b|强迫劳动/u, from: '2020-03', until: '2021-12-24' },
];

/** The list that a bill is to make, by what it is about and when it is told of; null where it is none known. */
function listBySubject({ published, lower }: Scene, { start, end }: Staged): string | null {
  if (published === null) return null;
  const own = lower.slice(start, end);
  return SUBJECTS.find(({ about, from, until }) => published >= from && published <= until && about.test(own))?.list ?? null;
}

/** Whether a request is made by a bill and not by a letter. */
function isOfBill({ lower }: Scene, { type, sentence, stage }: RawEvent): boolean {
  if (type !== 'proposal' || !MOVES.test(sentence.mask) || A_LETTER.test(sentence.mask)) return false;
  return stage === 'bill' || OF_BILL.test(lower.slice(sentence.start, sentence.end));
}

/**
 * Bills with the companies that the text says they name, and their list: each step of a bill, whoever takes it, is about those it names
 * (`The House passed the bill on Monday`), though only another sentence tells them.
 */
export function billsRead(scene: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const rules = told.map((each) => (each.type === 'proposal' && OF_RULE.test(each.sentence.mask) ? ofItsOwn(each) : each));
  const bills = new Set(rules.filter((each) => isOfBill(scene, each)));
  if (bills.size === 0) return rules;
  const answering = new Set(told.filter(({ type }) => type === 'statement' || type === 'no-response').map(({ sentence }) => sentence));
  const naming = scene.sentences.filter((each) => each.companies.length > 0 && !answering.has(each) && namesSome(each, scene.chinese));
  const main = [...bills].find(({ sentence, list }) => list !== null && listsOwn(sentence))?.list ?? null;
  const listed = main ?? naming.flatMap(({ lists }) => lists.flatMap(({ list }) => list ?? []))[0] ?? null;
  return rules.map((each) => {
    if (!bills.has(each)) return each;
    const own = listsOwn(each.sentence);
    const list = own ? each.list : (listBySubject(scene, each.sentence) ?? listed ?? each.list);
    const named = each.sentence.companies.some(({ by }) => by !== 'anaphor');
    const companies = named ? ofItsOwn(each).companies : namedBy(naming, list);
    // The day told before is that of the other bill.
    const undated = ANOTHER.test(each.sentence.mask) && each.sentence.dates.length === 0;
    return {
      ...each,
      stage: 'bill',
      list,
      date: undated ? null : each.date,
      companies: companies.length > 0 ? companies : each.companies,
    };
  });
}

/** What an agency puts to the vote is of nobody who was told of before. */
function ofItsOwn(each: RawEvent): RawEvent {
  return { ...each, companies: each.companies.filter(({ start }) => start >= each.sentence.start) };
}

/** The steps of a bill: its introduction, a committee, a house. */
const STEPS = [
  /\b(?:re-?)?introduc\w*|\bunveil\w*|\btabled\b|\bsponsor\w*|提出|发起|提交/u,
  /\bmarked up\b|\b(?:committee|panel)\b[^;]{0,60}\b(?:approv|advanc|pass|vot|clear)\w*|\b(?:approv|advanc|pass|clear)\w* [^;]{0,30}\b(?:committee|panel)\b|委员会[^。；]{0,40}通过/u,
  /\b(?:pass|approv|clear)\w*\b|通过/u,
];
/** `A companion bill was introduced in the Senate`: another one. */
const ANOTHER =
  /\b(?:companion|corresponding|similar|parallel|sister) (?:bills?|measures?|legislation|version|act)\b|\balso (?:been )?introduced\b|类似的?(?:法案|议案)/u;

/** Whether a sentence says what was done with a bill, and not what it asks for. */
export const tellsStep = ({ mask }: Staged): boolean => STEPS.some((each) => each.test(mask));

/** Whether two sentences that tell of a bill may tell the same step of the same bill. */
export function isOneStep(one: Staged, other: Staged): boolean {
  if (one === other) return true;
  if (ANOTHER.test(one.mask) || ANOTHER.test(other.mask)) return false;
  const [step, next] = [one, other].map(({ mask }) => STEPS.findIndex((each) => each.test(mask)));
  return step === -1 || next === -1 || step === next;
}

function listsOwn({ lists, bodies }: Staged): boolean {
  return lists.some(({ list }) => list !== null) || bodies.some(({ list }) => list !== null);
}

/** The companies of the sentences that say whom a bill names, but for those about another list. */
function namedBy(naming: readonly Staged[], list: string | null): readonly CompanySpan[] {
  return unique(
    naming
      .filter(({ lists }) => lists.every((each) => each.list === null || list === null || each.list === list))
      .flatMap(({ companies }) => companies.filter(({ by }) => by !== 'anaphor')),
  );
}
