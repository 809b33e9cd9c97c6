import type { Day } from '../register/index.js';
import type { BodySpan } from './body-span.js';
import {
  GENERIC_LISTS,
  GENERIC_LISTS_ZH,
  LABELS,
  LABELS_ZH,
  LIST_NAMES,
  LIST_NAMES_ZH,
  OTHERS_LISTS,
  OTHERS_LISTS_ZH,
} from './list-name-table.js';
import { FIRST_1260H, listOn } from './military-list.js';
import { phraseFinder } from './phrase-finder.js';
import type { Span } from './span.js';

/** A list spoken of: by its name, by what it calls its companies (`label`), or as "the list" (`generic`). */
export interface ListSpan extends Span {
  /** The id; null where the text speaks of several, or of one it never names. */
  readonly list: string | null;
  readonly how: 'name' | 'label' | 'generic';
  /** It speaks of several lists, of any, or by its name of one that no register here holds. */
  readonly several?: true;
}

type Found = ListSpan & { readonly words: string };

interface ListWords {
  readonly list: string | null;
  readonly how: ListSpan['how'];
}

const tableOf = (
  names: readonly (readonly [string, string])[],
  labels: readonly (readonly [string, string])[],
  generic: string,
  others: readonly string[],
): readonly (readonly [ListWords, string])[] => [
  ...names.map(([list, pattern]) => [{ list, how: 'name' }, pattern] as const),
  ...labels.map(([list, pattern]) => [{ list, how: 'label' }, pattern] as const),
  ...others.map((pattern) => [{ list: null, how: 'name' }, pattern] as const),
  [{ list: null, how: 'generic' }, generic],
];

const english = phraseFinder(tableOf(LIST_NAMES, LABELS, GENERIC_LISTS, OTHERS_LISTS));
const chinese = phraseFinder(
  tableOf([...LIST_NAMES_ZH, ...LIST_NAMES], LABELS_ZH, GENERIC_LISTS_ZH, [...OTHERS_LISTS_ZH, ...OTHERS_LISTS]),
);
const ANCHOR =
  /list|sanction|roster|biosecure|1260h|1237|military|ccmc|invest|americans|section|sec\.|s\.|uvl|uflpa|forced labor|specially|biotechnology|cmic/u;
const ANCHOR_ZH =
  /清单|名单|劳动(?:预防|防止)?法|生物安全|biosecure|1260|1237|军事|涉军|军方|list|制裁|uflpa|cmi?c|军工|生物技术|特别指定|解放军/u;
/** `its sanctions list`: of the body told just before. */
const POSSESSIVE = /^its\b|^(?:该|其)/u;
const REACH = 250;

function keeperBefore(bodies: readonly BodySpan[], at: number): string | null {
  let found: string | null = null;
  for (const { start, list } of bodies) {
    if (start >= at) break;
    if (list !== null && start > at - REACH) found = list;
  }
  return found;
}

/** The list that words name in a text of a day: those for the list of what nobody may invest in are of whoever is told before it. */
function listNamed(list: string | null, words: string, keeper: string | null, published: Day | null): string | null {
  if (words.includes('1260')) return list;
  const ofInvesting = list === 'us-ofac-ns-cmic' && /invest|投资/u.test(words);
  if (ofInvesting && (keeper?.startsWith('us-dod') === true || (published !== null && published < FIRST_1260H)))
    return listOn('us-dod-1260h', published);
  return listOn(list, published);
}

const FORCED_LABOR = 'us-dhs-uflpa';
/** The list of the forced labor act is an "Entity List" too. */
const ENTITY_LIST = /^[“"「]?(?:entity list|实体(?:清单|名单))[”"」]?$/u;

/** `DHS put it on the Entity List`: of who is told before it, and in a text that speaks of the act and not of who keeps the other, of the act. */
function ofForcedLabor(found: Found[], bodies: readonly BodySpan[]): void {
  const alone = found.some(({ list }) => list === FORCED_LABOR) && !bodies.some(({ list }) => list === 'us-bis-entity');
  found.forEach((each, at) => {
    if (!ENTITY_LIST.test(each.words)) return;
    if (alone || keeperBefore(bodies, each.start) === FORCED_LABOR) found[at] = { ...each, list: FORCED_LABOR };
  });
}

const ASIDE =
  /\b(?:not|never|nor|unlike|neither|different|separate|distinct|apart)(?: (?:on|in|part|from|of|to|be|been|named|listed|confused|with|the|any|other|same|as|subject|u\.s\.|us|department['’]s|commerce|treasury))* $|(?:不在|未列入|不同于|有别于|不属于)[^，。；]{0,8}$/u;

/** `They need a license, as they are on the Entity List`: `the same list` is not this one, but what something was put on before. */
const STANDS = /\b(?:already|is|are|was|were|been|also|remains?) on (?:the |its |a )?$/u;

/** `The list, which is known as …`; `the same blacklist, the Entity List`. */
const CALLED =
  /^[”"]?,? (?:(?:which|that) (?:is|was) |(?:also|better|officially|formally) ){0,2}(?:known as|called|named|titled|dubbed)\b|^[”"]?, (?:or )?(?:the )?$/u;
const NAMING = 60;

const SEVERAL = /\b(?:lists|any|either|both|each|several|another|one of)\b|\ba (?!new|updated|revised|fresh)/u;

/** The lists spoken of in part of a text, in order; those without a name are of the list last named, else of the first named after. */
export function listsIn(
  read: string,
  parts: readonly Span[],
  bodies: readonly BodySpan[],
  han: boolean,
  published: Day | null,
): readonly ListSpan[] {
  const found: Found[] = [];
  const speaking = parts.filter(({ start, end }) => (han ? ANCHOR_ZH : ANCHOR).test(read.slice(start, end)));
  for (const { start, end, of } of (han ? chinese : english)(read, speaking)) {
    const words = read.slice(start, end);
    found.push({ start, end, how: of.how, list: listNamed(of.list, words, keeperBefore(bodies, start), published), words });
  }
  if (found.some(({ list }) => list === FORCED_LABOR) || bodies.some(({ list }) => list === FORCED_LABOR)) ofForcedLabor(found, bodies);
  const aside = ({ start }: Span): boolean => ASIDE.test(read.slice(Math.max(0, start - 60), start));
  const first = found.find((each) => each.how === 'name' && !aside(each))?.list ?? found.find(({ how }) => how === 'label')?.list ?? null;
  let last: string | null = null;
  let put: string | null = null;
  let others = false;
  const news = found.find((each) => each.how !== 'generic' && each.list !== null && !aside(each))?.list ?? null;
  const times = new Map<string, number>();
  for (const { list, how } of found) if (list !== null && how !== 'generic') times.set(list, (times.get(list) ?? 0) + 1);
  let part = 0;
  return found.map(({ words, ...span }, at): ListSpan => {
    // Another list that the paragraph before named once: the text goes on about its own.
    const before = part;
    while (part < parts.length && span.start >= (parts[part]?.end ?? 0)) part += 1;
    if (part !== before && last !== null && news !== null && last !== news && (times.get(last) ?? 0) <= 1) last = news;
    // A list that others keep is none of ours, and nor is "the list" after it.
    if (span.how !== 'generic') others = span.how === 'name' && span.list === null;
    if (others) return { ...span, list: null, several: true };
    // What it is not on is a list in passing: "the list" stays the one before.
    if (span.how === 'name' && (last ?? first) !== null && aside(span)) return span;
    if (span.how === 'name' || (span.how === 'label' && (last === null || span.list === 'us-dod-1237'))) last = span.list;
    if (span.how === 'name' && !STANDS.test(read.slice(Math.max(0, span.start - 30), span.start))) put = span.list;
    if (span.how === 'label' && last !== null && last !== span.list && last.startsWith('us-dod')) return { ...span, list: last };
    if (span.how !== 'generic') return span;
    const next = found[at + 1];
    if (next !== undefined && next.how !== 'generic' && next.start < span.end + NAMING && CALLED.test(read.slice(span.end, next.start)))
      return { ...span, list: next.list };
    if (words.startsWith('the same ') && put !== null) return { ...span, list: put };
    const keeper = POSSESSIVE.test(words) ? keeperBefore(bodies, span.start) : null;
    if (keeper !== null && !(keeper.startsWith('us-dod') && last?.startsWith('us-dod') === true)) last = keeper;
    else if (keeper !== null) return { ...span, list: last };
    return SEVERAL.test(words) ? { ...span, list: null, several: true } : { ...span, list: last ?? first };
  });
}
