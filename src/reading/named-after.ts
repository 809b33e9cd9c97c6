import { unique } from './argument.js';
import type { CompanySpan } from './company-span.js';
import { COUNTED } from './counted.js';
import { ON_OR_OFF } from './event-types.js';
import { rollCalledInHan } from './han-roll-call.js';
import type { RawEvent } from './raw-event.js';
import { rollCalled } from './roll-call.js';
import type { Scene, Staged } from './scene.js';

/** One spoken of before is put on a list. */
export const OF_ONE =
  /\b(?:add|put|plac|list|nam|designat|includ|label|blacklist|keep|kept|identif|tagg|brand)\w*(?: back)? (?:it|the (?:company|firm|group))\b|\b(?:it|the (?:company|firm|group)) (?:was|is|has been|had been|be|being)(?: [a-z]+ly| first| also| then| again)? (?:add|put|plac|list|nam|designat|includ|label|blacklist|identif)|[将把](?:其|它|该公司|该企业)|(?:该公司|该企业)[^，。；]{0,8}被/u;

const DRAFT_REACH = 5;
const OF_DRAFT =
  /\b(?:would|draft|document|version|proposed|named|listed|added|dropped|omitted|included|no longer|it|paper|page|text)\b|草案|文件|名单|其中|包括|新增|版/u;
const NAMES =
  /\b(?:add|added|adding|drop|dropped|dropping|remov\w+|nam\w+|includ\w+|omit\w+|no longer|list\w*|delet\w+|appear\w*|show\w*)\b|增|加|移|删|列|包括|有/u;
const OF_OTHERS = /\b(?:said|denied|rejected|stays?|edition|in force|respond\w*|comment)\b|表示|回应|否认|置评/u;

/** `X and six others`, and what follows it: `The others include …`. */
const OTHERS =
  /\b(?:and|with|among) (?:\d+|\p{L}+|more than \p{L}+|dozens of|(?:more than )?a dozen) (?:other|others|more|further)\b|等(?:\d+|[一二两三四五六七八九十多]+)(?:余|多)?(?:家|间)/u;
const THE_OTHERS =
  /\b(?:the )?(?:other|others|also added|also on|new additions|newcomers|additions)\b[^.]{0,60}\b(?:include[sd]?|are|were|is|was)\b|\b(?:it|they|the list) also include[sd]?\b|(?:其他|其余|还|另)[^。]{0,12}(?:包括|有|列入)/u;
/** A list without names: `published the first list`. */
export const PUBLISHED =
  /\b(?:publish|releas|issu|sent|send|post|unveil|amend|updat|revis)\w*[^.]{0,40}(?:\ue002|\blist\b)|(?:公布|发布|更新)[^。]{0,20}\ue002/u;
/** `stopped shipping to two of its customers after Brussels added them`: the next sentence names them. */
const OF_THEM = /\b(?:two|three|four|five|six|seven|eight|some|several) of (?:its|their|the|china['’]s|his|her)\b[^.]{0,80}\bthem\b/u;
/** How many sentences after a count its companies may be named. */
const COUNT_REACH = 3;
/** How many sentences after a count it may be told who they are: `The companies include …`. */
const INCLUDE_REACH = 15;
const INCLUDE =
  /\b(?:the|those|new|newly|chinese|other|targeted|additions?|among|they|also) ?(?:[\p{L}-]+ ){0,4}(?:companies|firms|entities|additions|newcomers|ones|list|names|added|listed|them|those|they)\b[^.]{0,60}\binclud(?:e|es|ed|ing)\b|\bamong (?:them|those|the (?:companies|firms|entities|newcomers|additions))\b|\b(?:one|another|some|both|all|\d+|two|three|four|five|six|seven|eight|nine|ten) of (?:them|these|those)\b|\ue001[^.;]{0,80}\b(?:was|were) (?:also )?(?:included|added|listed|named)\b|(?:其中|新增|名单|清单|还|被列|此次|这次|本次|进入)[^。；]{0,16}(?:包括|有|是|为|涉及)|(?:\d+|[一二两三四五六七八九十]+)(?:家|个|间)(?:\p{Script=Han}{0,4})(?:是|为|分别|[:：])/u;
/** What opens a line of names: `They are:`. */
const OPENS_NAMES = /(?:compan|firms|entit|they|following|added|listed|included|公司|企业|实体|名单|如下|为|是)[^.;。；]{0,60}[:：]\s*$/u;
const NEWCOMERS =
  /\bit (?:also )?include[sd]?\b|\b(?:they|companies|firms|entities|ones|additions|newcomers|names|among (?:them|those|the)|others?|list|update|notice|new)\b[^.]{0,80}\b(?:include[sd]?|including|are|were|added|named|listed|designated)\b|\b(?:including|among them)\b|\ue001[^.]{0,40}\b(?:was|were|are) (?:also )?(?:among|added|included|named|listed)\b|其中|包括|分别(?:是|为)|新增(?:的)?(?:企业|名单|公司)|还有|涵盖/u;

/** How many sentences after a count a Chinese text names those counted. */
const HAN_REACH = 6;

/** Companies that are named after the act that counts them or posts their names: `added 27 entities`, then `They include …`. */
export function namedAfter(scene: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const acting = new Set(
    told.filter(({ type, sentence }) => ON_OR_OFF.has(type) && !OF_COUNTED.test(sentence.mask)).map(({ sentence }) => sentence.number),
  );
  return told.map((each) => {
    if (each.type === 'draft-posted') return { ...each, companies: unique([...each.companies, ...draftNames(scene, each.sentence)]) };
    const asked = each.type === 'proposal' && each.companies.length === 0;
    if (!ON_OR_OFF.has(each.type) && !asked) return each;
    const { mask } = each.sentence;
    if (each.companies.length > 0)
      return OTHERS.test(mask) ? { ...each, companies: unique([...each.companies, ...otherNames(scene, each.sentence)]) } : each;
    return COUNTED.test(mask) || OF_THEM.test(mask) || (!asked && PUBLISHED.test(mask))
      ? { ...each, companies: unique(countedNames(scene, each.sentence, acting)) }
      : each;
  });
}

/** `Among those added are …`, `The newcomers include …`: no other act than that which counted them. */
const OF_COUNTED =
  /^(?:also )?(?:among (?:them|those|the)|the (?:[a-z]+ )?(?:newcomers|additions|entrants|names)|also new|new (?:on|to|names|additions)|newly [a-z]+ (?:are|is|were|from)|they (?:are|include))\b|\b(?:are|is|were|was) (?:also )?(?:among|one of) the (?:[a-z]+ ){0,2}(?:newcomers|additions|entrants|names|entries)\b/u;

const named = (sentence: Staged): readonly CompanySpan[] => sentence.companies.filter(({ by }) => by !== 'anaphor');

/** Those that the next sentences say the others are. */
function otherNames(scene: Scene, { number }: Staged): readonly CompanySpan[] {
  const next = scene.sentences.slice(number + 1, number + 1 + COUNT_REACH).find((sentence) => named(sentence).length > 0);
  return next !== undefined && THE_OTHERS.test(next.mask) && !OF_OTHERS.test(next.mask) ? named(next) : [];
}

function draftNames(scene: Scene, { number }: Staged): readonly CompanySpan[] {
  return scene.sentences
    .slice(number + 1, number + 1 + DRAFT_REACH)
    .filter(({ mask }) => OF_DRAFT.test(mask) && NAMES.test(mask) && !OF_OTHERS.test(mask))
    .flatMap(named);
}

/** `Among them are A and B, which …`: what is told of them after that names others. */
function namedFirst(sentence: Staged): readonly CompanySpan[] {
  const ends = RELATIVE.exec(sentence.mask)?.index ?? sentence.mask.length;
  return named(sentence).filter(({ start }) => start - sentence.start < ends);
}

const AMONG_THEM = /^(?:among (?:them|those(?: [a-z]+)?|the [a-z]+(?: [a-z]+)?) (?:are|were|is|was)\b|they (?:are|include)\b|其中包括)/u;
const RELATIVE = /,? \b(?:which|that|who|whose|because|after|for)\b|，/u;

/** Those named in the lines from a sentence on, each with a company at its head. */
function lines({ sentences }: Scene, from: number): readonly CompanySpan[] {
  const found: CompanySpan[] = [];
  for (let at = from; at < from + MOST_LINES; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || !HEADED.test(sentence.mask)) break;
    found.push(...named(sentence));
  }
  return found;
}

/** How many lines of names are read. */
const MOST_LINES = 60;
const HEADED = /^(?:[-•*–·(\d.)、\s]{0,6}|[a-z]\) ?)\ue001/u;

/** `It has put money into several US companies, among them …`: those that the sentence itself counts, put on no list. */
function countsItsOwn({ mask, lists }: Staged): boolean {
  const among = mask.search(/,? (?:among (?:them|those|which)|including)\b/u);
  return among > 0 && lists.length === 0 && COUNTED.test(mask.slice(0, among)) && !LISTS.test(mask);
}

const LISTS = /\b(?:list|add|blacklist|sanction|designat|nam|target|restrict|ban)\w*\b/u;

/** Those of the first sentence after that names some, where it says that they are the ones. */
function countedNames(scene: Scene, { number }: Staged, acting: ReadonlySet<number>): readonly CompanySpan[] {
  // What another act is told of is no longer about this one.
  let until = number + 1;
  while (until < number + 1 + INCLUDE_REACH && (!acting.has(until) || OPENS_NAMES.test(scene.sentences[until]?.mask ?? ''))) until += 1;
  const after = scene.sentences.slice(number + 1, until);
  const next = after.slice(0, COUNT_REACH).find((sentence) => named(sentence).length > 0);
  if (next !== undefined && AMONG_THEM.test(next.mask)) return namedFirst(next);
  if (next !== undefined && NEWCOMERS.test(next.mask) && !OF_OTHERS.test(next.mask) && !countsItsOwn(next)) return named(next);
  const opened = after.findIndex((sentence) => OPENS_NAMES.test(sentence.mask));
  if (opened >= 0) {
    const names = lines(scene, number + 2 + opened);
    if (names.length > 0) return names;
  }
  for (const sentence of after) {
    const ones = rollCalled(sentence);
    if (ones.length > 0) return ones;
  }
  if (scene.chinese) {
    const called = after.slice(0, HAN_REACH).map(rollCalledInHan);
    const first = called.findIndex((ones) => ones.length > 0);
    // 甲、乙两家公司被列名。丙及其关联公司上榜。
    if (first >= 0) {
      const next = after[first + 1]?.paragraph === after[first]?.paragraph ? (called[first + 1] ?? []) : [];
      return [...(called[first] ?? []), ...next];
    }
  }
  const later = after.find((sentence) => INCLUDE.test(sentence.mask) && named(sentence).length > 0 && !countsItsOwn(sentence));
  return later === undefined || OF_OTHERS.test(later.mask) ? [] : named(later);
}
