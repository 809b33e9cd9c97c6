import { type Confidence, countsFrom, type Source } from '../register/index.js';
import type { DocumentHead, DocumentPlace } from '../store/index.js';
import { plainText } from './plain-text.js';

/** Characters of a title or a publisher. */
const LONGEST = 300;

/** The formats in which a government publishes: what they say is official. */
const OFFICIAL: ReadonlySet<string> = new Set(['register-xml', 'register-text']);

/** The sources that a document is for an event: one an outlet that printed it, the first first. */
export function sourcesOf(document: DocumentHead, places: readonly DocumentPlace[]): readonly Source[] {
  const confidence: Confidence = OFFICIAL.has(document.format) ? 'high' : 'medium';
  return places.map(({ publisher, url, title, published }, at): Source => {
    const address = addressOf(url);
    const host = address === null ? null : new URL(address).host.replace(/^www\./, '');
    return {
      id: `doc-${document.content.slice(0, 16)}${at === 0 ? '' : `-${at + 1}`}`,
      publisher: told(publisher) ?? host ?? 'publisher not told',
      title: told(title) ?? told(document.title) ?? plainText(document.name),
      ...(address === null ? {} : { url: address }),
      ...(published === null ? {} : { date: published }),
      confidence,
    };
  });
}

/** How far an event can be relied on: official, or told by several who are not one another. */
export function confidenceOf(sources: readonly Source[], surest: number): Confidence {
  if (sources.some(({ confidence }) => confidence === 'high')) return 'high';
  if (surest < UNSURE) return 'low';
  return new Set(sources.map(({ publisher }) => publisher.toLowerCase())).size > 1 ? 'high' : 'medium';
}

/** Below it a reading is a guess. */
const UNSURE = 0.5;

/** The first day on which one of the sources was out; null where none is dated. */
export function firstDay(sources: readonly Source[]): string | null {
  const days = sources.flatMap(({ date }) => (date === undefined ? [] : [date])).sort((a, b) => (countsFrom(a) < countsFrom(b) ? -1 : 1));
  return days[0] ?? null;
}

/** An address that may be shown: with a password in it it is none. */
function addressOf(url: string | null): string | null {
  if (url === null || !/^https?:\/\/\S+$/.test(url) || !URL.canParse(url)) return null;
  const { username, password, href } = new URL(url);
  return username === '' && password === '' ? href : null;
}

function told(text: string | null): string | null {
  const plain = plainText(text ?? '')
    .slice(0, LONGEST)
    .trim();
  return plain === '' ? null : plain;
}
