import type { Day } from '../register/index.js';
import { restored } from './clean-page.js';
import { finalLine } from './final-text.js';
import type { LinkedData } from './linked-data.js';
import { type PageNode, TEXT } from './page-paragraphs.js';
import { dayWritten } from './printed-moment.js';

/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: Day | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title'];
const DAYS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'firstpublishedtime',
  'weibo: article:create_at',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'date',
];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'citation_author'];
const PUBLISHERS = ['og:site_name', 'article:publisher', 'application-name', 'dc.publisher', 'twitter:site', 'mediaid'];
const LONGEST = 300;
/** Where a page prints its day: short texts of elements that are called so. */
const PRINTED_DAY = /(?:^|[\W_])(?:date|time|published?|pubtime|pubdate|timestamp|dateline|posted|info|source|meta)(?:$|[\W_])/i;
const ABOUT_A_DAY = 80;
const MOST_ELEMENTS = 40;
const MOST_STEPS = 400;

/** @param paged the address under which the page was read, where that is known */
export function pageMetadata(document: PageElement, data: LinkedData, paged: string | null): PageMetadata {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').trim().toLowerCase();
    const value = finalLine(meta.getAttribute('content') ?? '');
    if (key !== '' && value !== '' && !metas.has(key)) metas.set(key, value);
  }
  const first = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => metas.get(key) ?? []);
  const texts = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)]
      .slice(0, MOST_ELEMENTS)
      .map((element) => textWithin(element, LONGEST))
      .filter((text) => text !== '');
  const info = printedInfo(document);
  const publisher = short([...first(PUBLISHERS).filter(isName), data.publisher, info.publisher]);
  const headings = texts('h1');
  const title = short([...first(TITLES), data.headline, headings.length === 1 ? headings[0] : null, texts('title')[0], headings[0]]);
  const canonical = [...document.querySelectorAll('link')].find((link) => link.getAttribute('rel')?.toLowerCase() === 'canonical');
  const addresses = [canonical?.getAttribute('href'), metas.get('og:url'), data.url, paged];
  const url = addresses.map((address) => addressOf(address ?? null, paged)).find((address) => address !== null) ?? null;
  return {
    title: title === null ? null : withoutSite(title, publisher, headings),
    published:
      [data.published, ...first(DAYS), ...info.moments]
        .map((moment) => (moment === null ? null : dayWritten(moment)))
        .find((day) => day !== null) ?? dayInAddress(url),
    byline: short([data.author, ...first(AUTHORS).filter(isName)].map((name) => name?.replace(/^by:? /i, '') ?? null)),
    publisher,
    url,
    language:
      [...document.querySelectorAll('html')][0]?.getAttribute('lang') ?? metas.get('og:locale') ?? metas.get('content-language') ?? null,
  };
}

/** What elements about the time of publication say, the surest first, and the source that Chinese pages print beside it. */
function printedInfo(document: PageElement): { readonly moments: readonly string[]; readonly publisher: string | null } {
  const times = [...document.querySelectorAll('time')].slice(0, MOST_ELEMENTS);
  const sure = times.filter((time) => /publish|pubdate|created/i.test(`${time.getAttribute('itemprop')} ${time.className ?? ''}`));
  const said = [...document.querySelectorAll('[itemprop="datePublished"]')].slice(0, MOST_ELEMENTS);
  const others = [...said, ...sure, ...times].flatMap((element) => [
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
    textWithin(element, ABOUT_A_DAY),
  ]);
  const named = [...document.querySelectorAll('span,div,p,li,em,i')].filter((element) =>
    PRINTED_DAY.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`),
  );
  const printed = named
    .slice(0, MOST_ELEMENTS)
    .map((element) => textWithin(element, ABOUT_A_DAY))
    .filter((text) => text !== '');
  const source = printed.map((text) => /来源[:：]\s?([^\s|:：]{2,20})/.exec(text)?.[1]).find((found) => found !== undefined) ?? null;
  return { moments: [...others, ...printed], publisher: source };
}

/** The text of an element; of one with more than so many characters none, and that without going through it. */
function textWithin(element: PageNode, most: number): string {
  let [text, steps] = ['', 0];
  const visit = (node: PageNode): void => {
    for (let child = node.firstChild; child !== null && text.length <= 2 * most && steps < MOST_STEPS; child = child.nextSibling) {
      steps += 1;
      if (child.nodeType === TEXT) text += restored(child.nodeValue ?? '').slice(0, 2 * most);
      else visit(child);
    }
  };
  visit(element);
  const line = finalLine(text);
  return line.length > most ? '' : line;
}

function short(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const line = finalLine(candidate ?? '');
    if (line !== '' && line.length <= LONGEST) return line;
  }
  return null;
}

function isName(text: string): boolean {
  return !/^(?:https?:|@|\/)/.test(text);
}

/** `Xiaomi Denies Ties | Example News` without the name of the site: where the page's heading says so, or the end is the publisher. */
function withoutSite(title: string, publisher: string | null, headings: readonly string[]): string {
  const parts = title.split(/\s+[|–—·»-]\s+|[_|]/);
  const heading = headings.find((each) => each.length >= 8 && title.startsWith(each));
  if (heading !== undefined) return heading;
  const last = parts.at(-1)?.trim() ?? '';
  const isSite =
    publisher !== null && (last.toLowerCase() === publisher.toLowerCase() || last.toLowerCase() === `${publisher.toLowerCase()}.com`);
  const isHanSite = /_/.test(title) && /\p{Script=Han}/u.test(title);
  if (parts.length < 2 || !(isSite || isHanSite)) return title;
  const kept = isHanSite ? (title.split('_')[0] ?? title) : title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»_-]+$/, '');
  return kept.trim() === '' ? title : kept.trim();
}

/** An address of the web without its fragment; null where it is none. */
export function addressOf(address: string | null, base: string | null): string | null {
  if (address === null || address.trim() === '' || address.length > 2000) return null;
  if (!URL.canParse(address.trim(), base ?? undefined)) return null;
  const url = new URL(address.trim(), base ?? undefined);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}

function dayInAddress(url: string | null): Day | null {
  const parts = url === null ? null : /\/(20\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|$)/.exec(url);
  return parts === null ? null : dayWritten(`${parts[1]}-${parts[2]}-${parts[3]}`);
}
