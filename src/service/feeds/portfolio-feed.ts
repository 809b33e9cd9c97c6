import type { ToldAlert } from '../../delivering/index.js';
import { htmlText, webAddress } from '../../screening/index.js';
import type { Feed, FeedItem } from './feed.js';

/** The alerts of a portfolio as a feed. Whom the user watches stands in the content, for whoever may read it, and in no address. */
export function portfolioFeed(name: string, alerts: readonly ToldAlert[], publicUrl: string): Feed {
  const id = `${publicUrl}/feeds/portfolios/${encodeURIComponent(name)}`;
  return {
    id,
    title: `Watchbill: alerts of ${name}`,
    description: 'What happens on the lists to those whom a portfolio watches. Not legal advice.',
    link: id,
    items: [...alerts].reverse().map((alert) => itemOf(alert, id)),
  };
}

function itemOf({ id, at, kind, list, date, title, subject, entity, url }: ToldAlert, feed: string): FeedItem {
  const address = webAddress(url ?? undefined);
  const link = address !== null && URL.canParse(address) ? address : null;
  const who = htmlText(subject.name ?? 'a subject no longer watched');
  const source = link === null ? '' : `<p><a href="${htmlText(link)}" rel="noreferrer">Source</a></p>`;
  return {
    id: `${feed}#${id}`,
    title: [kind.replaceAll('-', ' '), entity.name, ...(list === null ? [] : [list])].join(': '),
    date: new Date(at),
    content: `<p>${who}: ${htmlText(`${entity.name} [${entity.id}]`)}</p><p>${htmlText(`${date}: ${title}`)}</p>${source}`,
    link,
  };
}
