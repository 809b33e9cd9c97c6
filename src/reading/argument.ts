import type { BodySpan } from './body-span.js';
import { clauseAt } from './clause.js';
import { type CompanySpan, keyOf } from './company-span.js';
import type { ListSpan } from './list-span.js';
import type { Scene, Staged } from './scene.js';
import type { Span } from './span.js';

const FOLLOWING = /\bthe following (?:\w+ )?(?:companies|entities|firms|enterprises|parties|persons)\b|(?:下列|以下|如下)/u;
const REMOVES = /\bremov|\bdelet|\bno longer\b|移除|移出|删除/u;
const TABLE = /\b(?:table|annex|schedule|appendix|part) ([\divxa-d]{1,3})\b/u;
const HEADING = new RegExp(`^${TABLE.source}`, 'u');

export function unique(found: readonly CompanySpan[]): readonly CompanySpan[] {
  const seen = new Set<string>();
  return found.filter((each) => {
    const key = keyOf(each);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The companies of a table that words near a place point at, or of the lines below where it says "the following"; none where it does neither. */
export function companiesPointedAt(scene: Scene, sentence: Staged, at: number): readonly CompanySpan[] {
  const clause = clauseAt(sentence, at);
  const region = sentence.mask.slice(Math.max(clause.start, at - 120), Math.min(sentence.mask.length, at + 140));
  const table = TABLE.exec(region);
  if (table !== null) return companiesOfTable(scene, sentence, table[1] ?? '');
  return FOLLOWING.test(region) ? companiesBelow(scene, sentence, REMOVES.test(region)) : [];
}

/** "The following entities": those that the sentence itself names after its colon, else those that the next lines and sentences name. */
function companiesBelow(scene: Scene, sentence: Staged, removes: boolean): readonly CompanySpan[] {
  const colon = sentence.start + sentence.mask.search(/[:：]/u);
  const own = sentence.companies.filter(({ by, start }) => by !== 'anaphor' && colon > sentence.start && start > colon);
  if (own.length > 0) return unique(own);
  const found: CompanySpan[] = [];
  for (let next = sentence.number + 1; next < Math.min(scene.sentences.length, sentence.number + 30); next += 1) {
    const each = scene.sentences[next];
    // `The following are removed: …` beneath is another act.
    if (each === undefined || (found.length > 0 && FOLLOWING.test(each.mask))) break;
    if (FOLLOWING.test(each.mask) && REMOVES.test(each.mask) !== removes) continue;
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
  const headingOf = (number: number): string | undefined => HEADING.exec(scene.sentences[number]?.mask ?? '')?.[1];
  let at = from.number + 1;
  const end = Math.min(scene.sentences.length, at + TABLE_REACH);
  while (at < end && headingOf(at) !== name) at += 1;
  if (at >= end) return [];
  const found: CompanySpan[] = [];
  for (let next = at; next < Math.min(scene.sentences.length, at + TABLE_REACH); next += 1) {
    const each = scene.sentences[next];
    if (each === undefined || (next > at && headingOf(next) !== undefined)) break;
    found.push(...each.companies);
  }
  return unique(found);
}

/** The list an act told at `at` is about; undefined where the sentence names none. */
export function listAt(sentence: Staged, at: number): ListSpan | undefined {
  const clause = clauseAt(sentence, at);
  const from = (each: Span): number => each.start - sentence.start;
  const own = sentence.lists.filter((each) => from(each) >= clause.start && from(each) < clause.end);
  return own.find((each) => from(each) >= at) ?? own.at(-1) ?? sentence.lists.find((each) => from(each) >= at) ?? sentence.lists.at(-1);
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
    const span = scene.lists[at];
    if (span === undefined || span.list === null) continue;
    // Told of once and a paragraph ago, beside the list that the text is about: in passing.
    const passing = scene.mainList !== null && scene.once.has(span.list) && span.start < paragraphStart(scene, sentence);
    return passing ? scene.mainList : span.list;
  }
  return scene.mainList;
}

/** So many sentences at most are of one paragraph with the one that is asked about, so that work stays linear. */
const IN_PARAGRAPH = 40;

function paragraphStart({ sentences }: Scene, { number, paragraph }: Staged): number {
  let first = number;
  while (first > number - IN_PARAGRAPH && sentences[first - 1]?.paragraph === paragraph) first -= 1;
  return sentences[first]?.start ?? 0;
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
