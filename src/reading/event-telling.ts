import type { EventType, Register } from '../register/index.js';
import { actorAt, companiesPointedAt, unique } from './argument.js';
import { assurance, type Signs, signsOf } from './assurance.js';
import { withoutBeneficiaries } from './beneficiary.js';
import { billsRead } from './bill.js';
import { withoutBystanders } from './bystander.js';
import { commentOf, speaksForState } from './comment.js';
import { type CompanySpan, keyOf } from './company-span.js';
import { COUNTED, countedFrom } from './counted.js';
import { asWhatItIs } from './court-act.js';
import { detailed } from './detail.js';
import { draftsRead } from './draft-act.js';
import { withoutEchoes } from './echo.js';
import { dated, yetToCome } from './event-date.js';
import { answered, listOf, timely } from './event-list.js';
import { ANSWERS, BY_COURT, IN_COURT, LISTING, ON_OR_OFF } from './event-types.js';
import { isOfBody, isOfOtherInHan, isSaidByOthers, putsOthers } from './han-subject.js';
import { type Judge, type Judged, LEAST_TOLD } from './judge.js';
import { knownAct } from './known-act.js';
import { lawsRead } from './law-day.js';
import { lettersRead } from './letter.js';
import { onceOrAgain } from './listed-again.js';
import { listedBefore } from './listed-before.js';
import { isReason } from './listing-reason.js';
import { merged } from './merging.js';
import { namedAfter, OF_ONE, PUBLISHED } from './named-after.js';
import { isOfThings } from './other-removal.js';
import { bySentence, type RawEvent } from './raw-event.js';
import type { ReadEvent } from './read-event.js';
import { masked, type Scene, type Staged } from './scene.js';
import { isOfOther } from './subject.js';
import { twofold } from './twofold-act.js';
import { wholeAnswers } from './whole-answer.js';

/** The events that a document tells. */
export function eventsOf(scene: Scene, register: Register, judge: Judge): readonly ReadEvent[] {
  return weighedEvents(scene, register, judge).map(({ event }) => event);
}

/** An event and what speaks for and against it. */
export interface WeighedEvent {
  readonly event: ReadEvent;
  readonly signs: Signs;
}

/** The events that a document tells, with their signs. */
export function weighedEvents(scene: Scene, register: Register, judge: Judge): readonly WeighedEvent[] {
  const read = billsRead(
    scene,
    sureOf(
      register,
      judge.judged(scene).flatMap((each) => rawsOf(scene, each)),
      scene.published,
    ),
  );
  const told = OF_DRAFTS.test(scene.lower) ? read : read.filter(({ type }) => type !== 'draft-posted');
  const listed = scene.mainList !== null || scene.lists.length > 0 || inCourt(scene) || meetsAuthority(scene);
  const open = ({ type, stage, list }: RawEvent): boolean => type === 'rename' || type === 'law' || (stage === 'bill' && list !== null);
  const kept = withoutBystanders(scene, withoutEchoes(onceOrAgain(listed ? told : told.filter(open))));
  const days = lawsRead(scene, dated(scene, twofold(scene, asParted(kept))));
  const acts = lettersRead(scene, namedAfter(scene, detailed(scene, draftsRead(days)))).map((each, _, all) =>
    yetToCome(timely(scene, each, all), scene.published),
  );
  const contested = acts.map((each) => asWhatItIs(register, listedBefore(register, each, scene), scene));
  const events = wholeAnswers(scene, merged(scene, answered(contested, scene.published)));
  return events.map((each) => {
    const known = knownAct(register, each, scene.published);
    const signs = signsOf(scene, each, known !== null);
    return { event: readEvent(scene, each, known, assurance(signs)), signs };
  });
}

/** Those told surely enough; what is told less surely only where the register holds the same act, and no sentence tells it better. */
function sureOf(register: Register, read: readonly RawEvent[], published: Scene['published']): readonly RawEvent[] {
  const sure = read.filter(({ confidence }) => confidence >= LEAST_TOLD);
  if (sure.length === read.length) return read;
  const told = new Set(sure.flatMap(({ type, companies }) => companies.map((each) => `${type} ${keyOf(each)}`)));
  return read.filter(
    (each) =>
      each.confidence >= LEAST_TOLD ||
      (!each.companies.some((company) => told.has(`${each.type} ${keyOf(company)}`)) && knownAct(register, each, published) !== null),
  );
}

/** Words that a text about a list that was not yet published has: without them what was posted is the list. */
const OF_DRAFTS =
  /\b(?:drafts?|(?:public )?inspection|withdr[ae]w\w*|unpublished|premature\w*|pulled|taken down|took (?:it |the \w+ )?down|disappear\w*|vanish\w*|gone|briefly|preliminary|advance copy|leak\w*|rescind\w*|deleted|no longer (?:available|online|there))\b|草案|草稿|公众查阅|公开查阅|撤下|撤回|撤销|撤稿|下架|预览|短暂|泄露|抽回|删除|消失/u;

/** `put on the list and later taken off it`, `first added …`: the same company at two times, which the sentence may tell no days of. */
const AT_TWO_TIMES =
  /\b(?:later|then|again|subsequently|eventually|since|afterwards?|first|initially|originally|previously|earlier|briefly|before|until|after|once)\b|后来|随后|之后|其后|此前|曾|先后|再|又/u;

/** Nobody is put on a list and taken off it by one sentence on one day: each company is of one of the two acts. */
function asParted(told: readonly RawEvent[]): readonly RawEvent[] {
  const listings = bySentence(told.filter(({ type }) => ON_OR_OFF.has(type)));
  return told.map((each) => {
    if (!ON_OR_OFF.has(each.type) || (AT_TWO_TIMES.test(each.sentence.mask) && (each.date === null || each.date.length < 10))) return each;
    const others =
      listings
        .get(each.sentence)
        ?.filter(({ type, date }) => type !== each.type && (date === each.date || date === null || each.date === null)) ?? [];
    const shared = new Set(others.flatMap(({ companies }) => companies.map(keyOf)));
    if (shared.size === 0) return each;
    return {
      ...each,
      companies: each.companies.filter((company) => !shared.has(keyOf(company)) || actOf(company, [each, ...others]) === each),
    };
  });
}

const OBJECT_FIRST = /[将把]/u;

/** The act that a company is part of, of several of one sentence: that whose word follows it after 将 or 把, else that whose word stands before it. */
function actOf({ start }: CompanySpan, acts: readonly RawEvent[]): RawEvent | undefined {
  const inOrder = [...acts].sort((a, b) => a.at - b.at);
  const after = inOrder.find(({ at }) => at > start);
  const before = inOrder.findLast(({ at }) => at < start);
  return OBJECT_FIRST.test(inOrder[0]?.sentence.mask ?? '') ? (after ?? before) : (before ?? after);
}

/** A company of the register in one sentence with an authority: a bill, a letter, an accusation may name no list. */
function meetsAuthority({ sentences }: Scene): boolean {
  return sentences.some(({ bodies, companies }) => bodies.length > 0 && companies.some(({ entity }) => entity !== null));
}

/** A judgment may name neither list nor keeper: the designation that it speaks of is enough. */
function inCourt({ lower, sentences }: Scene): boolean {
  return (
    /\bdesignation|\b(?:secretary|department) of (?:defense|war)/u.test(lower) &&
    sentences.some(({ bodies }) => bodies.some(({ kind }) => kind === 'court'))
  );
}

function rawsOf(scene: Scene, judged: Judged): readonly RawEvent[] {
  const { worded, at, type, modality, date, probability } = judged;
  const { sentence } = worded;
  const place = worded.words[at]?.start ?? 0;
  const comment = type === 'statement' ? commentOf(sentence, worded.words[at] ?? NO_WORD) : null;
  const speaks = comment === null ? type === 'statement' && sentence.bodies.some(speaksForState) : comment.modality !== 'alleged';
  const pointed = LISTING.has(type) ? companiesPointedAt(scene, sentence, place) : [];
  const silent = type === 'no-response' && (isSilenceOfBody(sentence, place) || (scene.chinese && isOfBody(sentence.mask, place)));
  const stated = type === 'statement' && comment === null && saysState(sentence, place);
  const companies = speaks || silent || stated ? [] : pointed.length > 0 ? pointed : ownCompanies(judged);
  if (
    scene.chinese &&
    (isOfOtherInHan(type, sentence.mask, place) || (!speaks && comment === null && isAnswerOfOthers(type, sentence, companies)))
  )
    return [];
  // What the law says of listings in general lists nobody, on no day.
  if (LISTING.has(type) && companies.length === 0 && date === null && !COUNTED.test(sentence.mask)) return [];
  // Who was only asked has not been silent yet.
  if (type === 'no-response' && (!SILENT.test(sentence.mask) || UNASKED_OF.test(sentence.mask))) return [];
  // What nobody named says of nobody is no statement; nor is what whoever keeps a list says of why and how.
  if (
    comment === null &&
    type === 'statement' &&
    companies.length === 0 &&
    (sentence.bodies.length === 0 || (modality !== 'denied' && keeps(sentence, place)))
  )
    return [];
  // Nor is what he says of those whom he put on it: the reasons of a listing are part of it.
  if (type === 'statement' && comment === null && isReason(sentence, place, modality)) return [];
  // `外交部发言人被问到此事`: asked is not said.
  if (type === 'statement' && companies.length === 0 && ASKED.test(sentence.mask)) return [];
  // A bill that names no company is of none that were told of before; without a list it may be about anything.
  if (
    type === 'proposal' &&
    OF_BILL.test(scene.text.slice(sentence.start, sentence.end)) &&
    !sentence.companies.some(({ by }) => by === 'name') &&
    !sentence.lists.some(({ list }) => list !== null) &&
    !ASKS_FOR.test(sentence.mask)
  )
    return [];
  const ofNobody =
    type === 'proposal' && BILL_BROUGHT.test(sentence.mask) && sentence.companies.length === 0 && !SPEAKS_OF_THEM.test(sentence.mask);
  const ofList = type === 'proposal' && PUBLISH.test(sentence.mask) && !sentence.companies.some(({ by }) => by === 'name');
  const bill = type === 'proposal' && worded.words.some(({ type: { groups } }) => groups.has('BILL') && groups.has('law'));
  const told: RawEvent = {
    type,
    companies: ofList || ofNobody ? [] : companies,
    list: listOf(scene, sentence, place, type, modality, date?.date ?? null),
    date: date?.date ?? null,
    modality: comment?.modality ?? (speaks ? 'reported' : modality),
    actor: comment?.actor ?? actorOf(sentence, place, type, companies),
    sentence,
    at: sentence.start + place,
    confidence: probability,
    ...(type === 'proposal' ? { stage: bill ? 'bill' : 'letter' } : {}),
  };
  if (ON_OR_OFF.has(type) && isOfThings(sentence.mask, place, scene.text.slice(sentence.start, sentence.end))) return [];
  if (isOfOther(told, scene.lower.slice(sentence.start, sentence.end))) return [];
  if (type === 'no-response' && companies.length > 0) return [told, ...bodiesBeside(sentence, told)];
  return type === 'proposal' ? [told, ...listsBeside(sentence, told)] : [told];
}

/** Whether a Chinese statement is of none of the companies told of before it: it says who speaks. */
function isAnswerOfOthers(type: EventType, { mask, start }: Staged, companies: readonly CompanySpan[]): boolean {
  return type === 'statement' && companies.length > 0 && companies.every((each) => each.start < start) && isSaidByOthers(mask);
}

const NO_WORD = { start: 0, end: 0 };
/** `要求尽快公布这份清单`, `urged the Pentagon to publish the list`: what is asked is of nobody on it. */
const PUBLISH = masked(
  '(?:公布|发布|提交|编制|制定|更新)[^。；，]{0,12}{L}|\\b(?:publish|release|produce|submit|compile|update|issue)\\b[^.;]{0,24}{L}',
  'u',
);
const ASKED =
  /(?:被问(?:到|及|起)|请问|有何(?:评论|回应|看法|反应)|作何(?:评论|回应|反应)|如何(?:回应|看待|评论|评价))[^。；]{0,40}[。？?]?[”"」]?$/u;
/** `A bill by Rep. X would extend the rule`: without a name and a pronoun it is of nobody whom the text told of before. */
const BILL_BROUGHT = /\b(?:bill|legislation|act|ndaa|amendment|proposed rule)\b/u;
const SPEAKS_OF_THEM =
  /\b(?:it|its|them|their|they|both|compan(?:y|ies)|firms?|makers?|the two|the three|these|those|[a-z]+makers?|group|which|whether)\b/u;
const OF_BILL = /\b(?:introduced|re-?introduced|proposed|sponsored|tabled) the (?:\p{Lu}[\p{L}-]+ ){1,6}(?:Act|Bill)\b/u;
const ASKS_FOR = /\b(?:list|blacklist|compan(?:y|ies)|firms?|entit(?:y|ies)|it|them|they)\b|公司|企业|实体|清单|名单/u;

/** Whether who speaks before a place is the body that keeps a list. */
function keeps(sentence: Staged, at: number): boolean {
  const speaker = sentence.bodies.findLast(({ start }) => start - sentence.start < at) ?? sentence.bodies[0];
  return speaker !== undefined && speaker.list !== null && !speaksForState(speaker);
}

/** A law is not of the companies that the text spoke of before; nor is a listing of others, which it only counts, or a list as a whole. */
function ownCompanies({ type, worded, at, companies: told }: Judged): readonly CompanySpan[] {
  if (told.length === 0) return told;
  const { sentence } = worded;
  const place = worded.words[at]?.start ?? 0;
  const singled = singledOut(sentence, place, ANSWERS.has(type) || IN_COURT.has(type) ? oneOf(sentence, told) : told);
  const companies = type === 'designation' ? withoutBeneficiaries(sentence, place, singled) : singled;
  const aside = sentence.lists.length === 0 ? null : ALREADY_ON.exec(sentence.mask);
  const until = aside === null ? Number.POSITIVE_INFINITY : sentence.start + aside.index;
  const bare = type === 'proposal' && !sentence.companies.some(({ by }) => by === 'name');
  const inOtherWords = (bare || LISTING.has(type)) && worded.han && putsOthers(sentence.mask);
  const listsOthers = inOtherWords || (LISTING.has(type) && isOfOthers(sentence.mask));
  const from = listsOthers ? sentence.start + countedFrom(sentence.mask, place) : type === 'law' ? sentence.start : 0;
  return companies.filter(({ start }) => start < until && start >= from);
}

/** Whether a listing is of others than who was told of before: of those it counts, of a list as a whole, of somebody it names in other words. */
function isOfOthers(mask: string): boolean {
  return ((COUNTED.test(mask) || PUBLISHED.test(mask)) && !OF_ONE.test(mask)) || OF_OTHERS.test(mask);
}

/** `It has sued`: of those spoken of before it is one. */
function oneOf({ mask, start }: Staged, companies: readonly CompanySpan[]): readonly CompanySpan[] {
  if (companies.length < 2 || !IT.test(mask) || companies.some((each) => each.start >= start)) return companies;
  const [first, ...others] = companies;
  const latest = others.reduce((one, other) => (other.start > one.start ? other : one), first as CompanySpan);
  return [latest];
}

const IT = /^["“]?(?:but |and |then |since then,? |so far,? )?it(?:s| (?!(?:is|was) (?:the|an?) ))/u;

/** `A, B and C were added, of which C has sued`: nobody else has. */
function singledOut({ mask, start: from }: Staged, at: number, companies: readonly CompanySpan[]): readonly CompanySpan[] {
  if (companies.length < 2) return companies;
  const among = mask.slice(0, at).search(OF_WHICH);
  if (among < 0) return companies;
  const after = companies.filter(({ start }) => start > from + among && start < from + at);
  return after.length > 0 ? after : companies;
}

const OF_WHICH = /其中(?!包括|有)|,? (?:of (?:which|whom)|among (?:them|which|whom))\b/u;

/** `added memory chipmaker Xinxin to its list`: somebody else than who was told of before, though nobody known. */
const OF_OTHERS = masked(
  '\\b(?:add|put|plac|remov|delet|dropp?|strik|struck)(?:s|es|ed|ing)? (?!(?:it|its|them|him|themselves|itself|back|off|both|all|some|more|further|new|another|other|the (?:company|firm|group|maker|chipmaker|two|three|pair|companies|firms|latter|former))\\b)[^,.;\ue001]{4,60} (?:to|on|onto|from|off) (?:the |its |a |their |an )?{L}',
  'u',
);

/** `… to the list, which already includes Tencent`: who is on it is no part of the act. */
const ALREADY_ON = masked(
  '(?<!\\b(?:published|issued|released|posted|unveiled|publishes) ){LK}[”"]?,? (?:which|that) (?:already|also|now|currently|at present)? ?(?:includ|list|nam|contain|cover)\\w*\\b|{LK}[^。；]{0,12}(?:已经?(?:包括|列有|涵盖|收录)|上已有)',
  'u',
);

/** `The Pentagon declined to comment on SMIC`: what a body does not say is nobody's silence but its own. */
const BODY_SILENT = masked(
  "^(?:the |a )?(?:spokes\\w+ (?:for|of|at) )?(?:the )?{B}(?:(?:,| and) (?:the )?{B})*(?:, (?:which|who) [^,]*,)? (?:immediately |also )?(?:declined|refused|did not|didn[’']t|had no|has not|have not|had not|would not|could not)\\b|^{BO}(?:[和与、及]{BO})*(?:发言人)?[^，。；]{0,6}(?:未|没有|拒绝|不予|尚未)",
  'u',
);
/** `The Commission said it did not comment`, `The Chinese consulate did not answer`: one that no table names is a body all the same. */
const OFFICE_SILENT = masked(
  '(?:^(?:nor )?|(?<![\ue000\ue001]), |[;:] |[“"]|\\b(?:but|while|though|whether) )(?:(?:the|an?|neither|nobody at|no one at|none of|spokes[a-z]+ (?:for|of|at)|officials? (?:at|of|in|from)) ){0,4}(?:(?!press|its|legal|wh|that|as|by|after|since|of|in|to|about)[a-z]{2,14} ){0,2}(?:{BO}|\\b(?:commission|consulate|embassy|minist(?:er|ry)|bureau|commerce (?:spokes|official)|white house|regulators?|authorities|task force|council|customs|prosecutors?|attorney general|governor)\\b)[^\ue001]*$',
  'u',
);

/** Whether who is silent at a place is a body, and no company. */
function isSilenceOfBody({ mask }: Staged, place: number): boolean {
  return BODY_SILENT.test(mask) || OFFICE_SILENT.test(mask.slice(Math.max(0, place - SUBJECT_WITHIN), place));
}

/** `The Chinese consulate called it wrong`, `Beijing said`: who denies here is no company that was told of before. */
const STATE_SAYS = /^[^\ue001]{0,60}\b(?:beijing|china|consulate|embassy|foreign ministry|commerce ministry)\b(?!['’-])[^\ue001]{0,60}$/u;

function saysState({ mask, companies }: Staged, place: number): boolean {
  return companies.length === 0 && STATE_SAYS.test(mask.slice(0, place));
}

const SUBJECT_WITHIN = 200;
/** `Please do not email vendors about it`, `no agreement could be reached`. */
const UNASKED_OF = /^(?:please|do not|don['’]t)\b|\b(?:agreement|settlement|deal|consensus|compromise)\b[^.;]{0,60}\bbe reached\b/u;
const SILENT =
  /\b(?:not|no|none|nor|neither|never|declin\w*|refus\w*|unavailable|unable|silent|silence|yet|without|could|fail\w*|ignor\w*|withheld|nobody|nothing|mum|unsuccessful|vain|bounced|inappropriate|premature|improper|(?:re|de)ferr?\w*|(?:re)?direct\w*|un[a-z]+ed)\b|n[’']t\b|未|没|拒|不|无|沉默|缄/u;
const NOR_BODY = masked(
  '\\b(?:nor|and) (?:the )?{BO}[^;]{0,40}\\b(?:responded|replied|commented|answered|respond|reply|comment)\\b|^(?:the )?{BO}(?:, {C})*,? and {C}[^;]{0,40}\\b(?:respond|reply|comment|answer)',
  'u',
);

/** `Neither X nor the Pentagon has responded`, `The Pentagon, X and Y did not respond`: the silence of a body is an event of its own, of no company. */
function bodiesBeside(sentence: Staged, told: RawEvent): readonly RawEvent[] {
  const match = NOR_BODY.exec(sentence.mask);
  const body =
    match === null
      ? undefined
      : sentence.bodies.find(
          ({ start }) => start - sentence.start >= match.index && start - sentence.start < match.index + match[0].length,
        );
  return body === undefined ? [] : [{ ...told, companies: [], actor: body.name, at: body.start }];
}

/** One request for several lists is a proposal for each. */
function listsBeside(sentence: Staged, first: RawEvent): readonly RawEvent[] {
  const have = new Set([first.list]);
  return sentence.lists.flatMap((each): RawEvent[] => {
    if (each.how !== 'name' || each.list === null || have.has(each.list)) return [];
    const near = sentence.mask.slice(Math.max(0, each.start - sentence.start - 60), each.end - sentence.start);
    if (UNASKED.test(near)) return [];
    have.add(each.list);
    return [{ ...first, list: each.list, at: each.start, confidence: first.confidence * 0.95 }];
  });
}

const UNASKED = /\b(?:unlike|already|currently|different|separate|known as|which is|was|been|stands)\b|已|不同于/u;

const COMPANY_ACTS = new Set<EventType>(['complaint-filed', 'appeal', 'rename', 'no-response', 'statement']);

function actorOf(sentence: Staged, at: number, type: EventType, companies: RawEvent['companies']): string | null {
  if (BY_COURT.has(type)) return actorAt(sentence, at, ['court'])?.name ?? null;
  const body = actorAt(sentence, at, type === 'proposal' ? ['official', 'body'] : ['body', 'official'])?.name ?? null;
  return COMPANY_ACTS.has(type) ? (companies[0]?.name ?? body) : body;
}

function readEvent(scene: Scene, told: RawEvent, known: string | null, sure: number): ReadEvent {
  const companies = unique(told.companies);
  const { start } = told.answer?.first ?? told.sentence;
  const { end } = told.answer?.last ?? told.sentence;
  return {
    type: told.type,
    entities: companies.flatMap(({ entity }) => (entity === null ? [] : [entity])),
    unknown: companies.flatMap(({ entity, name }) => (entity === null ? [name] : [])),
    actor: told.actor,
    list: told.list,
    date: told.date,
    ...(told.stage === undefined ? {} : { stage: told.stage }),
    modality: told.modality,
    ...(told.sectors === undefined ? {} : { sectors: told.sectors }),
    quote: { text: scene.text.slice(start, end), start, end },
    confidence: Math.round(sure * 100) / 100,
    known,
  };
}
