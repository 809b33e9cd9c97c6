import type { Register } from '../register/index.js';
import { unique } from './argument.js';
import { knownAct } from './known-act.js';
import { merged } from './merging.js';
import { letterDate, namedToo, proposalsIn } from './proposal.js';
import type { RawEvent } from './raw-event.js';
import type { ReadEvent } from './read-event.js';
import type { Scene, Staged } from './scene.js';
import { sectorsNamed } from './sector-words.js';
import { statementsIn } from './statement.js';
import { toldIn } from './told-event.js';
import { hanToldIn } from './told-event-zh.js';

/** A sentence that names nothing and points at nothing tells no event. */
const TELLS =
  /[\ue001-\ue006]|\b(?:it|its|they|them|we|our|he|she|both|bill|draft|notice|document|version|order|section|act|ban|law|limb|prohibition|rule|court|suit|lawsuit|complaint|injunction|motion|appeal|settlement|designations?|listings?|letter|lawyers?|date|day|parties|case|removed|deleted|added|sectors?)\b|\p{Script=Han}/u;

/** How far after a proposal the text still speaks of it, in sentences. */
const LETTER_REACH = 6;
const DRAFT_REACH = 5;

/** The events that a document tells. */
export function eventsOf(scene: Scene, register: Register): readonly ReadEvent[] {
  const told: RawEvent[] = [];
  for (const sentence of scene.sentences) {
    if (!TELLS.test(sentence.mask)) continue;
    if (scene.chinese) told.push(...hanToldIn(scene, sentence));
    else told.push(...inEnglish(scene, sentence, told));
  }
  const listed = scene.mainList !== null || scene.lists.some(({ list }) => list !== null);
  const kept = listed ? told : told.filter(({ type }) => type === 'rename');
  // A request that names nobody is kept only as far as sentences near it name whom it asks for.
  const whole = kept.filter(({ type, stage, companies }) => type !== 'proposal' || stage !== 'letter' || companies.length > 0);
  return merged(
    dated(
      scene,
      whole.map((each) => timely(each)),
    ),
  ).map((each) => readEvent(scene, register, each));
}

function inEnglish(scene: Scene, sentence: Staged, told: RawEvent[]): readonly RawEvent[] {
  const plain = toldIn(scene, sentence);
  const finer = /^(?:the|its|that) (?:exact )?(?:date|day) (?:is|was)\b/u.test(sentence.mask) ? sentence.dates[0]?.date : undefined;
  const last = told.at(-1);
  if (finer !== undefined && finer !== null && last !== undefined) told[told.length - 1] = { ...last, date: finer };
  const asked = proposalsIn(scene, sentence, plain);
  const asking = plain.some(({ type }) => type === 'proposal') || asked.length > 0;
  const near = lastOf(told, 'proposal', sentence, LETTER_REACH);
  const said = statementsIn(scene, sentence, near >= 0 || asking);
  const letter = told[near];
  if (letter !== undefined && !asking) {
    const more = namedToo(sentence);
    const date = letterDate(sentence);
    const sectors = sectorsNamed(sentence.mask);
    told[near] = {
      ...letter,
      companies: letter.stage === 'bill' && letter.companies.length === 0 ? [] : unique([...letter.companies, ...more]),
      date: letter.date ?? date,
      ...(letter.sectors === undefined &&
      sectors.length > 1 &&
      /\b(?:proposed|list of companies|companies|firms|sectors)\b/u.test(sentence.mask)
        ? { sectors }
        : {}),
    };
  }
  if (asking)
    return [...plain, ...asked.map((each) => ({ ...each, date: each.date ?? dateOfLetterBefore(scene, sentence) })), ...said].map((each) =>
      each.type === 'proposal' && each.date === null ? { ...each, date: dateOfLetterBefore(scene, sentence) } : each,
    );
  draftNames(sentence, told);
  return [...plain, ...said];
}

/** The place of the last event of a type told in the sentences before; -1 where there is none. */
function lastOf(told: readonly RawEvent[], type: RawEvent['type'], sentence: Staged, reach: number): number {
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const each = told[at];
    if (each === undefined || sentence.number - each.sentence.number > reach) return -1;
    if (each.type === type) return at;
  }
  return -1;
}

/** A letter dated in one of the two sentences before. */
function dateOfLetterBefore(scene: Scene, sentence: Staged): RawEvent['date'] {
  for (const back of [0, 1, 2]) {
    const before = scene.sentences[sentence.number - back];
    const date = before === undefined ? null : letterDate(before);
    if (date !== null) return date;
  }
  return null;
}

/** What a draft would have added or dropped is named after it. */
function draftNames(sentence: Staged, told: RawEvent[]): void {
  const at = lastOf(told, 'draft-posted', sentence, DRAFT_REACH);
  const draft = told[at];
  if (draft === undefined || draft.sentence === sentence) return;
  if (!/\b(?:would|draft|document|version|proposed|named|listed|added|dropped|omitted|included|no longer|it)\b/u.test(sentence.mask))
    return;
  if (!/\b(?:add|added|adding|drop|dropped|dropping|remov\w+|nam\w+|includ\w+|omit\w+|no longer|list\w*|delet\w+)\b/u.test(sentence.mask))
    return;
  if (/\b(?:said|denied|rejected|stays?|edition|in force)\b/u.test(sentence.mask) && !/\bwould\b/u.test(sentence.mask)) return;
  told[at] = { ...draft, companies: unique([...draft.companies, ...sentence.companies.filter(({ by }) => by !== 'anaphor')]) };
}

const PERFORMS = /\bis (?:hereby )?(?:granted|denied|dismissed|affirmed|vacated|remanded)\b|\bordered\b/u;
const OURS = /(?:^|[.!?]\s+|\n)(?:We|Our) [^“”"\n]*(?:\n|$)|本公司|我司/u;
const SOON = /\bhour|\bsame day\b|\bminutes\b|小时|随后|当天/u;
const AFTERWARDS = /\b(?:quickly|soon|promptly|swiftly|subsequently|then|afterwards)\b/u;
const THE_BILL = /^(?:the (?:bill|legislation|measure|act|amendment)|it)\b/u;

/** Dates that acts have by how they are told: an order by its own day, a company's own statement by that of its publication. */
function dated(scene: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const signed =
    scene.sentences.flatMap(({ dates }) => dates.filter(({ line, date }) => line && date !== null)).at(-1)?.date ?? scene.published;
  const ours = OURS.test(scene.text);
  return told.map((each): RawEvent => {
    const { mask } = each.sentence;
    if (each.date !== null) return each;
    if (AFTERWARDS.test(mask.slice(Math.max(0, each.at - each.sentence.start - 24), each.at - each.sentence.start + 30)))
      return { ...each, date: yearBefore(told, each) };
    if ((each.type === 'injunction' || each.type === 'ruling') && PERFORMS.test(mask)) return { ...each, date: signed };
    if (
      each.type === 'statement' &&
      each.modality === 'denied' &&
      ours &&
      /\b(?:we|our|never)\b|本公司|我司/u.test(scene.lower.slice(each.sentence.start, each.sentence.end)) &&
      !/[“”"]/u.test(mask)
    )
      return { ...each, date: scene.published };
    if (each.type === 'draft-withdrawn' && SOON.test(scene.lower))
      return { ...each, date: told.find(({ type }) => type === 'draft-posted')?.date ?? null };
    if (each.type === 'proposal' && THE_BILL.test(mask))
      return { ...each, date: told.find(({ type, stage, at }) => type === 'proposal' && stage === 'bill' && at <= each.at)?.date ?? null };
    return each;
  });
}

/** What followed soon is of the year of what it followed. */
function yearBefore(told: readonly RawEvent[], { at, sentence }: RawEvent): RawEvent['date'] {
  const before = told.filter((each) => each.at < at && sentence.number - each.sentence.number <= 1 && each.date !== null).at(-1);
  return before?.date?.slice(0, 4) ?? null;
}

/** The list of military companies was kept under section 1237 until June 2021. */
function timely(each: RawEvent): RawEvent {
  const early = each.date !== null && (each.date < '2021' || (each.date.length >= 7 && each.date < '2021-06'));
  return early && each.list === 'us-dod-1260h' && each.sentence.lists.every(({ how }) => how !== 'name')
    ? { ...each, list: 'us-dod-1237' }
    : each;
}

function readEvent(scene: Scene, register: Register, told: RawEvent): ReadEvent {
  const companies = unique(told.companies);
  const { start, end } = told.sentence;
  return {
    type: told.type,
    entities: companies.flatMap(({ entity }) => (entity === null ? [] : [entity])),
    unknown: companies.flatMap(({ entity, name }) => (entity === null ? [name] : [])),
    actor: told.actor,
    list: told.list,
    date: told.date,
    ...(told.stage === undefined || told.stage === 'reason' ? {} : { stage: told.stage }),
    modality: told.modality,
    ...(told.sectors === undefined ? {} : { sectors: told.sectors }),
    quote: { text: scene.text.slice(start, end), start, end },
    confidence: Math.round(told.confidence * Math.min(1, ...companies.map(({ score }) => 0.4 + score * 0.62)) * 100) / 100,
    known: knownAct(register, told, scene.published),
  };
}
