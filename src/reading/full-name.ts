import { type CompanySpan, keyOf } from './company-span.js';

/** Short names of exchanges and banks that are no words of their full ones. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  nyse: 'New York Stock Exchange',
  citi: 'Citigroup',
  纽交所: '纽约证券交易所',
  紐交所: '紐約證券交易所',
  上交所: '上海证券交易所',
  深交所: '深圳证券交易所',
};
/** Initials by which the press calls companies, and their names: the one that a text has first names the company in it. */
const INITIALS: Readonly<Record<string, string>> = {
  ge: 'general electric',
  gm: 'general motors',
  tsmc: 'taiwan semiconductor manufacturing',
  umc: 'united microelectronics',
  amd: 'advanced micro devices',
  ibm: 'international business machines',
  hkex: 'hong kong exchanges and clearing',
  lseg: 'london stock exchange',
  bofa: 'bank of america',
  icbc: 'industrial and commercial bank of china',
  cicc: 'china international capital',
  oocl: 'orient overseas container line',
  smbc: 'sumitomo mitsui',
  mufg: 'mitsubishi ufj',
  uob: 'united overseas bank',
  hpe: 'hewlett packard enterprise',
  aws: 'amazon web services',
  pdd: 'pinduoduo',
  cmb: 'china merchants bank',
  nioc: 'national iranian oil',
  uac: 'united aircraft',
  hmm: 'hyundai merchant marine',
  vis: 'vanguard international semiconductor',
  lges: 'lg energy solution',
  szse: 'shenzhen stock exchange',
  sse: 'shanghai stock exchange',
  'shenzhen exchange': 'shenzhen stock exchange',
  'shanghai exchange': 'shanghai stock exchange',
};

/** The initials that a name of a company stands for, or has. */
function initialsOf(name: string): string {
  const bare = name.replace(AFTER_SHORT, '').toLowerCase();
  return INITIALS[bare] ?? bare;
}

/** Unknown companies that a text calls both by their initials and in full are the one it names first. */
function withInitials(all: readonly CompanySpan[]): readonly CompanySpan[] {
  if (!all.some(({ entity, name }) => entity === null && INITIALS[name.toLowerCase()] !== undefined)) return all;
  const first = new Map<string, string>();
  return all.map((span) => {
    if (span.entity !== null) return span;
    const key = initialsOf(span.name);
    const name = first.get(key) ?? span.name;
    first.set(key, name);
    return name === span.name ? span : { ...span, name };
  });
}

/** What a name in full has after the short one. */
const AFTER_SHORT =
  /(?: ?[(（][\p{L} ]{2,20}[)）])?(?:,? \(?(?:Hong Kong|Co|Corp|Corporation|Ltd|Limited|Inc|Group|Holdings?|plc|Company|S\.A)\b\.?\)?)+$/u;
const LEGAL = /\b(?:Ltd|Limited|Inc|Corp|Corporation|plc|Hong Kong)\b\.?\)?$/u;

/**
 * A name that several companies share is that of the one whose name in full the text began with: after `China Mobile Ltd.` China Mobile is no longer the
 * group. What an exchange is called in short is the exchange that the text names in full.
 */
export function withFullNames(all: readonly CompanySpan[]): readonly CompanySpan[] {
  const full = new Map<string, CompanySpan>();
  const named = new Set(all.flatMap(({ entity, name }) => (entity === null ? [name] : [])));
  const shared = all.some(({ entity, name }) => entity !== null && LEGAL.test(name));
  if (!shared && !all.some(({ name }) => FULL_NAMES[name.toLowerCase()] !== undefined)) return withInitials(all);
  return withInitials(all).map((span) => {
    if (span.entity === null) {
      const whole = FULL_NAMES[span.name.toLowerCase()];
      return whole !== undefined && named.has(whole) ? { ...span, name: whole } : span;
    }
    if (LEGAL.test(span.name)) {
      const short = span.name.replace(AFTER_SHORT, '').toLowerCase();
      if (!full.has(short)) full.set(short, span);
      return span;
    }
    const first = full.get(span.name.toLowerCase());
    return first === undefined || keyOf(first) === keyOf(span) ? span : { ...span, entity: first.entity };
  });
}
