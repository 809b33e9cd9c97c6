import type { BodySpan } from './body-span.js';
import { spansIn } from './place-in-order.js';
import type { Span } from './span.js';

/** What those do who speak for others, after their name. */
const SPEAKS =
  '(?:\\d|[一二三四五六七八九十]{1,3}[日号]|[周今昨当在就对则也还又曾称说指答批]|星期|随后|此前|再次|表示|强调|回应|敦促|重申|谴责|驳斥|反驳|认为|主持|介绍|宣布|透露|呼吁|被问|接受|应询|坦言|直言|[，,：:])';
/** `外交部发言人林剑3日`: a name of two or three characters that goes on to what its bearer does. */
const INTRODUCED = new RegExp(`发言人(?!${SPEAKS}|办公室)(\\p{Script=Han}{2,3}?)(?=${SPEAKS})`, 'gu');
/** `发言人说`, of nobody named right before it. */
const BARE = new RegExp(`(?<=^|[。，；：,;:“"])(?:该|这名|这位|一名|上述)?(?:新闻)?发言人(?=${SPEAKS})`, 'gu');
const AFTER_NAME = new RegExp(`^${SPEAKS}`, 'u');
/** How many spokespersons of a text are known by name. */
const MOST = 12;

/**
 * Who speaks for a body is that body: `外交部发言人林剑表示` makes `林剑说` its word, and `发言人说` is of the body whose spokesperson was told of
 * before. `found` are the bodies named so far, in the order of the text; `speaks` tells those whose word this is told of.
 */
export function spokenFor(
  lower: string,
  parts: readonly Span[],
  found: readonly BodySpan[],
  speaks: (body: BodySpan) => boolean,
): readonly BodySpan[] {
  if (!lower.includes('发言人')) return [];
  const people = new Map<string, BodySpan>();
  const spoken: BodySpan[] = [];
  let last: BodySpan | null = null;
  let at = 0;
  for (const part of parts) {
    const own = lower.slice(part.start, part.end);
    const bodies = spansIn(found, part);
    for (const match of own.matchAll(INTRODUCED)) {
      const title = part.start + match.index;
      const of = bodies.find(({ start, end }) => start < title + SPOKESPERSON && end >= title);
      const name = match[1] ?? '';
      if (of !== undefined && speaks(of) && people.size < MOST && !people.has(name)) people.set(name, of);
    }
    for (const [name, of] of people)
      for (let place = own.indexOf(name); place >= 0; place = own.indexOf(name, place + name.length)) {
        if (own.startsWith('发言人', place - SPOKESPERSON) || !AFTER_NAME.test(own.slice(place + name.length, place + name.length + REACH)))
          continue;
        const start = part.start + place;
        spoken.push({ ...of, start, end: start + name.length });
      }
    for (const match of own.matchAll(BARE)) {
      const start = part.start + match.index;
      for (let body = found[at]; body !== undefined && body.end <= start; body = found[at]) {
        if (lower.startsWith('发言人', body.end) || lower.startsWith('发言人', body.end - SPOKESPERSON)) last = body;
        at += 1;
      }
      if (last !== null && speaks(last)) spoken.push({ ...last, start, end: start + match[0].length });
    }
  }
  return spoken;
}

const SPOKESPERSON = 3;
const REACH = 4;
