import type { OpenRegister } from '../answering/index.js';
import { Memory } from '../names/index.js';
import { ledgerOf, type Register } from '../register/index.js';
import { anaphorsIn, Focus } from './anaphora.js';
import { type BodySpan, bodiesIn } from './body-span.js';
import { CompanyFinder } from './company-finder.js';
import type { CompanySpan } from './company-span.js';
import { datesIn } from './date-finder.js';
import type { ReadableDocument } from './document.js';
import { eventsOf } from './event-telling.js';
import { gazetteerOf, type WatchedName } from './gazetteer.js';
import { withHanShortForms } from './han-short-form.js';
import type { Judge } from './judge.js';
import { type ListSpan, listsIn } from './list-span.js';
import { patternOf, patternText } from './lowered.js';
import type { Mention } from './mention.js';
import { paragraphsOf } from './paragraph.js';
import { spansIn } from './place-in-order.js';
import type { Reading, Skipped } from './reading.js';
import { remarksIn } from './remark.js';
import { type Scene, staged } from './scene.js';
import { sentencesOf } from './sentence.js';
import { shippedJudge } from './shipped-judge.js';
import { withShortForms } from './short-forms.js';
import { tokensOf } from './token.js';

/** Reads documents. Made once for a register; the same document always gives the same reading. */
export type Reader = (document: ReadableDocument) => Reading;

/**
 * A reader over a register, and over companies that a user watches. Total: any text gives a reading. Linear in the length of the text.
 * Throws `RangeError` where the snapshot has no match index.
 */
export function reader(opened: OpenRegister, watched: readonly WatchedName[] = []): Reader {
  return readerBy(opened, watched, shippedJudge());
}

/** A reader whose events are judged by a judge of one's own: what learning is tried with. */
export function readerBy(opened: OpenRegister, watched: readonly WatchedName[], judge: Judge): Reader {
  const { register } = opened.snapshot;
  const stage = stager(opened, watched);
  return (document) => {
    const { scene, companies, bodies, skipped } = stage(document);
    return {
      mentions: mentionsOf(scene.text, companies, scene.lists, bodies),
      events: eventsOf(scene, register, judge),
      remarks: remarksIn(scene),
      skipped,
    };
  };
}

/** A document with everything found in it but its events. */
export interface Stage {
  readonly scene: Scene;
  readonly companies: readonly CompanySpan[];
  readonly bodies: readonly BodySpan[];
  readonly skipped: readonly Skipped[];
}

/** Finds what documents name. Made once for a register. */
export function stager(opened: OpenRegister, watched: readonly WatchedName[] = []): (document: ReadableDocument) => Stage {
  const { register } = opened.snapshot;
  const gazetteer = gazetteerOf(register, watched);
  const finder = new CompanyFinder(gazetteer, opened);
  const sectorWords = sectorsOf(register);
  return (document) => {
    const { text } = document;
    const { lower, chinese } = patternText(document);
    const { paragraphs, skipped } = paragraphsOf(text);
    const sentences = paragraphs.flatMap((paragraph, number) => sentencesOf(text, paragraph, number));
    const bodies = bodiesIn(text, lower, paragraphs, chinese, document.published);
    const told = listsIn(lower, paragraphs, bodies, chinese, document.published);
    const all = tokensOf(text);
    const tokens = skipped.length === 0 ? all : paragraphs.flatMap((paragraph) => spansIn(all, paragraph));
    const claims = [...told, ...bodies].sort((a, b) => a.start - b.start);
    const full = withShortForms(text, tokens, finder.companiesIn(text, tokens, claims, chinese));
    const named = chinese ? withHanShortForms(lower, full, claims) : full;
    const anaphors = anaphorsIn(text, lower, sentences, named, sectorWords, chinese);
    const companies = [...named, ...anaphors].sort((a, b) => a.start - b.start);
    const dates = datesIn(text, lower, sentences, document.published, chinese);
    const mainList = mainListOf([...told, ...titleLists(document, chinese)], bodies, lower);
    // "The list" of a text that names none is that of the body it speaks of.
    const lists = told.map((each) => (each.list === null && each.several !== true ? { ...each, list: mainList } : each));
    const scene: Scene = {
      text,
      lower,
      chinese,
      published: document.published,
      sentences: staged(lower, sentences, companies, lists, bodies, dates),
      lists,
      named: new Set(lists.flatMap(({ list, how }) => (how === 'name' ? [list] : []))),
      once: spokenOfOnce(lists),
      focus: new Focus(companies, sentences),
      mainList,
    };
    return { scene, companies, bodies, skipped };
  };
}

function spokenOfOnce(lists: readonly ListSpan[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { list } of lists) {
    if (list === null || again.has(list)) continue;
    if (once.delete(list)) again.add(list);
    else once.add(list);
  }
  return once;
}

/** The lists that a title names, which say what a text is about. */
function titleLists({ title, published }: ReadableDocument, chinese: boolean): readonly ListSpan[] {
  const text = patternOf((title ?? '').slice(0, 300), chinese);
  return listsIn(text, [{ start: 0, end: text.length }], [], chinese, published).filter(({ how }) => how !== 'generic');
}

/** The list that more than half of what names a list names. */
function mainListOf(lists: readonly ListSpan[], bodies: readonly BodySpan[], lower: string): string | null {
  const times = new Map<string, number>();
  let all = 0;
  for (const { list, how } of lists) {
    if (list === null) continue;
    const weight = how === 'generic' ? 0.7 : 1;
    times.set(list, (times.get(list) ?? 0) + weight);
    all += weight;
  }
  const ranked = [...times].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (first === undefined) return OF_LISTS.test(lower) ? mostNamed(bodies) : null;
  const [, second] = ranked;
  return first[1] * 2 > all || first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Words that a text about a listing has, also where it names no list: an order of a court has only its parties. */
const OF_LISTS =
  /\bdesignat(?:ed|ion)|\bblacklist|\blist(?:ed|ing)?\b|\bsanction|\bmilitary compan|\broster\b|\bplaintiffs?\b|列入|黑名单|清单|名单|拉黑|草稿|草案|移出/u;

/** The list of the body that the text names most. */
function mostNamed(bodies: readonly BodySpan[]): string | null {
  const times = new Map<string, number>();
  // The United Nations are mostly named for what they are not: `sanctions that are not those of the Security Council`.
  for (const { list } of bodies) if (list !== null) times.set(list, (times.get(list) ?? 0) + (list === 'un-sc' ? 0.1 : 1));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function mentionsOf(
  text: string,
  companies: readonly CompanySpan[],
  lists: readonly ListSpan[],
  bodies: readonly BodySpan[],
): readonly Mention[] {
  const mentions: Mention[] = [
    ...companies.map(({ start, end, entity, name, score, sector }): Mention => {
      const mention = { text: text.slice(start, end), start, end, kind: 'company' as const, entity, name, score };
      return sector === undefined ? mention : { ...mention, sector };
    }),
    ...lists.map(({ start, end, list, how }): Mention => {
      const words = text.slice(start, end);
      return {
        text: words,
        start,
        end,
        kind: 'list',
        entity: list,
        name: list ?? words,
        score: how === 'name' ? 0.95 : how === 'label' ? 0.85 : 0.7,
      };
    }),
    ...bodies.map(
      ({ start, end, kind, name }): Mention => ({ text: text.slice(start, end), start, end, kind, entity: null, name, score: 0.9 }),
    ),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function sectorsOf(register: Register): (entity: string) => string {
  const ledger = ledgerOf(register);
  const labels = new Map(register.sectors.map(({ id, label }) => [id, label]));
  const words = new Memory<string, string>(MOST_REMEMBERED);
  return (entity) =>
    words.of(entity, (id) =>
      ledger
        .activitiesOf(id)
        .map((activity) => `${labels.get((activity as { readonly sector?: string }).sector ?? '') ?? ''} ${JSON.stringify(activity)}`)
        .join(' ')
        .toLowerCase(),
    );
}

const MOST_REMEMBERED = 1000;
