import { ledgerOf, type Register } from '../register/index.js';
import type { Alert, AlertKind } from '../store/index.js';
import { digestOf } from './watched-subject.js';

/** Something that is to be told of an entity, whoever watches it. */
export interface Notice {
  readonly kind: AlertKind;
  readonly list: string | null;
  /** The edition, event, relation or law it comes from, and its day as printed. */
  readonly event: string;
  readonly date: string;
  readonly title: string;
  readonly sources: readonly string[];
  /** The address of the act itself, for want of a source that has one. */
  readonly url?: string;
  /** Days ahead at which it is told again. */
  readonly horizon?: number;
  /** The register holds it no more: what was told before is taken back. */
  readonly isTakenBack?: true;
}

/** Whom a notice is told of and when. */
export interface Telling {
  readonly portfolio: string;
  readonly subjectKey: string;
  readonly entity: string;
  readonly at: string;
}

export type NewAlert = Omit<Alert, 'id' | 'acknowledged'>;

/** A notice as an alert on one subject of a portfolio. The same notice of the same pair has the same `dedupe`, however it is worded. */
export function alertOf(notice: Notice, telling: Telling, register: Register): NewAlert {
  const { kind, list, event, date, title, sources, horizon = null, isTakenBack } = notice;
  const { portfolio, subjectKey, entity } = telling;
  const { source, edition } = ledgerOf(register);
  const url =
    sources.map((id) => source.get(id)?.url).find((address) => address !== undefined) ?? notice.url ?? edition.get(event)?.url ?? null;
  const said = [portfolio, subjectKey, entity, kind, list, event, date, horizon];
  const dedupe = digestOf(isTakenBack === true ? [...said, 'taken back'] : said);
  return { ...telling, kind, list, event, date, title, sources: [...new Set(sources)], url, dedupe };
}
