import { type ActivityAt, activitiesIn, hanActivities } from './activity.js';
import { fold, LONGEST_NAME } from './fold.js';
import { hanForm, hanFormSuffix } from './glued-form.js';
import { hanNumber } from './han-number.js';
import { formsIn } from './legal-form.js';
import { numbersIn } from './number-word.js';
import { hanPlacePrefix, hanPlaceSuffix, placesIn } from './place.js';
import { romanise } from './romanise.js';
import { hasHan } from './script.js';
import { withoutSlips } from './slip.js';

/** What a word of a name does: distinguish, say where, which, what for, of what legal form; fillers say nothing. */
export type Slot = 'core' | 'place' | 'number' | 'activity' | 'form' | 'filler';

export const SLOTS: readonly Slot[] = ['core', 'place', 'number', 'activity', 'form', 'filler'];

/**
 * A word of a name in its slot. `text` is folded and in Latin letters or Chinese; `concept` is what it is compared by: the class of
 * a form, the code of a place, the digits of a number, the id of an activity, for a core word the text itself.
 */
export interface Word {
  readonly text: string;
  readonly slot: Slot;
  readonly concept: string;
  /** Further concepts that the word may stand for. */
  readonly others?: readonly string[];
  /** A place that is not where the company is from but which of its companies it is: 中芯国际集成电路制造（上海）, `SMIC, Americas`. */
  readonly seat?: true;
  /** It says less than its kind does. */
  readonly light?: true;
}

/** A name taken apart: its folded form and its words in order. No words where the name has no letter or digit. */
export interface TakenApart {
  readonly folded: string;
  readonly words: readonly Word[];
}

/** Words that carry nothing in the languages lists are written in. */
const FILLERS = new Set(
  'the of and for de la le les du des di del della dos das do da et und der die das e y i el los las van von zu zum of on in at by to a an al'.split(
    ' ',
  ),
);

const GENERIC = new Set('company corporation corp co inc incorporated limited ltd national'.split(' '));

/** The Bank's is the Bank. */
const GENITIVE = /['’]s(?=\s|$)/giu;

/** How often a word counts in a name of more than a few. */
const MOST_REPEATS = 2;
const FEW_WORDS = 8;

/** More words than any name needs; what comes after is not looked at. */
const MOST_WORDS = 24;

/** The least a Chinese core keeps when activity words are taken off its end: two characters name most brands (华为, 大疆, 小米). */
const LEAST_CORE = 2;

/** Takes a name of an organisation apart into words in their slots. Total and linear; a name without letters has no words. */
export function takeApart(text: string): TakenApart {
  const written = romanise(text.slice(0, LONGEST_NAME).replace(GENITIVE, ''));
  const folded = fold(written);
  const bracketed = bracketedIn(written);
  const words: Word[] = [];
  let run: string[] = [];
  for (const word of folded.split(' ').flatMap(byScript).slice(0, MOST_WORDS)) {
    if (hasHan(word)) {
      words.push(...latinWords(run, bracketed), ...hanWords(word));
      run = [];
    } else if (word !== '') run.push(word);
  }
  words.push(...latinWords(run, bracketed));
  return { folded, words: withoutRepeats(words) };
}

/** A word that is said a third time says no more, and would be met as often as it is said. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  if (words.length <= FEW_WORDS) return words;
  const said = new Map<string, number>();
  return words.filter(({ slot, concept }) => {
    const times = (said.get(`${slot} ${concept}`) ?? 0) + 1;
    said.set(`${slot} ${concept}`, times);
    return times <= MOST_REPEATS;
  });
}

/** Chinese glued to Latin letters is two words, `TCL科技` is `tcl` and `科技`; digits stay with the Chinese they count (第14研究所). */
function byScript(word: string): readonly string[] {
  if (!hasHan(word)) return [word];
  return word.match(/\d*\p{Script=Han}[\p{Script=Han}\d]*|[^\p{Script=Han}]+/gu) ?? [];
}

function latinWords(written: readonly string[], bracketed: ReadonlySet<string>): readonly Word[] {
  if (written.length === 0) return [];
  const run = lettersJoined(withoutSlips(written));
  const slots = Array.from<Word | null | undefined>({ length: run.length });
  const take = (from: number, to: number, slot: Slot, concept: string, others: readonly string[] = []): void => {
    if (slots.slice(from, to).some((taken) => taken !== undefined)) return;
    slots.fill(null, from, to);
    // The first of a series is often not counted: Offshore Fund, Offshore Fund I.
    const light = slot === 'number' && concept === '1';
    slots[from] = {
      text: run.slice(from, to).join(' '),
      slot,
      concept,
      ...(others.length === 0 ? {} : { others }),
      ...(light ? { light } : {}),
    };
  };
  for (const { from, to, form } of formsIn(run)) take(from, to, 'form', form);
  for (const { from, to, place } of placesIn(run)) take(from, to, 'place', place);
  for (const { from, to, value, roman } of numbersIn(run)) {
    // A lone letter that could be a Roman numeral is one only at the end of what the form leaves.
    const last = slots.slice(to).every((taken) => (taken !== undefined && taken !== null ? taken.slot === 'form' : taken === null));
    if (roman !== true || run[from]?.length !== 1 || (last && from > 0)) take(from, to, 'number', value);
  }
  // What forms are called in the middle of a name distinguishes nothing: Aero Engine Corporation of China.
  run.forEach((word, at) => {
    if (slots[at] === undefined && GENERIC.has(word)) take(at, at + 1, 'filler', word);
  });
  for (const { from, to, activity, others } of activitiesIn(run)) take(from, to, 'activity', activity, others);
  const words = run.map((word, at): Word | null => {
    const taken = slots[at];
    if (taken !== undefined) return taken;
    return { text: word, slot: FILLERS.has(word) ? 'filler' : 'core', concept: word };
  });
  const kept = words.filter((word) => word !== null);
  // A name that is nothing but fillers and forms has its words as its core: "The And Company".
  return kept.some((word) => word.slot !== 'filler' && word.slot !== 'form')
    ? seated(kept, bracketed)
    : kept.map((word) => (word.slot === 'filler' ? { ...word, slot: 'core' } : word));
}

/** What stands in brackets, folded; of a name without any, nothing. */
function bracketedIn(text: string): ReadonlySet<string> {
  if (!BRACKET.test(text)) return NONE;
  return new Set(Array.from(text.matchAll(BRACKETED), ([, inside = '']) => fold(inside)));
}

const BRACKET = /[(（[]/u;
const BRACKETED = /[(（[]([^()（）[\]]*)[)）\]]/gu;
const NONE: ReadonlySet<string> = new Set();

/**
 * Marks the places that say which company of several of one name it is: after what it is called, and then in brackets or at the end but
 * for the legal form. `Bank of China` is called after the place; what follows a legal form is where a company is, not what it is called.
 */
function seated(words: readonly Word[], bracketed: ReadonlySet<string>): readonly Word[] {
  const called = words.findIndex(({ slot }) => slot === 'core' || slot === 'activity' || slot === 'number');
  const form = words.findIndex(({ slot }, at) => slot === 'form' && at > called);
  const end = form < 0 ? words.length : form;
  if (called < 0) return words;
  return words.map((word, at) => {
    if (word.slot !== 'place' || at < called || at > end || FILLERS.has(words[at - 1]?.text ?? '')) return word;
    const last = words.slice(at, end).every(({ slot }) => slot === 'place');
    return last || bracketed.has(word.text) ? { ...word, seat: true } : word;
  });
}

/** Letters with dots between them fold apart: `A.B.C.` is the word `abc`, but the `L.P.` of a legal form stays for the forms to find. */
function lettersJoined(written: readonly string[]): readonly string[] {
  const formed = new Set(formsIn(written).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const run: string[] = [];
  let open = false;
  written.forEach((word, at) => {
    const letter = word.length === 1 && !formed.has(at);
    if (letter && open) run.push(`${run.pop() ?? ''}${word}`);
    else run.push(word);
    open = letter;
  });
  return run;
}

function hanWords(text: string): readonly Word[] {
  // A legal form by itself, as after a bracket in Latin letters, has no name before it to come off.
  const alone = hanFormSuffix(`某${text}`);
  if (alone?.length === text.length) return [{ text, slot: 'form', concept: alone.form }];
  const { core, form } = hanForm(text);
  const front: Word[] = [];
  const back: Word[] = form === null ? [] : [{ text: text.slice(core.length) || text, slot: 'form', concept: form }];
  // 股份 alone stands for a legal form where the name is cut short.
  let rest = withoutEnd(core, '股份');
  // （集团）股份有限公司 is one way to end the name of a listed company: the group says less there than in 集团有限公司.
  if (form !== null && text.slice(core.length).startsWith('股份') && withoutEnd(rest, GROUP) !== rest) {
    rest = withoutEnd(rest, GROUP);
    back.unshift({ text: GROUP, slot: 'activity', concept: 'group', light: true });
  }
  for (let place = hanPlacePrefix(rest); place !== null && rest !== ''; place = hanPlacePrefix(rest)) {
    front.push({ text: rest.slice(0, place.length), slot: 'place', concept: place.place });
    rest = rest.slice(place.length);
  }
  for (let place = hanPlaceSuffix(rest); place !== null && rest.length > place.length; place = hanPlaceSuffix(rest)) {
    back.unshift({ text: rest.slice(-place.length), slot: 'place', concept: place.place, seat: true });
    rest = rest.slice(0, -place.length);
  }
  return [...front, ...hanCore(rest), ...back];
}

const GROUP = '集团';

function withoutEnd(text: string, end: string): string {
  return text.length >= end.length + LEAST_CORE && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/** What is left of a Chinese name: numbers, then activity words off its end, then the core. */
function hanCore(text: string): readonly Word[] {
  if (text === '') return [];
  const number = hanNumber(text, 1)[0];
  if (number !== undefined) {
    const word: Word = { text: text.slice(number.from, number.to), slot: 'number', concept: number.value };
    // What stands before the number is a name of its own, that of the body it counts under (中国电子科技集团公司第十四研究所).
    return [
      ...(number.from === 0 ? [] : hanWords(text.slice(0, number.from)).filter((each) => each.slot !== 'form')),
      word,
      ...hanCore(text.slice(number.to)),
    ];
  }
  const spans = hanActivities(text);
  const back: Word[] = [];
  let end = text.length;
  for (let span = endingAt(spans, end); span !== undefined; span = endingAt(spans, end)) {
    // All of it activity words (航天科技) is a name without a core; else the core keeps its two characters.
    if (span.from > 0 && span.from < LEAST_CORE && !coveredFrom(spans, span.from)) break;
    back.unshift({
      text: text.slice(span.from, end),
      slot: 'activity',
      concept: span.activity,
      ...(span.others.length === 0 ? {} : { others: span.others }),
    });
    end = span.from;
  }
  const core = text.slice(0, end);
  return core === '' ? back : [{ text: core, slot: 'core', concept: core }, ...back];
}

function endingAt(spans: readonly ActivityAt[], end: number): ActivityAt | undefined {
  return end === 0 ? undefined : spans.find((span) => span.to === end);
}

/** Whether the text before `end` is itself nothing but activity words. */
function coveredFrom(spans: readonly ActivityAt[], end: number): boolean {
  if (end === 0) return true;
  return spans.some((span) => span.to === end && coveredFrom(spans, span.from));
}
