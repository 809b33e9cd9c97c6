import type { Day } from '../register/index.js';
import type { Focus } from './anaphora.js';
import type { BodySpan } from './body-span.js';
import type { CompanySpan } from './company-span.js';
import type { DateSpan } from './date-finder.js';
import type { ListSpan } from './list-span.js';
import { spansIn } from './place-in-order.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';

/** Everything found in a document that its events are made of. */
export interface Scene {
  readonly text: string;
  readonly lower: string;
  readonly chinese: boolean;
  readonly published: Day | null;
  readonly sentences: readonly Staged[];
  readonly lists: readonly ListSpan[];
  /** The lists that it names, by id. */
  readonly named: ReadonlySet<string | null>;
  /** The lists that it speaks of once. */
  readonly once: ReadonlySet<string>;
  readonly focus: Focus;
  /** The list that the document is mostly about; null where it speaks of none. */
  readonly mainList: string | null;
}

/** A sentence with what it names. Offsets are into the document; those of `mask` into the sentence. */
export interface Staged extends Sentence {
  readonly number: number;
  /** The sentence in lower case, each mention a sign for its kind and as long as it was: patterns are read off this. */
  readonly mask: string;
  readonly companies: readonly CompanySpan[];
  readonly lists: readonly ListSpan[];
  readonly bodies: readonly BodySpan[];
  readonly dates: readonly DateSpan[];
}

/** The signs of mentions in a mask; what follows the first is filled with `FILL`. */
export const SIGN = {
  company: '\ue001',
  list: '\ue002',
  label: '\ue003',
  court: '\ue004',
  body: '\ue005',
  official: '\ue006',
  date: '\ue007',
} as const;
const FILL = '\ue000';

/** `{C}` company, `{L}` list by name or "the list", `{K}` label, `{J}` court, `{B}` body, `{O}` official, `{D}` date in a pattern of masks. */
export function masked(source: string, flags = 'gu'): RegExp {
  const signs: Readonly<Record<string, string>> = {
    C: SIGN.company,
    L: SIGN.list,
    K: SIGN.label,
    J: SIGN.court,
    B: SIGN.body,
    O: SIGN.official,
    D: SIGN.date,
  };
  return new RegExp(
    source.replace(/\{([CLKJBOD]+)\}/gu, (_, which: string) => `[${[...which].map((each) => signs[each] ?? '').join('')}]${FILL}*`),
    flags,
  );
}

/** The sentences with their mentions and masks. */
export function staged(
  lower: string,
  sentences: readonly Sentence[],
  companies: readonly CompanySpan[],
  lists: readonly ListSpan[],
  bodies: readonly BodySpan[],
  dates: readonly DateSpan[],
): readonly Staged[] {
  return sentences.map((sentence, number): Staged => {
    const own = {
      companies: spansIn(companies, sentence),
      lists: spansIn(lists, sentence),
      bodies: spansIn(bodies, sentence),
      dates: spansIn(dates, sentence),
    };
    const { start, end, paragraph } = sentence;
    const mask = maskOf(lower, sentence, own);
    return { start, end, paragraph, number, companies: own.companies, lists: own.lists, bodies: own.bodies, dates: own.dates, mask };
  });
}

function maskOf(lower: string, sentence: Sentence, own: Pick<Staged, 'companies' | 'lists' | 'bodies' | 'dates'>): string {
  const signs: (Span & { readonly sign: string })[] = [];
  for (const { start, end, how } of own.lists) signs.push({ start, end, sign: how === 'label' ? SIGN.label : SIGN.list });
  for (const { start, end } of own.companies) signs.push({ start, end, sign: SIGN.company });
  for (const { start, end, kind } of own.bodies) signs.push({ start, end, sign: SIGN[kind] });
  for (const { start, end } of own.dates) signs.push({ start, end, sign: SIGN.date });
  if (signs.length === 0) return lower.slice(sentence.start, sentence.end);
  if (signs.length > 1) signs.sort((a, b) => a.start - b.start || b.end - a.end);
  let mask = '';
  let at = sentence.start;
  for (const { start, end, sign } of signs) {
    if (start < at) continue;
    mask += lower.slice(at, start) + sign + FILL.repeat(end - start - 1);
    at = end;
  }
  return mask + lower.slice(at, sentence.end);
}
