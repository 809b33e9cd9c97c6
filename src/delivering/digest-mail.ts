import { createHash } from 'node:crypto';
import { htmlText, webAddress } from '../screening/index.js';
import type { Digest } from '../store/index.js';
import type { Mail } from './mailer.js';
import type { ToldAlert } from './told-alert.js';

/** Alerts that one mail tells of word by word. */
export const MOST_TOLD = 500;

/** The mail of a digest about alerts, oldest first: at least one. `count`: how many there are, of which these are the first. */
export function digestMail({ id, to }: Pick<Digest, 'id' | 'to'>, alerts: readonly ToldAlert[], count: number, date: Date): Mail {
  const title = count === 1 ? '1 new alert' : `${count} new alerts`;
  const more = count > alerts.length ? `and ${count - alerts.length} more: watchbill watch alerts --open` : null;
  const portfolios = [...new Set(alerts.map(({ portfolio }) => portfolio))];
  const ids = createHash('sha256')
    .update(JSON.stringify([id, to, count, alerts.map((alert) => alert.id)]))
    .digest('hex');
  return {
    to,
    // Subjects stand in lists, notifications and logs of servers: no name is in one.
    subject: `Watchbill: ${title}`,
    text: [
      `${title}\n`,
      ...portfolios.map((portfolio) => `${plain(portfolio)}\n${of(portfolio, alerts).map(textOf).join('\n')}\n`),
      ...(more === null ? [] : [`${more}\n`]),
      CAVEAT,
      '',
    ].join('\n'),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${portfolios
      .map((portfolio) => `<h2>${htmlText(portfolio)}</h2><ul>${of(portfolio, alerts).map(htmlOf).join('')}</ul>`)
      .join('')}${more === null ? '' : `<p>${more}</p>`}<p>${CAVEAT}</p></body></html>\n`,
    id: `${id}.${ids.slice(0, 32)}`,
    date,
  };
}

const CAVEAT = 'What the lists say, with its source. Not legal advice.';

function of(portfolio: string, alerts: readonly ToldAlert[]): readonly ToldAlert[] {
  return alerts.filter((alert) => alert.portfolio === portfolio);
}

function textOf(alert: ToldAlert): string {
  const { id, url } = alert;
  return `- ${plain(words(alert))}\n  ${id}${url === null ? '' : `  ${plain(url)}`}`;
}

function htmlOf(alert: ToldAlert): string {
  const { id, url } = alert;
  const address = webAddress(url ?? undefined);
  const source = address === null ? '' : ` <a href="${htmlText(address)}" rel="noreferrer">source</a>`;
  return `<li>${htmlText(words(alert))} <small>${id}</small>${source}</li>`;
}

function words({ date, kind, subject, entity, list, title }: ToldAlert): string {
  const who = `${subject.name ?? 'a subject no longer watched'}: ${entity.name} [${entity.id}]`;
  return [date, kind, who, ...(list === null ? [] : [list]), title].join('  ');
}

/** One line, whatever a name holds. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
