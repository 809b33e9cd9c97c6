import { Feed as Rendered } from 'feed';
import { htmlText } from '../../screening/index.js';

export const FEED_FORMATS = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** One thing that happened. */
export interface FeedItem {
  /** A URL that only this item has. */
  readonly id: string;
  readonly title: string;
  readonly date: Date;
  /** As HTML. */
  readonly content: string;
  /** Where to read on; its id where there is nowhere. */
  readonly link: string | null;
}

export interface Feed {
  /** The address of the feed without its ending. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** A feed as Atom (RFC 4287), RSS 2.0 or JSON Feed. A function of the feed: its time is that of the newest item. */
export function renderedFeed({ id, title, description, link, items }: Feed, format: FeedFormat): string {
  // In JSON a title is text; readers of the other two take it for HTML.
  const titled = format === 'json' ? plain : (text: string): string => htmlText(plain(text));
  const feed = new Rendered({
    id: `${id}.${format}`,
    title: plain(title),
    description: plain(description),
    link,
    feedLinks: { [format]: `${id}.${format}` },
    updated: items[0]?.date ?? new Date(0),
    generator: 'Watchbill',
    copyright: '',
    author: { name: 'Watchbill' },
  });
  for (const item of items)
    feed.addItem({ id: item.id, title: titled(item.title), date: item.date, content: holdable(item.content), link: item.link ?? item.id });
  if (format === 'atom') return feed.atom1();
  return format === 'rss' ? feed.rss2() : feed.json1();
}

/** A line of text: without what would break it or turn its direction. */
function plain(text: string): string {
  return holdable(text).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** Text without what XML cannot hold (XML 1.0, production 2). */
function holdable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]/g, '\uFFFD');
}
