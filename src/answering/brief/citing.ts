import type { Confidence, Ledger } from '../../register/index.js';
import { webAddress } from '../page/web-address.js';
import { clipped, type Statement } from './statement.js';

/** A document that statements of a brief rest on, under its number there. */
export interface CitedSource {
  readonly number: number;
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly confidence: Confidence;
}

/** Numbers documents in the order in which they are first cited. */
export interface Citing {
  /** A statement that rests on documents, of which the best are cited. One without any is `unverified`, whatever is said of it. */
  readonly state: (text: string, sources: readonly string[], confidence: Confidence) => Statement;
  readonly sources: () => readonly CitedSource[];
}

/** So many documents are cited for one statement. */
const MOST_CITED = 2;
const LONGEST_STATEMENT = 600;
const LONGEST_TITLE = 120;
const LONGEST_ADDRESS = 500;
const RANKS: readonly Confidence[] = ['high', 'medium', 'low', 'unverified'];

/** The lowest of some confidences: what several facts say together. */
export function lowest(confidences: readonly Confidence[]): Confidence {
  return confidences.reduce((a, b) => (RANKS.indexOf(b) > RANKS.indexOf(a) ? b : a), 'high');
}

export function citing(ledger: Ledger): Citing {
  const numbers = new Map<string, number>();
  const rank = (id: string): number => RANKS.indexOf(ledger.source.get(id)?.confidence ?? 'unverified');
  return {
    state: (text, sources, confidence) => {
      // What is cited already comes first among equals: a shorter list of documents says as much.
      const best = [...new Set(sources)].sort((a, b) => rank(a) - rank(b) || Number(numbers.has(b)) - Number(numbers.has(a)));
      const cites = best.slice(0, MOST_CITED).map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return number;
      });
      return {
        text: clipped(text, LONGEST_STATEMENT),
        cites: cites.sort((a, b) => a - b),
        confidence: cites.length === 0 ? 'unverified' : confidence,
      };
    },
    sources: () =>
      [...numbers].map(([id, number]) => {
        const { publisher = '', title = id, url, date, confidence = 'unverified' } = ledger.source.get(id) ?? {};
        const address = webAddress(url);
        return {
          number,
          id,
          publisher: clipped(publisher, LONGEST_TITLE),
          title: clipped(title, LONGEST_TITLE),
          url: address !== null && address.length <= LONGEST_ADDRESS ? address : null,
          date: date ?? null,
          confidence,
        };
      }),
  };
}
