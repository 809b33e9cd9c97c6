import type { DateSpan } from './date-finder.js';
import { IN_COURT, LISTING } from './event-types.js';
import { bySentence, type RawEvent } from './raw-event.js';
import { masked, type Scene } from './scene.js';

/** `in January 2024 and again in January 2025`, `2021年6月3日、2022年10月5日和2024年1月31日`. */
const SAME =
  /^(?=.)(?:,? (?:and|or|then|and then|as well as|and (?:once )?again|again)(?: (?:once more|for a second time|once again|later|then|also))? ?|[、，,;；]?(?:和|及|与|與|以及|并|並)?(?:又|再)?)$/u;
/** `last October, and nine more in May`, `in August 2019, the others in August 2020`, `in June 2021; the last update was in October 2022`. */
const OTHERS =
  /^[,;]? (?:and |then |with |followed by |and then )?(?:again |later |then )?(?:the (?:others?|rest|remainder|second|third|last)|another|(?:a|one) (?:second|third|further|fourth)|others|more|(?:about |some |nearly |over |more than )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|several)(?: \w+){0,3}|(?:the|its|an?) (?:\w+ ){0,2}(?:update|edition|version|revision|batch|round|instal?lment|group)(?: [a-z]+){0,5}) ?$/u;
/** `BGI was added in October 2022 and MGI in January 2025`, `Alibaba sued on June 10, and WuXi AppTec followed on June 11`. */
const ANOTHER = masked(
  '^[,;]? (?:and|while|then|followed by|with|but) {C}(?:(?:, and|,| and) {C}){0,6}(?: (?:followed|did so|did the same|followed suit|only|later|too|likewise))?,? ?$|^[，、,;；]?(?:而|和|及|则|則)?{C}(?:[、和]{C}){0,6}(?:则|則|也|又)?(?:于|於|在)?$',
  'u',
);
/** `to the Entity List in June 2024 and to the Pentagon's list in January 2025`. */
const ON_ANOTHER = masked(
  '^,? (?:and|then|and then|and later|followed by|before|as well as)(?: again)? (?:to|on|onto|in|from|off) [^.;\ue001\ue007]{0,60}[\ue002\ue005][^.;\ue001\ue007]{0,60}$',
  'u',
);
/** `took effect last August, and a wider ban on contracting is due on Aug. 13`: each rule of a law has its own day. */
const FURTHER_RULE =
  /^[,;]? (?:and|while|with|but|followed by) [^.;\ue001]{1,140}$|^, (?:a|the) (?:second|wider|broader|further|other|latter)\b[^.;\ue001]{1,120}$/u;
const TO_COME = /\b(?:will|shall|due|from|effect|appl\w+|begin\w*|starts?|start\w+|until|expires?|must|bans?|bar\w*|prohibit\w*)\b/u;
/** `BGI and MGI were added in October 2022 and in January 2025, respectively`: each on its own day. */
const EACH_ITS_OWN = /\brespectively\b|分别|分別/u;

/** What one verb tells of two days is two acts, of which the second may be of others or on another list. */
export function twofold(scene: Pick<Scene, 'published' | 'lower'>, told: readonly RawEvent[]): readonly RawEvent[] {
  const telling = bySentence(told);
  return told.flatMap((each) => {
    if (each.date === null || each.sentence.dates.length < 2) return [each];
    if (each.type !== 'law' && !LISTING.has(each.type) && !IN_COURT.has(each.type)) return [each];
    return daysOf(each, telling.get(each.sentence) ?? [], scene);
  });
}

function daysOf(
  each: RawEvent,
  others: readonly RawEvent[],
  { published, lower }: Pick<Scene, 'published' | 'lower'>,
): readonly RawEvent[] {
  const { sentence, type } = each;
  const dates = sentence.dates.filter(({ line, date }) => !line && date !== null);
  const own = dates.findIndex(({ date }) => date === each.date);
  if (own < 0) return [each];
  // A date may begin with its "and"; `between June 2023 and May 2024` is one time.
  const between = (one: DateSpan, other: DateSpan): string =>
    lower.startsWith('between ', one.start)
      ? ''
      : `${sentence.mask.slice(one.end - sentence.start, other.start - sentence.start)}${lower.startsWith('and ', other.start) ? 'and ' : ''}`;
  const isFree = (one: DateSpan): boolean => others.every(({ date }) => date === null || !alike(date, one.date));
  let acts = [each];
  for (let at = own + 1; at < dates.length; at += 1) {
    const [before, next] = [dates[at - 1], dates[at]];
    if (before === undefined || next === undefined || !isFree(next) || others.some((one) => one.at > before.end && one.at < next.start))
      break;
    const words = between(before, next);
    const again: RawEvent = { ...each, date: next.date, at: Math.max(each.at, next.start) };
    const within = ({ start, end }: DateSpan | RawEvent['companies'][number]): boolean => start >= before.end && end <= next.start;
    const list = sentence.lists.find((one) => one.start >= before.end && one.end <= next.start)?.list;
    if (type === 'law') {
      const rule = next.start > each.at && FURTHER_RULE.test(words) && TO_COME.test(words);
      if (!rule && !SAME.test(words) && !OTHERS.test(words)) break;
      acts.push(rule ? { ...again, modality: published !== null && (next.date ?? '') > published ? 'future' : 'asserted' } : again);
    } else if (ANOTHER.test(words)) {
      acts = acts.map((act) => ({ ...act, companies: act.companies.filter((one) => !within(one)) }));
      acts.push({ ...again, companies: sentence.companies.filter(within) });
    } else if (!LISTING.has(type)) break;
    else if (SAME.test(words)) acts.push(again);
    else if (OTHERS.test(words)) acts.push({ ...again, companies: [] });
    else if (ON_ANOTHER.test(words) && list !== undefined && list !== null) acts.push({ ...again, list });
    else break;
  }
  // `2021年6月3日、2022年10月5日和2024年1月31日把`: the days before that which stands right before the verb.
  for (let at = own - 1; at >= 0 && LISTING.has(type); at -= 1) {
    const [before, next] = [dates[at], dates[at + 1]];
    if (before === undefined || next === undefined || !isFree(before) || !SAME.test(between(before, next))) break;
    acts.unshift({ ...each, date: before.date, at: before.start });
  }
  const companies = each.companies.filter(({ by, start }) => by === 'name' && start >= sentence.start);
  return acts.length > 1 && companies.length === acts.length && EACH_ITS_OWN.test(sentence.mask)
    ? acts.map((act, at) => ({ ...act, companies: companies.slice(at, at + 1) }))
    : acts;
}

const alike = (one: string, other: string | null): boolean => other !== null && (one.startsWith(other) || other.startsWith(one));
