import { skipReason } from './boilerplate.js';
import type { Skipped, SkipReason } from './reading.js';
import type { Span } from './span.js';

/** A line that is complete: it ends a sentence, or is far from the width that lines are wrapped at. */
const COMPLETE = /[.!?。！？:：;；"”’)）\]]\s*$/u;
const WRAP_LEAST = 50;
const WRAP_MOST = 110;

/** The paragraphs of a text and what of it is not of the story. */
export function paragraphsOf(text: string): { readonly paragraphs: readonly Span[]; readonly skipped: readonly Skipped[] } {
  const paragraphs: Span[] = [];
  const skipped: Skipped[] = [];
  let below = false;
  for (const span of pieces(text)) {
    const line = text.slice(span.start, Math.min(span.end, span.start + 240));
    const why: SkipReason | null = skipReason(line) ?? (below && isHeadline(line) ? 'related' : null);
    below = why === 'related' && (below || HEADS.test(line));
    if (why === null) paragraphs.push(span);
    else skipped.push({ ...span, why });
  }
  return { paragraphs, skipped };
}

/** A heading over lines beside the story: `Related coverage:`, 延伸阅读：. */
const HEADS = /^(?=[\s\S]{2,40}$)[^.,，。；;]*[:：】\])）]?\s*$/u;
const ENDS_SENTENCE = /[.。；;:：]["”』」)）]?\s*$/u;
const LONGEST_HEADLINE = 160;
const LONGEST_HEADLINE_ZH = 50;

/** Whether a line below such a heading is the title of another story: short, and no sentence that ends. */
function isHeadline(line: string): boolean {
  const longest = /\p{Script=Han}{4}/u.test(line) ? LONGEST_HEADLINE_ZH : LONGEST_HEADLINE;
  return line.length <= longest && !ENDS_SENTENCE.test(line);
}

function pieces(text: string): readonly Span[] {
  const found: Span[] = [];
  const hard = hardWrapped(text);
  let start = 0;
  let line = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) !== 10) continue;
    const empty = text.slice(line, at).trim() === '';
    const next = text.indexOf('\n', at + 1);
    const follows = text.slice(at + 1, next < 0 ? text.length : next).trim();
    if (at === text.length || empty || follows === '' || !hard || !wrapped(text.slice(line, at), follows)) {
      const span = trimmed(text, start, at);
      if (span.start < span.end) found.push(span);
      start = at + 1;
    }
    line = at + 1;
  }
  return found;
}

/** Whether the lines of a text are cut at a width: none of them is longer, and there are several as long. */
function hardWrapped(text: string): boolean {
  let [long, start] = [0, 0];
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > WRAP_MOST) return false;
    if (end - start >= WRAP_LEAST) long += 1;
    start = end + 1;
  }
  return long > 1;
}

function wrapped(line: string, follows: string): boolean {
  if (line.length < WRAP_LEAST || line.length > WRAP_MOST || skipReason(follows) !== null) return false;
  return !COMPLETE.test(line) || /^\p{Ll}/u.test(follows) || follows.length >= WRAP_LEAST;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text.slice(start, start + 1).trim() === '') start += 1;
  while (end > start && text.slice(end - 1, end).trim() === '') end -= 1;
  return { start, end };
}
