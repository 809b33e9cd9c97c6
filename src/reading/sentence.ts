import type { Span } from './span.js';

/** A sentence, and which paragraph it is of. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** No sentence is looked at as longer than this, so that work stays linear in the text. */
const LONGEST = 1200;

/** How long what stands in brackets may be, in characters. */
const IN_BRACKETS = 80;

/** Words that a full stop shortens without ending the sentence. */
const SHORTENED =
  /(?:^|[\s([“"'])(?:co|ltd|inc|corp|llc|l\.l\.c|plc|s\.a|no|nos|v|vs|sen|sens|rep|reps|gov|gen|col|lt|capt|mr|mrs|ms|dr|prof|hon|jr|sr|st|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|u\.s|u\.k|u\.n|e\.u|e\.o|p\.r\.c|d\.c|e\.g|i\.e|etc|cf|al|pub|art|sec|secs|ss|s|para|app|cir|dist|supp|stat|cal|tex|va|md|fla|a\.m|p\.m|approx|dkt|ecf|civ|fed|def|crim|dept|assn|bros|intl|mfg|tech|[a-z]|[a-z]\.[a-z]|[a-z]\.[a-z]\.[a-z])$/i;
const MAY_END_SHORTENED = /(?:^|[\s(“"'])(?:[a-z]\.[a-z]|[a-z]\.[a-z]\.[a-z]|inc|ltd|corp|co|llc|plc|jr|etc|al)$/i;
const NEXT_BEGINS =
  /^["'“‘)\]]*\s+["'“‘([]*(?:The|It|In|On|He|She|They|This|That|These|Those|But|And|As|At|A|An|After|Its|His|Her|Their|We|For|Since|While|However|Both|If|No|Also|Under|With|Shares|Earlier|Last|There|Some|Several|Other|Others|Among|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Not|Neither|All|Most|Many|When|Because|Although|Meanwhile|According|Before|By|From|To|You|I|What|Who|Such|Then|Another|One|Each|Additionally|Separately|Only)\s/u;
const CLOSING = /["'”’)\]」』）]/u;

/** The sentences of a paragraph, in order; together they cover it but for spaces between. */
export function sentencesOf(text: string, paragraph: Span, number: number): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = paragraph.start;
  const close = (end: number): void => {
    let [from, to] = [start, end];
    while (from < to && text.charCodeAt(from) <= 32) from += 1;
    while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
    if (from < to) found.push({ start: from, end: to, paragraph: number });
    start = end;
  };
  // A semicolon within brackets ends nothing: （纳斯达克：HSAI；香港交易所：2525）.
  let opened = -LONGEST;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xff08) opened = at;
    else if (code === 0xff09) opened = -LONGEST;
    else if (code === 0xff1b && at - opened < IN_BRACKETS) continue;
    if (at - start >= LONGEST && (code === 32 || at - start >= LONGEST + 100)) close(at);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b) {
      let end = at + 1;
      while (end < paragraph.end && CLOSING.test(text.charAt(end))) end += 1;
      close(end);
      at = end - 1;
    } else if (code === 46 || code === 33 || code === 63) {
      const end = endAt(text, at, paragraph.end, start);
      if (end > 0) {
        close(end);
        at = end - 1;
      }
    }
  }
  close(paragraph.end);
  return found;
}

/** Where the sentence ends that has a stop at `at`; 0 where it goes on. */
function endAt(text: string, at: number, limit: number, start: number): number {
  let end = at + 1;
  while (end < limit && CLOSING.test(text.charAt(end))) end += 1;
  if (end >= limit) return limit;
  if (text.charCodeAt(end) > 32) return 0;
  const rest = text.slice(end, Math.min(limit, end + 30));
  if (!/^\s+["'“‘([]*[\p{Lu}\p{N}\p{Script=Han}]/u.test(rest)) return 0;
  if (text.charCodeAt(at) !== 46 || end > at + 1) return end;
  const before = text.slice(Math.max(start, at - 14), at);
  if (!SHORTENED.test(before)) return end;
  return MAY_END_SHORTENED.test(before) && NEXT_BEGINS.test(rest) ? end : 0;
}

/** Whether nothing stands between two sentences: no line that was left out. */
export function isBeside({ end }: Span, { start }: Span): boolean {
  return start - end <= BREAK;
}

/** A break between paragraphs. */
const BREAK = 3;
