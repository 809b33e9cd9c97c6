import { fold } from './fold.js';
import { hanFormSuffix } from './glued-form.js';
import { FORM_WORDS, type FormClass, WEAK_FORMS } from './legal-form-table.js';
import { type PhraseBook, type PhraseMatch, wordBook } from './phrase-book.js';
import { placesIn } from './place.js';

export { formsAgree, isGenericForm } from './form-agreement.js';

/** A folded name split into what distinguishes it and the classes of the legal forms that ended it. */
export interface Formed {
  readonly core: string;
  readonly forms: readonly string[];
}

/** A legal form among the words of a folded name; `to` is exclusive. */
export interface FormSpan {
  readonly from: number;
  readonly to: number;
  readonly form: FormClass;
}

interface Written {
  readonly form: FormClass;
  readonly atStart: boolean;
  readonly inside: boolean;
  readonly atEnd: boolean;
  /** How many other words the name must have before it. */
  readonly beside: number;
}

type Found = PhraseMatch<Written>;

type Where = Pick<Written, 'atStart' | 'inside' | 'atEnd'>;

const WHERE: Readonly<Record<string, Where>> = {
  start: { atStart: true, inside: false, atEnd: false },
  end: { atStart: false, inside: false, atEnd: true },
  both: { atStart: true, inside: false, atEnd: true },
  anywhere: { atStart: false, inside: true, atEnd: true },
  all: { atStart: true, inside: true, atEnd: true },
};

/** Short forms that stand before others (`Co., Ltd.`); any other short word before a form belongs to the name (`Ming Pao Ltd`). */
const CHAINED: ReadonlySet<string> = new Set('co ltd inc llc corp pty pvt pte sdn bhd jsc plc cia cie coy pcl llp lp sti tbk'.split(' '));
const SHORT = 3;

/** No name has more words; what has is not looked at, so that the time stays bounded. */
const MOST_WORDS = 200;

/** Words after which these are no forms: `also known as` is no Norwegian company, `Hotel and Spa` no Italian one. */
const NOT_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['as', new Set('known such same well as formerly traded trading registered listed'.split(' '))],
  ['spa', new Set('and day health medical beauty hotel resort the'.split(' '))],
]);

let book: PhraseBook<Written, readonly string[]> | undefined;

/**
 * The legal forms among folded words (Latin, Cyrillic, Hangul and others with spaces), in order and disjoint: at the end (also before
 * a place that ends the name), at the start, and inside where the form is unmistakable. Never all the words of a name.
 */
export function formsIn(words: readonly string[]): readonly FormSpan[] {
  const found = candidates(words);
  if (found.length === 0) return [];
  const spans: Found[] = [];
  let end = takeEnd(found, words, words.length, spans);
  if (found.some((one) => one.value.atEnd && one.to < end)) {
    const tail = placeTail(words, end);
    const before = takeEnd(found, words, tail, spans);
    if (before < tail) end = before;
  }
  let start = 0;
  for (;;) {
    const next = longestOf(found, (one) => one.value.atStart && one.from === start && one.to < end && isWhole(one, words));
    if (next === undefined) break;
    spans.push(next);
    start = next.to;
  }
  let free = Math.max(start, 1);
  for (const { from } of found) {
    if (from < free) continue;
    const inner = longestOf(found, (one) => one.value.inside && one.from === from && one.to < end && isWhole(one, words));
    if (inner === undefined) continue;
    spans.push(inner);
    free = inner.to;
  }
  return spans.sort((a, b) => a.from - b.from).map(({ from, to, value }) => ({ from, to, form: value.form }));
}

/**
 * Takes the legal forms off the end of a folded name: `costar group co ltd` gives core `costar group` and the classes of `co` and `ltd`.
 * A name that is nothing but forms keeps its first words as its core, so that no core is empty.
 */
export function takeForms(folded: string): Formed {
  const glued = hanFormSuffix(folded);
  const before = glued === null ? '' : folded.slice(0, -glued.length).trim();
  if (glued !== null && before !== '') return { core: before, forms: [glued.form] };
  const words = folded.split(' ');
  const spans: Found[] = [];
  const end = takeEnd(candidates(words), words, words.length, spans);
  return { core: words.slice(0, end).join(' '), forms: spans.reverse().map((span) => span.value.form) };
}

/** Takes the chain of forms that ends at `limit` and gives where it begins; the first word is always left. */
function takeEnd(found: readonly Found[], words: readonly string[], limit: number, spans: Found[]): number {
  let end = limit;
  for (;;) {
    const next = longestOf(
      found,
      (one) =>
        one.value.atEnd &&
        one.to === end &&
        one.from > 0 &&
        one.from >= one.value.beside &&
        isWhole(one, words) &&
        mayStand(one, words, limit),
    );
    if (next === undefined) return end;
    spans.push(next);
    end = next.from;
  }
}

function mayStand(one: Found, words: readonly string[], limit: number): boolean {
  const word = words[one.from] ?? '';
  if (one.to - one.from > 1) return true;
  if (NOT_AFTER.get(word)?.has(words[one.from - 1] ?? '') === true) return false;
  return one.to === limit || word.length > SHORT || CHAINED.has(word);
}

/**
 * Two initials are a form only when no further initial stands beside them (`U.S.A.` does not end in `S.A.`), and at the start only
 * where the form stands nowhere else (`P.T. Astra`, not `A.B. Dick`).
 */
function isWhole(one: Found, words: readonly string[]): boolean {
  const length = one.to - one.from;
  let letters = 0;
  while (letters < length && isInitial(words[one.from + letters])) letters += 1;
  if (letters === 0 || letters > 2 || (letters === 2 && length > 2)) return true;
  if (isInitial(words[one.from - 1])) return false;
  if (letters < length) return true;
  return !isInitial(words[one.to]) && (one.from > 0 || !one.value.atEnd);
}

function isInitial(word: string | undefined): boolean {
  return word !== undefined && word.length === 1 && word >= 'a' && word <= 'z';
}

function longestOf(found: readonly Found[], fits: (one: Found) => boolean): Found | undefined {
  let best: Found | undefined;
  for (const one of found) if (fits(one) && (best === undefined || one.to - one.from > best.to - best.from)) best = one;
  return best;
}

/** Where the places begin that stand before `end`. */
function placeTail(words: readonly string[], end: number): number {
  let tail = end;
  for (const place of [...placesIn(words)].reverse()) if (place.to === tail) tail = place.from;
  return tail;
}

function candidates(words: readonly string[]): readonly Found[] {
  if (words.length > MOST_WORDS) return [];
  book ??= wordBook(writtenForms());
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = book.all(words, at);
    if (here.length > 0) found.push(...here);
  }
  return found;
}

/** The forms by their folded text; one that the table has twice stands wherever one of them does. */
function writtenForms(): ReadonlyMap<string, Written> {
  const written = new Map<string, Written>();
  const add = (text: string, form: FormClass, where: Where): void => {
    const held = written.get(text);
    if (held !== undefined && held.form !== form) return;
    written.set(text, {
      form,
      atStart: where.atStart || (held?.atStart ?? false),
      inside: where.inside || (held?.inside ?? false),
      atEnd: where.atEnd || (held?.atEnd ?? false),
      beside: WEAK_FORMS.get(text) ?? 1,
    });
  };
  for (const [form, lines] of Object.entries(FORM_WORDS)) {
    for (const line of lines.trim().split('\n')) {
      const [place = '', texts = ''] = line.trim().split(': ');
      const where = WHERE[place];
      if (where === undefined) throw new RangeError(`legal form table: got ${place}, expected ${Object.keys(WHERE).join(', ')}`);
      for (const text of texts.split('; ')) {
        const folded = fold(text);
        add(folded, form as FormClass, where);
        if (/^(?:\p{L}\.)+$/u.test(text)) add(folded.replaceAll(' ', ''), form as FormClass, where);
      }
    }
  }
  return written;
}
