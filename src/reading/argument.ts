import type { PrintedDate } from '../register/index.js';
import type { BodySpan } from './body-span.js';
import { clauseAt } from './clause.js';
import { type CompanySpan, keyOf } from './company-span.js';
import { spansIn } from './place-in-order.js';
import { masked, type Scene, type Staged } from './scene.js';
import type { Span } from './span.js';

const BE_BEFORE =
  /\b(?:was|were|been|be|being|is|are|get|gets|got|getting)(?: (?:also|all|both|again|first|newly|later|not|never|then|since|already|officially|formally|itself|subsequently|twice|once|recently|wrongly|hereby|both|finally|soon)){0,3} $/u;
const NAME_BEFORE = /\b(?:had|have|has|get|got|see|saw) (?:its|their|the) (?:name|names|designation) (?:\w+ )?$/u;
const NOT_ARGUMENT = masked(
  '(?:\\b(?:by|rival|rivals|unlike|like|supplier of|suppliers of|supplier to|customers? of|behind|with either|than|as is|besides|competitor of|competitors of|shares of|against|together with a|other than|except|followed by|rather than|compete with those of) )$',
  'u',
);
/** A subject that stands for one named before, or none at all. */
const ELLIPTIC = /\b(?:it|they|both|which|who|name)\b|^\W*(?:\w+\W+){0,2}$/u;
const AMONG_AFTER = /\b(?:among them|including|namely|such as|among others)\b/u;
const COUNTED =
  /\b(?:two|three|four|five|six|several|the following|both|these) (?:\w+ )?(?:companies|entities|firms|enterprises|parties)\b/u;
const TABLE = /\b(?:table|annex|schedule|appendix|part) ([\divxa-d]{1,3})\b/u;
const IT = /\b(?:it|itself|them|they|themselves|he|she|that company)\b/u;
const THOSE = /\b(?:both|these (?:companies|firms)|they|the two|all (?:three|four)|them)\b/u;

/** Whether the verb at a place of a mask is in the passive. */
export function passive(mask: string, at: number): boolean {
  const left = mask.slice(Math.max(0, at - 48), at);
  return BE_BEFORE.test(left) || NAME_BEFORE.test(left);
}

/** The companies between two places of the mask that may be arguments of its verb. */
export function companiesBetween(sentence: Staged, { start, end }: Span): readonly CompanySpan[] {
  const found = spansIn(sentence.companies, { start: sentence.start + start, end: sentence.start + end });
  return unique(
    found.filter(
      (each) => !NOT_ARGUMENT.test(sentence.mask.slice(Math.max(0, each.start - sentence.start - 28), each.start - sentence.start)),
    ),
  );
}

export function unique(found: readonly CompanySpan[]): readonly CompanySpan[] {
  const seen = new Set<string>();
  return found.filter((each) => {
    const key = keyOf(each);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The companies that a verb at `at` acts on. */
export function objectsOf(scene: Scene, sentence: Staged, at: number, end: number, understood: boolean): readonly CompanySpan[] {
  const { mask } = sentence;
  const clause = clauseAt(sentence, at);
  const table = TABLE.exec(mask.slice(Math.max(clause.start, at - 120), Math.min(mask.length, end + 120)));
  if (table !== null) return companiesOfTable(scene, sentence, table[1] ?? '');
  if (passive(mask, at)) return subjectsOf(scene, sentence, at, end, understood || ELLIPTIC.test(mask.slice(clause.start, at)));
  const after = companiesBetween(sentence, { start: end, end: Math.max(clause.end, objectEnd(mask, end)) });
  if (after.length > 0) return after;
  const region = mask.slice(end, Math.max(clause.end, end + 60));
  if (COUNTED.test(region)) return companiesBelow(scene, sentence);
  // A participle without an object is of the subject: `had been designated in January, delisted in October`.
  if (NO_OBJECT.test(mask.slice(end, end + 12))) return subjectsOf(scene, sentence, at, end, true);
  if (IT.test(region.slice(0, 40)) || understood) return focused(scene, sentence, at, THOSE.test(region.slice(0, 40)));
  return [];
}

const NO_OBJECT = masked('^(?:[,.;]|$| (?:on|in|that|last|this|and|by|again|{D}))', 'u');
const LIST_AFTER = masked('[^;]*?(?:{L}|{K})', 'uy');

/** An object with commas in it goes on to the list that the verb puts it on. */
function objectEnd(mask: string, from: number): number {
  LIST_AFTER.lastIndex = from;
  const match = LIST_AFTER.exec(mask.slice(0, from + 220));
  return match === null ? from : from + match[0].length;
}

/** The companies that act, or that are acted on in the passive. */
export function subjectsOf(scene: Scene, sentence: Staged, at: number, end: number, understood: boolean): readonly CompanySpan[] {
  const { mask } = sentence;
  const clause = clauseAt(sentence, at);
  const table = TABLE.exec(mask.slice(clause.start, at));
  if (table !== null) return companiesOfTable(scene, sentence, table[1] ?? '');
  const own = companiesBetween(sentence, { start: clause.start, end: at });
  if (own.length > 0) return own;
  const among = AMONG_AFTER.exec(mask.slice(end, end + 60));
  if (among !== null) {
    const after = companiesBetween(sentence, { start: end + among.index, end: mask.length });
    if (after.length > 0) return after;
  }
  if (COUNTED.test(mask.slice(clause.start, at))) return companiesBelow(scene, sentence);
  if (THOSE.test(mask.slice(clause.start, at))) return focused(scene, sentence, at, true);
  const before = companiesBetween(sentence, { start: 0, end: clause.start });
  if (before.length > 0) return before.slice(0, 1);
  const by = /^[^;]{0,60}\bby /u.exec(mask.slice(end, end + 80));
  if (by !== null) {
    const agent = spansIn(sentence.companies, { start: sentence.start + end + by[0].length - 1, end: sentence.end })[0];
    if (agent !== undefined && agent.start - sentence.start - end - by[0].length < 3) return [agent];
  }
  return understood ? focused(scene, sentence, at, false) : [];
}

/** Any company of the sentence, those of the clause first, else the one the text speaks of. */
export function anyOf(scene: Scene, sentence: Staged, at: number, end: number, understood: boolean): readonly CompanySpan[] {
  const clause = clauseAt(sentence, at);
  const own = companiesBetween(sentence, clause);
  if (own.length > 0) return own.length > 2 ? own.slice(0, 1) : own;
  const all = companiesBetween(sentence, { start: 0, end: sentence.mask.length });
  if (all.length > 0)
    return all
      .filter(({ start }) => start - sentence.start < at)
      .slice(-1)
      .concat(all)
      .slice(0, 1);
  return understood ? focused(scene, sentence, end, false) : [];
}

/** The company that "it" stands for; of "both" and "they" all those of the sentence before. */
export function focused(scene: Scene, sentence: Staged, at: number, several: boolean): readonly CompanySpan[] {
  if (several) {
    const own = companiesBetween(sentence, { start: 0, end: at });
    if (own.length > 1) return own;
    const before = scene.sentences[sentence.number - 1];
    if (before !== undefined && before.companies.length > 1) return unique(before.companies);
  }
  const one = scene.focus.before({ start: sentence.start + at, end: sentence.start + at });
  return one === null ? [] : [one];
}

/** "The following entities": those that the next lines and sentences name. */
function companiesBelow(scene: Scene, sentence: Staged): readonly CompanySpan[] {
  const found: CompanySpan[] = [];
  for (let next = sentence.number + 1; next < Math.min(scene.sentences.length, sentence.number + 30); next += 1) {
    const each = scene.sentences[next];
    if (each === undefined) break;
    if (each.companies.length === 0) {
      if (found.length > 0) break;
      continue;
    }
    found.push(...each.companies);
    if (!lineOf(each)) break;
  }
  return unique(found.filter(({ by }) => by !== 'anaphor'));
}

function lineOf({ mask, companies }: Staged): boolean {
  const length = companies.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * 2 > mask.length;
}

/** How many lines a table is looked for, and has at most. */
const TABLE_REACH = 300;

/** The companies printed under the heading of a table, to the next heading. */
function companiesOfTable(scene: Scene, from: Staged, name: string): readonly CompanySpan[] {
  const heading = new RegExp(`^(?:table|annex|schedule|appendix|part) ${name}\\b`, 'u');
  let at = from.number + 1;
  const end = Math.min(scene.sentences.length, at + TABLE_REACH);
  while (at < end && !heading.test(scene.sentences[at]?.mask ?? '')) at += 1;
  if (at >= end) return [];
  const found: CompanySpan[] = [];
  for (let next = at; next < Math.min(scene.sentences.length, at + TABLE_REACH); next += 1) {
    const each = scene.sentences[next];
    if (each === undefined || (next > at && /^(?:table|annex|schedule|appendix|part) [\divxa-d]{1,3}\b/u.test(each.mask))) break;
    found.push(...each.companies);
  }
  return unique(found);
}

/** The day on which something was said is not that of what is told. */
const SAID = /\b(?:said|say|says|told reporters) $/u;
const OF_ATTRIBUTE = masked(
  '(?:{LK}|\\b(?:list|edition|designations?|decision|page|order|notice|law|act|version|draft|document|year)) ?$',
  'u',
);

/** A date that stands this near the beginning of a sentence is of all of it. */
const OPENING = 12;

/** The date of an act told at `at`: that of its clause nearest to it, else one the sentence opened with. */
export function dateAt(sentence: Staged, at: number, nominal = false, said = false, own = false): PrintedDate | null {
  const clause = clauseAt(sentence, at);
  const dates = sentence.dates.filter(({ line, date, start, of }) => {
    if (
      line ||
      date === null ||
      (!said && SAID.test(sentence.mask.slice(Math.max(0, start - sentence.start - 12), start - sentence.start)))
    )
      return false;
    return nominal || !(of && OF_ATTRIBUTE.test(sentence.mask.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)));
  });
  const near = dates.filter(({ start, end }) => start - sentence.start >= clause.start && end - sentence.start <= clause.end);
  const nearest = [...near].sort((a, b) => away(a, sentence, at) - away(b, sentence, at))[0];
  if (nearest !== undefined) return nearest.date;
  if (own) return dates.find(({ start }) => start - sentence.start < OPENING)?.date ?? null;
  const before = dates.filter(({ end }) => end - sentence.start <= at).at(-1);
  if (before !== undefined) return before.date;
  const after = dates.find(({ start, relative }) => start - sentence.start >= at && !relative);
  return after !== undefined &&
    dates.length === 1 &&
    !/\b(?:after|since|although|whereas|while)\b/u.test(sentence.mask.slice(at, after.start - sentence.start))
    ? after.date
    : null;
}

function away({ start, end }: Span, sentence: Staged, at: number): number {
  const [from, to] = [start - sentence.start, end - sentence.start];
  // What stands after the verb is nearer to it than what stands as far before.
  return from >= at ? from - at : (at - to) * 1.3;
}

/** The list an act told at `at` is about; undefined where the sentence names none. */
export function listAt(sentence: Staged, at: number): string | null | undefined {
  const clause = clauseAt(sentence, at);
  const from = (each: Span): number => each.start - sentence.start;
  const own = sentence.lists.filter((each) => from(each) >= clause.start && from(each) < clause.end);
  const after =
    own.find((each) => from(each) >= at) ?? own.at(-1) ?? sentence.lists.find((each) => from(each) >= at) ?? sentence.lists.at(-1);
  return after?.list;
}

/** The list last spoken of up to the end of a sentence, else the one the document is about. */
export function listBefore(scene: Scene, sentence: Staged): string | null {
  let [low, high] = [0, scene.lists.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.lists[middle]?.start ?? 0) < sentence.end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 40); at -= 1) {
    const list = scene.lists[at]?.list;
    if (list !== null && list !== undefined) return list;
  }
  return scene.mainList;
}

/** The body, court or official told before `at`, else anywhere in the sentence; `kinds` in the order preferred. */
export function actorAt(sentence: Staged, at: number, kinds: readonly BodySpan['kind'][]): BodySpan | null {
  const clause = clauseAt(sentence, at);
  const order = (each: BodySpan): number => {
    const from = each.start - sentence.start;
    return (from >= clause.start && from < at ? 0 : from < at ? 1 : 2) * 10 + kinds.indexOf(each.kind);
  };
  return [...sentence.bodies].filter(({ kind }) => kinds.includes(kind)).sort((a, b) => order(a) - order(b))[0] ?? null;
}
