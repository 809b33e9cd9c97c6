import type { PrintedDate } from '../register/index.js';
import type { Scene, Staged } from './scene.js';

interface DatedLaw {
  readonly list: string;
  /** What it is about, in lower case. */
  readonly about: RegExp;
  /** The days it was signed, and its parts come into force. */
  readonly days: readonly string[];
}

/** Laws that news tells by what they forbid and their day, and mostly not by their section. */
const DATED_LAWS: readonly DatedLaw[] = [
  {
    list: 'us-ndaa-889',
    about: /\b(?:buy|purchas|procur|acquir|contract|equipment|gear|federal agenc)\w*|采购|购买|设备/u,
    days: ['2018-08-13', '2019-08-13', '2020-08-13'],
  },
  { list: 'us-ndaa-154', about: /\bbatter(?:y|ies)\b|电池/u, days: ['2023-12-22', '2027-10-01'] },
  { list: 'us-ndaa-5949', about: /\b(?:semiconductor|chip)s?\b|半导体|芯片/u, days: ['2022-12-23', '2027-12-23'] },
  { list: 'us-dhs-uflpa', about: /\bforced labou?r\b|强迫劳动/u, days: ['2021-12-23', '2022-06-21'] },
  { list: 'us-omb-biosecure', about: /\bbio(?:tech|pharm|secure|logic)\w*|生物/u, days: ['2025-12-18'] },
];

/** Laws known by their name. */
const NAMED_LAWS: readonly (readonly [list: string, name: RegExp])[] = [
  ['us-fcc-covered', /\bsecure (?:and trusted communications )?networks act\b|\bsecure equipment act\b/u],
];

/** The list of a law that a sentence tells by its day and what it is about; null where it is none of those known by these. */
export function listOfLaw({ lower, sentences, published }: Scene, sentence: Staged, date: PrintedDate | null): string | null {
  const own = lower.slice(sentence.start, sentence.end);
  const named = NAMED_LAWS.find(([, name]) => name.test(own));
  if (named !== undefined) return named[0];
  const order = listOfOrder(own, date !== null && published !== null && published < date ? published : date);
  if (order !== null || date === null) return order;
  const dated = DATED_LAWS.filter(({ days }) =>
    days.some((day) => (date.length > 4 ? day.startsWith(date) : day.startsWith(date) && LAW.test(own))),
  );
  if (dated.length === 0) return null;
  // What it forbids may stand in the sentence before or after: `The ban passed on Dec. 22. It bars purchases of batteries.`
  const near = lower.slice(sentences[sentence.number - 1]?.start ?? sentence.start, sentences[sentence.number + 1]?.end ?? sentence.end);
  return dated.find(({ about }) => about.test(own))?.list ?? dated.find(({ about }) => about.test(near))?.list ?? null;
}

/** So many sentences are looked back over for the law that a sentence speaks of. */
const BACK = 8;

/** The list of the law told last before a sentence: `The ban takes effect on Monday`. */
export function listOfLawBefore(scene: Scene, { number }: Staged): string | null {
  for (let back = number - 1; back >= Math.max(0, number - BACK); back -= 1) {
    const sentence = scene.sentences[back];
    const list = sentence === undefined ? null : ownList(scene, sentence);
    if (list !== null) return list;
  }
  return null;
}

/** By sentence, as several that follow look back at one. */
const held = new WeakMap<Staged, { readonly list: string | null }>();

/** The list of the law whose day a sentence tells. */
function ownList(scene: Scene, sentence: Staged): string | null {
  let known = held.get(sentence);
  if (known === undefined) {
    const days = [...new Set(sentence.dates.map(({ date }) => date))];
    known = { list: days.map((day) => listOfLaw(scene, sentence, day)).find((list) => list !== null) ?? null };
    held.set(sentence, known);
  }
  return known.list;
}

/** Where only a year is told, other laws are of it too. */
const LAW = /\b(?:act|law|ndaa)\b|法案?/u;

const OF_PRESIDENT =
  /executive order|\border[^.;]{0,20} (?:signed|issued) by (?:u\.s\. |us |then-?|former )*(?:president|(?:donald |joe )?(?:trump|biden))|\border (?:that |which )?(?:(?:then-?|former|u\.s\.|us|president|donald|joe) )*(?:trump|biden|president)(?: had| has)? (?:signed|issued)|(?:president|trump|biden)['’]s order|行政(?:命)?令/u;

/** The list that an executive order is about. E.O. 13959 of 2020 was about that of section 1237; E.O. 14032 of 2021 amended it and made a list of its own. */
function listOfOrder(lower: string, date: PrintedDate | null): string | null {
  if (/14032/u.test(lower)) return 'us-ofac-ns-cmic';
  if (/13959/u.test(lower)) return date !== null && date >= '2021-06' ? 'us-ofac-ns-cmic' : 'us-dod-1237';
  if (date === null || !OF_PRESIDENT.test(lower) || !/invest|securit|shares|military|投资|证券|军/u.test(lower)) return null;
  return date >= '2021-06' && date < '2022'
    ? 'us-ofac-ns-cmic'
    : date >= '2020-11' && date < '2021-06' && date.length > 4
      ? 'us-dod-1237'
      : null;
}
