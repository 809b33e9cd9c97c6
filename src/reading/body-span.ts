import type { Day } from '../register/index.js';
import { BODIES, BODIES_ZH, type BodyName } from './body-table.js';
import { spokenFor } from './han-spokesperson.js';
import { listOn } from './military-list.js';
import { phraseFinder } from './phrase-finder.js';
import { claimer, type Span } from './span.js';
import { WordPattern } from './word-pattern.js';

/** A body, court or official that the text names. */
export interface BodySpan extends Span {
  readonly kind: BodyName['kind'];
  readonly name: string;
  /** The list it keeps. */
  readonly list: string | null;
}

const compiled = (table: readonly BodyName[]): ReturnType<typeof phraseFinder<BodyName>> =>
  phraseFinder(table.map((each) => [each, each.pattern] as const));
const english = compiled(BODIES);
const chinese = compiled([...BODIES_ZH, ...BODIES.filter(({ name }) => /^[A-Z]/u.test(name)).slice(0, 6)]);
const TITLED = new WordPattern(
  '\\b(?:(?:district |circuit |chief |federal |u\\.s\\. |us )*(?:judge|justice)|senators?|sens?\\.|reps?\\.|representatives?|congress(?:man|woman)|president|secretary|rep|sen) (?=\\p{Lu})',
  'iu',
);
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.)(?:,? (?:and )?(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.))*/u;
const NOUNS = ['department', 'bureau', 'agency', 'commission', 'committee', 'panel', 'task force', 'ministry', 'embassy'];
const GENERIC = new WordPattern(`\\b(?:the|that) (${NOUNS.join('|')})(?![\\p{L}-])(?! (?:of|store))`, 'u');

/** The bodies, courts and officials of parts of a text, in order. */
export function bodiesIn(text: string, lower: string, parts: readonly Span[], han: boolean, published: Day | null): readonly BodySpan[] {
  const found: (BodySpan & { readonly rank: number })[] = [];
  for (const { of, start, end, rank } of (han ? chinese : english)(lower, parts)) {
    const words = text.slice(start, end).trim();
    found.push({
      start,
      end,
      kind: of.kind,
      name: of.name === '' ? words.replace(/^the /iu, '') : of.name,
      list: listOn(of.list ?? null, published),
      rank,
    });
  }
  if (!han)
    for (const part of parts)
      for (const { start, end, kind, name, list } of titledIn(text.slice(part.start, part.end)))
        found.push({ start: part.start + start, end: part.start + end, kind, name, list, rank: -1 });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: BodySpan[] = [];
  for (const { start, end, kind, name, list } of found) {
    const last = kept.at(-1);
    if (last === undefined || start >= last.end) kept.push({ start, end, kind, name, list });
    else if (end > last.end && start === last.start) kept[kept.length - 1] = { start, end, kind, name, list };
  }
  return han ? withSpoken(lower, parts, kept) : withGeneric(lower, parts, kept);
}

/** Spokespersons of the Chinese government are named in every line; what others say is told of them by name. */
function withSpoken(lower: string, parts: readonly Span[], kept: readonly BodySpan[]): readonly BodySpan[] {
  const spoken = spokenFor(lower, parts, kept, ({ name }) => CHINESE_SIDE.test(name));
  if (spoken.length === 0) return kept;
  const held = claimer(kept);
  return [...kept, ...spoken.filter((each) => !held(each))].sort((a, b) => a.start - b.start);
}

/** What a government says for its companies is of none of them. */
export const CHINESE_SIDE = /of China$|Chinese Embassy|^中国(?:外交|商务)部|中国大使馆|中方/u;

function titledIn(own: string): readonly (Span & Omit<BodySpan, keyof Span>)[] {
  return TITLED.all(own).flatMap((match) => {
    const from = match.index + match[0].length;
    const name = NAME.exec(own.slice(from, from + 80))?.[0].replace(/[,.\s]+$/u, '');
    if (name === undefined || name === '') return [];
    const words = `${match[0]}${name}`;
    return [
      {
        start: match.index,
        end: from + name.length,
        kind: /judge|justice/iu.test(match[0]) ? ('court' as const) : ('official' as const),
        name: words,
        list: null,
      },
    ];
  });
}

/** "The department" is the one last named. Linear: what is named is gone through once, in the order of the text. */
function withGeneric(lower: string, parts: readonly Span[], named: readonly BodySpan[]): readonly BodySpan[] {
  const more: BodySpan[] = [];
  if (!named.some(({ kind }) => kind === 'body')) return named;
  const last = new Map<string, BodySpan>();
  let at = 0;
  for (const part of parts) {
    for (const match of GENERIC.all(lower.slice(part.start, part.end))) {
      const span = { start: part.start + match.index, end: part.start + match.index + match[0].length };
      for (let each = named[at]; each !== undefined && each.end <= span.start; each = named[at]) {
        if (each.kind === 'body') for (const noun of nounsOf(each.name)) last.set(noun, each);
        at += 1;
      }
      if ((named[at]?.start ?? span.end) < span.end) continue;
      const of = last.get(match[1] ?? '');
      if (of !== undefined) more.push({ ...span, kind: 'body', name: of.name, list: of.list });
    }
  }
  return more.length === 0 ? named : [...named, ...more].sort((a, b) => a.start - b.start);
}

function nounsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return NOUNS.filter((noun) => lower.includes(noun));
}
