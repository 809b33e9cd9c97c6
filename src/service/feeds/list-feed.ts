import { diffAnswer, type EditionAnswer, editionsAnswer } from '../../answering/index.js';
import { countsFrom, type Day, type List, ledgerOf, type Register, type RegisterEvent } from '../../register/index.js';
import { htmlText, webAddress } from '../../screening/index.js';
import type { Feed, FeedItem } from './feed.js';

/** The newest changes that a feed tells of, and the names that are told of each. */
const MOST_ITEMS = 50;
const MOST_NAMES = 100;

/** What happened to a list, as public by a day: editions, withdrawals, proposals and the acts of courts and agencies, newest first. */
export function listFeed(register: Register, list: List, known: Day, publicUrl: string): Feed {
  const id = `${publicUrl}/feeds/lists/${list.id}`;
  const editions = editionsAnswer(register, list.id, { on: known, known }).editions;
  const drafts = editions.flatMap((edition) => (edition.withdrawn === undefined ? [] : [withdrawal(edition, edition.withdrawn, list, id)]));
  const events = register.events
    .filter((event) => event.list === list.id && countsFrom(event.known ?? event.date) <= known)
    .map((event) => itemOfEvent(event, register, list, id));
  const newest = [...editions].sort((a, b) => (a.published < b.published ? 1 : -1)).slice(0, MOST_ITEMS);
  const items = [...newest.map((edition) => itemOfEdition(edition, editions, register, list, known, id)), ...drafts, ...events];
  items.sort((a, b) => b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : 1));
  return {
    id,
    title: `${list.short}: changes`,
    description: `${list.name}. ${list.does} Not legal advice.`,
    link: webAddress(list.url) ?? id,
    items: items.slice(0, MOST_ITEMS),
  };
}

function itemOfEdition(
  edition: EditionAnswer,
  all: readonly EditionAnswer[],
  register: Register,
  list: List,
  known: Day,
  feed: string,
): FeedItem {
  const { id, title, date, published, form, status, note } = edition;
  const said = `<p>${htmlText(`Published ${published}, of ${date}; ${form}, ${status}.`)}</p>`;
  const content = `${said}${changesOf(edition, all, register, known)}${note === undefined ? '' : `<p>${htmlText(note)}</p>`}${sourcesOf(edition.sources, register)}`;
  const link = webAddress(edition.url) ?? firstAddress(edition.sources, register);
  return { id: itemId(feed, id), title: `${list.short}: ${title}`, date: momentOf(published), content, link };
}

function withdrawal({ id, title, sources }: EditionAnswer, withdrawn: Day, { short }: List, feed: string): FeedItem {
  const content = `<p>${htmlText(`The draft was withdrawn on ${withdrawn}; it never took effect.`)}</p>`;
  return {
    id: itemId(feed, `${id}/withdrawn`),
    title: `${short}: withdrawn: ${title}`,
    date: momentOf(withdrawn),
    content: `${content}${sources.length === 0 ? '' : `<p>${htmlText(sources.join(', '))}</p>`}`,
    link: null,
  };
}

/** Who came and who went, as far as the edition says so: an amendment by its own lines, any other against the one in force before. */
function changesOf({ id, form }: EditionAnswer, all: readonly EditionAnswer[], register: Register, known: Day): string {
  const ledger = ledgerOf(register);
  const nameOf = (entity: string): string => ledger.entity.get(entity)?.label ?? entity;
  if (form === 'amendment') {
    const printed = [...ledger.entriesIn(id).values()].map(({ name }) => name);
    return names('Prints', printed) + names('Drops', [...ledger.removalsIn(id).keys()].map(nameOf));
  }
  const at = all.findIndex((each) => each.id === id);
  const before = all.slice(0, at).findLast((each) => each.form !== 'draft');
  if (before === undefined) return `<p>${ledger.entriesIn(id).size} lines.</p>`;
  const { answer } = diffAnswer(register, all[at]?.list ?? '', { from: before.id, to: id }, known, (side) => side);
  return (
    names(
      'Added',
      answer.added.map(({ name }) => name),
    ) +
    names(
      'Removed',
      answer.removed.map(({ name }) => name),
    ) +
    names(
      'Renamed',
      answer.renamed.map(({ from, to }) => `${from} → ${to}`),
    )
  );
}

function names(what: string, of: readonly string[]): string {
  if (of.length === 0) return '';
  const more = of.length > MOST_NAMES ? `<li>and ${of.length - MOST_NAMES} more</li>` : '';
  return `<p>${what}: ${of.length}</p><ul>${of
    .slice(0, MOST_NAMES)
    .map((name) => `<li>${htmlText(name)}</li>`)
    .join('')}${more}</ul>`;
}

function itemOfEvent(event: RegisterEvent, register: Register, { short }: List, feed: string): FeedItem {
  const { entity } = ledgerOf(register);
  const { id, type, title, summary, date, known, sources } = event;
  const about = names(
    'About',
    event.entities.map((each) => entity.get(each)?.label ?? each),
  );
  const by = event.actors.length === 0 ? '' : `<p>${htmlText(`By ${event.actors.join(', ')}.`)}</p>`;
  return {
    id: itemId(feed, id),
    title: `${short}: ${type.replaceAll('-', ' ')}: ${title}`,
    date: momentOf(countsFrom(known ?? date)),
    content: `<p>${htmlText(`${date}: ${summary}`)}</p>${by}${about}${sourcesOf(sources, register)}`,
    link: firstAddress(sources, register),
  };
}

function sourcesOf(ids: readonly string[], register: Register): string {
  const { source } = ledgerOf(register);
  const lines = ids.flatMap((id) => {
    const found = source.get(id);
    if (found === undefined) return [];
    const [text, url] = [htmlText(`${found.publisher}: ${found.title}`), webAddress(found.url)];
    return [`<li>${url === null ? text : `<a href="${htmlText(url)}" rel="noreferrer">${text}</a>`}</li>`];
  });
  return lines.length === 0 ? '' : `<p>Sources</p><ul>${lines.join('')}</ul>`;
}

function firstAddress(ids: readonly string[], register: Register): string | null {
  const { source } = ledgerOf(register);
  const found = ids.map((id) => webAddress(source.get(id)?.url)).find((url) => url !== null && URL.canParse(url));
  return found ?? null;
}

function itemId(feed: string, id: string): string {
  return `${feed}#${encodeURIComponent(id)}`;
}

function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
