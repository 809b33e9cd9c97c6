import type { PrintedDate } from '../register/index.js';
import { keyOf } from './company-span.js';
import { isNews } from './date-anchor.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene } from './scene.js';

/** `1月15日，小米在港交所发布公告称`: what the announcement says further is of its day. */
const ANNOUNCED = masked('{D}[^。；;]{0,25}(?:发布|发出|发表|公布|刊发|刊登|作出)[^。；;]{0,12}(?:公告|声明|回应)', 'u');
/** What a ministry answers reporters, printed as it was asked and said. */
const PRESS_BRIEFING = /有记者(?:提)?问|[社报网台]记者(?:提问)?[：:]|答记者问|例行记者会/u;
/** A company's own text, sent out by a distributor or told as of today. */
const RELEASE = /\b(?:globe ?newswire|pr ?newswire|business ?wire)\b|^[^\n]{0,250}\btoday (?:issued|announced|released|published)\b/u;
const OPENING = 400;

/** The day of a statement that its own sentence tells none of: that of the announcement, release or briefing it is part of; null where it is of none. */
export function statementDay(scene: Scene, told: RawEvent, signed: PrintedDate | null): PrintedDate | null {
  const { modality, companies, sentence } = told;
  if (companies.length === 0) {
    if (modality !== 'reported' || !scene.chinese || EARLIER.test(sentence.mask)) return null;
    const briefed = briefedBefore(scene, sentence.number);
    if (briefed !== null) return briefed;
    const asked = scene.lower.slice(0, OPENING) + scene.lower.slice(sentence.start, sentence.end);
    return PRESS_BRIEFING.test(asked) ? signed : null;
  }
  if (modality !== 'denied') return null;
  if (scene.chinese) return announcedBefore(scene, told);
  return RELEASE.test(scene.lower.slice(0, OPENING)) ? signed : null;
}

/** `12月4日，发言人主持例行记者会。有记者问 …`: what is answered is of that day. */
const BRIEFING = masked('{D}[^。；]{0,40}(?:记者会|发布会|吹风会|被问[到及]|答记者问|应询)|(?:记者会|发布会)[^。；]{0,20}{D}', 'u');
const BRIEFED_BACK = 5;

function briefedBefore({ sentences, published }: Scene, number: number): PrintedDate | null {
  for (let back = number; back >= Math.max(0, number - BRIEFED_BACK); back -= 1) {
    const sentence = sentences[back];
    if (sentence === undefined || !BRIEFING.test(sentence.mask)) continue;
    const day = sentence.dates.find(({ line, date }) => !line && date?.length === 10)?.date ?? null;
    return day !== null && isNews(day, published) ? day : null;
  }
  return null;
}

/** `此前在例行记者会上表示`: another day's. */
const EARLIER = /此前|之前|日前|当时|曾/u;
const BACK = 3;

function announcedBefore({ sentences, published }: Scene, { sentence: { number }, companies }: RawEvent): PrintedDate | null {
  const keys = new Set(companies.map(keyOf));
  for (let back = number; back >= Math.max(0, number - BACK); back -= 1) {
    const sentence = sentences[back];
    const match = sentence === undefined ? null : ANNOUNCED.exec(sentence.mask);
    const day = match === null ? undefined : sentence?.dates.find(({ start }) => start - sentence.start === match.index);
    if (day !== undefined && sentence?.companies.some((company) => keys.has(keyOf(company))) === true)
      return day.date !== null && isNews(day.date, published) ? day.date : null;
  }
  return null;
}
