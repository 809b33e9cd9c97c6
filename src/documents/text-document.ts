import type { Day } from '../register/index.js';
import { sift } from './boilerplate.js';
import type { ReadableDocument } from './document.js';
import { finalLine, finalText } from './final-text.js';
import { languageOf } from './language.js';
import { dayOfDocument, isMasthead } from './printed-moment.js';
import type { DayEvidence, DocumentHints } from './taken-document.js';

const LONGEST_TITLE = 200;
/** Among how many first lines the title, the day and the kind of paper stand. */
const FIRST_LINES = 4;
const NO_TITLE =
  /^(?:dear\b|to:|from:|re:|hi\b|hello\b|for immediate release|press release|news release|embargoed|case \d|exhibit|page \d|via\b|https?:)/i;
/** `BEIJING –`, `WASHINGTON, Dec. 24 --` */
const DATELINE = /^\p{Lu}{3}[\p{Lu} ,.]{0,40}(?:[A-Z][a-z]{2,8}\.? \d{1,2},? ?(?:\d{4})?)? ?(?:[–—-]{1,2} |\/)/u;
const FULL_STOP = /[.;:,。；：，]$/u;
const NAME_END = /\b(?:Ltd|Inc|Corp|Co|U\.S|et al)\.$/;
/** Lines above a headline that say what kind of paper it is. */
const ABOVE_TITLE =
  /^(?:for immediate release\b.{0,60}|press release|news release|immediate release|embargoed\b.{0,60}|contact:.{0,100}|新闻稿)$/i;

/**
 * A document of paragraphs and nothing else: its first line is the title where it looks like one, and is then no part of the text.
 *
 * @param told what else is known of it; a title that is told leaves the first line where it is, unless it is the same
 */
export function documentOfLines(
  lines: readonly string[],
  hints: DocumentHints,
  told: { readonly title?: string | null; readonly printed?: Day | null } & Partial<
    Pick<ReadableDocument, 'byline' | 'publisher' | 'published'>
  > = {},
): { readonly document: ReadableDocument; readonly dated: DayEvidence | null; readonly dropped: readonly string[] } {
  const { kept, dropped } = sift(
    lines.map((line) => ({ text: finalLine(line), linked: false, listed: false })).filter(({ text }) => text !== ''),
  );
  const at = kept.findIndex((line) => !isAround(line));
  const first = kept[at];
  const given = told.title === undefined || told.title === null ? null : finalLine(told.title);
  const isTitle = first !== undefined && (given === null ? at < FIRST_LINES && looksLikeTitle(first, kept[at + 1]) : first === given);
  const untitled = isTitle ? kept.filter((_, each) => each !== at) : kept;
  const body = untitled.filter((line, each) => each >= FIRST_LINES || !isAround(line));
  const title = given ?? (isTitle ? first : null);
  const printed =
    hints.published === undefined && (told.published ?? null) === null ? (dayOfDocument(untitled) ?? told.printed ?? null) : null;
  const published = hints.published ?? told.published ?? printed;
  const text = finalText(body);
  const url = hints.url;
  return {
    document: {
      title: title === '' ? null : title,
      published,
      language: languageOf(text === '' ? (title ?? '') : text),
      text,
      ...(told.byline === undefined ? {} : { byline: finalLine(told.byline) }),
      ...(told.publisher === undefined ? {} : { publisher: finalLine(told.publisher) }),
      ...(url === undefined ? {} : { url }),
    },
    dated: hints.published !== undefined ? 'given' : (told.published ?? null) !== null ? 'metadata' : printed !== null ? 'printed' : null,
    dropped: [...dropped, ...untitled.filter((line, each) => each < FIRST_LINES && isAround(line))],
  };
}

function isAround(line: string): boolean {
  return ABOVE_TITLE.test(line) || isMasthead(line);
}

/** A headline has no full stop, is no greeting and no dateline, and something longer, or another line, follows it. */
function looksLikeTitle(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_TITLE || !/\p{L}{2}/u.test(line)) return false;
  return (!FULL_STOP.test(line) || NAME_END.test(line)) && !NO_TITLE.test(line) && !DATELINE.test(line);
}
