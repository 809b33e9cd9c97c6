import { type Day, parseDay } from '../register/index.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WRITTEN: readonly (readonly [RegExp, (parts: readonly string[]) => Day | null])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, year, month, date]) => dayFrom(year, month, date)],
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/, ([, year, month, date]) => dayFrom(year, month, date)],
  [/(?<!\d)(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([, year, , month, date]) => dayFrom(year, month, date)],
  [
    new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'),
    ([, month, date, year]) => dayFrom(year, monthOf(month), date),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}\\.?,?[ -](\\d{4})\\b`, 'i'),
    ([, date, month, year]) => dayFrom(year, monthOf(month), date),
  ],
  [/^(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d{4,6}|T|$|[Z+-])/, ([, year, month, date]) => dayFrom(year, month, date)],
  // 12/24/2025 is a day of December, 3/4/2025 may be of March or of April.
  [
    /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
    ([, one, two, year]) => (Number(one) > 12 ? dayFrom(year, two, one) : Number(two) > 12 || one === two ? dayFrom(year, one, two) : null),
  ],
];

/**
 * The first day in a text as pages, mails and feeds write it (ISO 8601, RFC 5322, English and Chinese dates), in the time zone in which
 * it is written: "on Tuesday" is meant where the story was written. Null where there is none, or only one that may be two days.
 */
export function dayWritten(text: string): Day | null {
  const found = WRITTEN.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    const day = match === null ? null : read(match.map((part) => part ?? ''));
    return match === null || day === null ? [] : [{ at: match.index, day }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.day ?? null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day !== null && day >= '1900-01-01' && day < '2100-01-01' ? day : null;
}

/** Lines above a story that give its day, or its day and who wrote it. */
const MASTHEAD = /^(?:(?:published|posted|updated|last updated|created|dated?|by)\b|发布时间|发表时间|时间|日期)/i;
const LONGEST_MASTHEAD = 100;

/** Whether a line is no part of a story but says when it was published. */
export function isMasthead(line: string): boolean {
  if (line.length > LONGEST_MASTHEAD || /[.!?。]$/.test(line) || dayWritten(line) === null) return false;
  return (
    MASTHEAD.test(line) || line.replace(/[\d\s:,./|年月日-]+|\b(?:[a-z]{3,9}day|[ap]\.?m\b\.?|[a-z]{2,3}t|utc|gmt|at)\b/gi, '').length <= 10
  );
}

/** Further down a day is one of what the document tells. */
const FIRST_PARAGRAPHS = 4;

/** No letters of prose stand before a dateline's dash: `WASHINGTON, Dec. 24, 2025 /PRNewswire/ --`, `新华社北京12月24日电` has no year. */
const DATELINE = /^[^.!?。]{0,60}?\S.{0,80}?(?:(?:--|[–—])\s|[日号](?:电|讯))|^\p{Lu}{3,}\b[^!?。]{0,80}?[)\d] - /u;

/** How many paragraphs from the end a document may be signed in. */
const LAST_PARAGRAPHS = 3;
/** `SO ORDERED. Dated: January 6, 2025`; a company's announcement: `董事会 2025年1月7日`. */
const SIGNED =
  /^(?:so ordered[.:]?\s*)?(?:dated|date|signed|entered)(?: this)?\b|^[\p{Script=Han}（）()\s]{0,40}(?:公司|董事会|董事會)\s*(?=\d{4} ?年)/iu;

/** The day that a document prints of itself: on a line of its own among the first, in the dateline, or where it is signed. */
export function dayOfDocument(paragraphs: readonly string[]): Day | null {
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const day = dayWritten(paragraph.slice(0, 200));
    if (day === null) continue;
    if (isMasthead(paragraph)) return day;
    const dateline = DATELINE.exec(paragraph)?.[0];
    if (dateline !== undefined && dayWritten(dateline) === day) return day;
  }
  const signed = paragraphs.slice(-LAST_PARAGRAPHS).findLast((each) => each.length <= LONGEST_MASTHEAD && SIGNED.test(each));
  return signed === undefined ? null : dayWritten(signed);
}
