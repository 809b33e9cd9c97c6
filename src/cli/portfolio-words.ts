import type { Store } from '../store/index.js';
import { type CliFailure, usage } from './failure.js';

/** What is said of a portfolio that is not there. */
export async function noSuchPortfolio(name: string, store: Store): Promise<CliFailure> {
  const names = (await store.portfolios.all()).map((portfolio) => portfolio.name);
  const expected = names.length === 0 ? 'a portfolio: watchbill watch add FILE --name NAME makes one' : `one of ${names.join(', ')}`;
  return usage(`portfolio: got ${JSON.stringify(name)}, expected ${expected}`);
}

/** What the user's files say must not steer the terminal it is printed on. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
