import { ROLES, type Role } from '../../register/law.js';

/** The kinds of alerts, as the service tells them. */
export const KINDS = [
  'listed',
  'redesignated',
  'removed',
  'proposed',
  'draft-posted',
  'draft-withdrawn',
  'enjoined',
  'court',
  'statement',
  'renamed',
  'relation-changed',
  'law-ahead',
  'law-in-effect',
] as const;

export type Kind = (typeof KINDS)[number];

/** What of the watch is looked at, as an address has it; what is left out is the usual: open alerts of every kind and portfolio. */
export interface WatchSearch {
  readonly view?: 'portfolios' | 'dates' | undefined;
  readonly show?: 'acknowledged' | 'all' | undefined;
  readonly kind?: Kind | undefined;
  readonly portfolio?: string | undefined;
  readonly role?: Role | undefined;
  /** Of a portfolio: only companies that are in the register, or only others; and the page: from the second on. */
  readonly found?: 'yes' | 'no' | undefined;
  readonly page?: string | undefined;
}

/** What is looked at out of the search part of an address; what makes no sense is left out. */
export function watchIn({ view, show, kind, portfolio, role, found, page }: Readonly<Record<string, unknown>>): WatchSearch {
  const known = <T extends string>(value: unknown, values: readonly T[]): T | undefined => values.find((each) => each === value);
  // What makes no sense is said to be nothing: the router takes what is not said from the address as it is.
  return {
    view: known(view, ['portfolios', 'dates']),
    show: known(show, ['acknowledged', 'all']),
    kind: known(kind, KINDS),
    portfolio: typeof portfolio === 'string' && portfolio !== '' && portfolio.length <= 100 ? portfolio : undefined,
    role: known(role, ROLES),
    found: known(found, ['yes', 'no']),
    page: typeof page === 'string' && /^[2-9]$|^[1-9]\d{1,3}$/.test(page) ? page : undefined,
  };
}
