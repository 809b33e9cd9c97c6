// Learns the four models of src/reading from labelled text: which word tells an event and of what type, its modality, its companies, its date.
import { companiesBefore } from '../../dist/reading/attachment.js';
import { keyOf } from '../../dist/reading/company-span.js';
import { Judge } from '../../dist/reading/judge.js';
import { LinearModel } from '../../dist/reading/linear-model.js';
import { stager } from '../../dist/reading/reader.js';
import { triggersIn } from '../../dist/reading/trigger.js';
import { Vocabulary } from '../../dist/reading/vocabulary.js';
import { EVENT_GROUPS } from '../../dist/reading/word.js';
import { EVENT_TYPES } from '../../dist/register/index.js';
import { WEIGHT } from './labelled-text.mjs';
import { learnSoftmax } from './softmax.mjs';

export const TYPES = ['none', ...EVENT_TYPES];
export const MODALITIES = ['asserted', 'proposed', 'denied', 'alleged', 'reported', 'future'];

/** Which groups tell a type, before anything is learnt. */
const TELLING = {
  proposal: 'ASK BILL ADD LABEL',
  designation: 'ADD LABEL',
  removal: 'OFF RESCIND',
  redesignation: 'RELIST ADD LABEL',
  'draft-posted': 'POST',
  'draft-withdrawn': 'GONE RESCIND',
  statement: 'DENY SAY ALLEGE',
  'no-response': 'SILENT',
  'complaint-filed': 'SUE',
  injunction: 'BLOCK',
  ruling: 'RULE',
  remand: 'REMAND',
  appeal: 'APPEAL',
  settlement: 'SETTLE',
  rename: 'RENAME',
  law: 'EFFECT',
};
const GROUPS_OF = Object.fromEntries(
  Object.entries(TELLING).map(([type, names]) => [type, names.split(' ').map((name) => EVENT_GROUPS.indexOf(name))]),
);

/** Texts with their scenes and the features of every word that may tell an event. */
export function prepared(texts, opened) {
  const vocabulary = new Vocabulary();
  const stage = stager(opened);
  const judge = new Judge(vocabulary, {});
  const samples = texts.map((text) => {
    const { scene } = stage({ title: text.title, published: text.published, language: text.language, text: text.text });
    let before = null;
    const candidates = [];
    for (const sentence of scene.sentences) {
      const own = judge.wordedOf(scene, sentence);
      const shared = judge.triggers.ofSentence(scene, own, before);
      for (const at of triggersIn(own)) {
        const word = own.words[at];
        candidates.push({
          own,
          at,
          start: sentence.start + word.start,
          end: sentence.start + word.end,
          telling: word.type.telling,
          features: [...new Set(judge.triggers.of(own, at, shared))],
        });
      }
      before = own;
    }
    return { text, scene, candidates, gold: text.events.map((event) => goldOf(text, scene, event, candidates)) };
  });
  return { vocabulary, judge, samples };
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end;

function goldOf(text, scene, event, candidates) {
  if (event.dateWords) {
    const start = text.text.indexOf(event.dateWords);
    const span = scene.sentences
      .flatMap(({ dates }) => dates)
      .find((each) => overlaps(each, { start, end: start + event.dateWords.length }));
    event.date = span?.date ?? null;
  }
  const spans = [];
  const words = event.trigger ?? event.quote;
  const parts = words.split(/\s*(?:…|\.\.\.)\s*/u).filter((each) => each !== '');
  for (const part of parts)
    for (let at = text.text.indexOf(part); at >= 0; at = text.text.indexOf(part, at + 1)) spans.push({ start: at, end: at + part.length });
  const sentences = scene.sentences.filter((sentence) => spans.some((span) => overlaps(span, sentence)));
  const inside = (each) => sentences.some((sentence) => sentence === each.own.sentence);
  let options = candidates.filter((each) => spans.some((span) => overlaps(span, each)));
  if (options.length === 0) options = candidates.filter(inside);
  return { event, type: TYPES.indexOf(event.type), spans, sentences, options, companies: companyKeys(text, scene, event) };
}

/** The keys of an event's companies, as the scene has them. */
function companyKeys(text, scene, event) {
  const all = scene.sentences.flatMap(({ companies }) => companies);
  if (event.entities !== undefined)
    return new Set(event.entities.map((each) => (each.startsWith('name:') ? nearKey(all, each.slice(5)) : each)));
  const keys = new Set();
  for (const name of event.companies ?? []) {
    const spans = all.filter((span) => {
      const words = text.text.slice(span.start, span.end);
      return words === name || words.includes(name) || (name.includes(words) && words.length > 2);
    });
    keys.add(spans[0] === undefined ? `name:${name.toLowerCase()}` : keyOf(spans[0]));
  }
  return keys;
}

function nearKey(all, name) {
  const lower = name.toLowerCase();
  const found = all.find(
    (span) => span.entity === null && (span.name.toLowerCase().startsWith(lower) || lower.startsWith(span.name.toLowerCase())),
  );
  return found === undefined ? `name:${lower}` : keyOf(found);
}

/** Whether a word is of one of the groups that tell a type, of the first `most` of them. */
const tells = (candidate, type, most) => candidate.telling.some((group) => GROUPS_OF[TYPES[type]].slice(0, most).includes(group));

/** Labels of candidates: a type, 0 for none, -1 for what is left out. `scoreOf(candidate, type)` tells which word of a quote it is. */
export function labelled(sample, scoreOf, first) {
  const labels = new Map(sample.candidates.map((each) => [each, 0]));
  const chosen = [];
  for (const gold of sample.gold) {
    const free = gold.options.filter((each) => labels.get(each) === 0);
    const best = (free.length > 0 ? free : gold.options).reduce(
      (one, other) => (one === null || scoreOf(other, gold.type) > scoreOf(one, gold.type) ? other : one),
      null,
    );
    if (best === null) continue;
    labels.set(best, gold.type);
    chosen.push({ gold, candidate: best });
  }
  for (const [candidate, label] of labels) {
    if (label !== 0) continue;
    for (const gold of sample.gold) {
      const sameSentence = gold.sentences.includes(candidate.own.sentence);
      const onTrigger = sample.text.passage && gold.spans.some((span) => overlaps(span, candidate));
      // A sentence tells an act with several words: `sent a letter urging`. Which of them is taken says nothing against the others.
      const alike = tells(candidate, gold.type) || (!first && scoreOf(candidate, gold.type) > 0.3);
      const told = !first && scoreOf(candidate, gold.type) > 0.5;
      if (onTrigger || (sameSentence && alike) || told) labels.set(candidate, -1);
    }
  }
  return { labels, chosen };
}

const priorScore = (candidate, type) => (tells(candidate, type, 2) ? 1 : 0) - candidate.at / 1e4;

const LEAST_TIMES = 2;
/** How hard what little has been seen of is drawn to nothing, in the model that has by far the most features. */
const LASSO = 0.2;
/** How many of the features of a word are left out of each round, at random: what many say together is trusted, not what one says. */
const DROP = 0.5;
/** Weights below this are left out. */
const LEAST_WEIGHT = 0.05;

/** What is learnt from: rows of feature keys, what each is, and how much it counts. */
class Rows {
  rows = [];
  labels = [];
  weights = [];

  add({ text }, keys, label) {
    this.rows.push(keys);
    this.labels.push(label);
    this.weights.push(WEIGHT[text.source] ?? 1);
  }
}

/** A model from rows of feature keys, of those that come at least twice. */
export function modelOf({ rows, labels, weights: counts }, classes, options = {}) {
  const times = new Map();
  for (const row of rows) for (const key of row) times.set(key, (times.get(key) ?? 0) + 1);
  const keys = [...times].filter(([, count]) => count >= (options.leastTimes ?? LEAST_TIMES)).map(([key]) => key);
  const place = new Map(keys.map((key, at) => [key, at]));
  const dense = rows.map((row) => row.flatMap((key) => place.get(key) ?? []));
  const weights = learnSoftmax(dense, labels, keys.length, classes.length, { ...options, weights: counts });
  const least = options.leastWeight ?? LEAST_WEIGHT;
  for (let at = 0; at < weights.length; at += 1) weights[at] = Math.abs(weights[at]) < least ? 0 : Math.round(weights[at] * 20) / 20;
  return { keys, weights, model: new LinearModel(classes, keys, weights) };
}

function triggerModel(samples, decided, options) {
  const told = new Rows();
  for (const sample of samples)
    for (const [candidate, label] of decided.get(sample).labels) if (label >= 0) told.add(sample, candidate.features, label);
  return modelOf(told, TYPES, options);
}

/** Decides once for all which word tells each labelled event: first by its group, then by models that have not seen the text. */
export function decidedOf(samples, options = {}) {
  let decided = new Map(samples.map((sample) => [sample, labelled(sample, priorScore, true)]));
  for (let round = 0; round < 2; round += 1) {
    const next = new Map();
    for (let fold = 0; fold < 4; fold += 1) {
      const { model } = triggerModel(
        samples.filter((_, at) => at % 4 !== fold),
        decided,
        options,
      );
      for (const sample of samples.filter((_, at) => at % 4 === fold)) {
        const held = new Map();
        const scoreOf = (candidate, type) => {
          if (!held.has(candidate)) held.set(candidate, model.probabilities(candidate.features));
          return held.get(candidate)[type];
        };
        next.set(sample, labelled(sample, scoreOf, false));
      }
    }
    decided = next;
  }
  return decided;
}

/** The four models, learnt from samples. */
export function learnt(judge, samples, decided, options = {}) {
  const trigger = triggerModel(samples, decided, { lasso: LASSO, drop: DROP, ...options.trigger });
  const [modality, company, date] = [new Rows(), new Rows(), new Rows()];
  for (const sample of samples) {
    const { scene } = sample;
    for (const { gold, candidate } of decided.get(sample).chosen) {
      const { own, at } = candidate;
      const type = gold.type - 1;
      if (!['proposal', 'complaint-filed', 'no-response'].includes(gold.event.type))
        modality.add(sample, candidate.features, MODALITIES.indexOf(gold.event.modality));
      const isPart = (each) => (gold.companies.has(keyOf(each)) ? 1 : 0);
      const here = own.sentence.companies;
      const keysHere = new Set(here.map(keyOf));
      for (const each of here) company.add(sample, [...new Set(judge.attachments.ofCompany(scene, own, at, type, each))], isPart(each));
      for (const [each, back, index] of companiesBefore(scene, own.sentence.number, here)) {
        if (keysHere.has(keyOf(each))) continue;
        company.add(sample, [...new Set(judge.attachments.ofCompanyBefore(scene, own, at, type, each, back, index))], isPart(each));
      }
      const dates = [0, 1].flatMap((back) => {
        const sentence = scene.sentences[own.sentence.number - back];
        return sentence?.paragraph === own.sentence.paragraph ? sentence.dates.map((each) => [each, back]) : [];
      });
      const right = dates.filter(([each]) => each.date === gold.event.date && each.date !== null);
      const here0 = right.some(([, back]) => back === 0);
      if (gold.event.date !== null && right.length === 0) continue;
      for (const [each, back] of dates) {
        if (back > 0 && here0 && each.date === gold.event.date) continue;
        const label = each.date !== null && each.date === gold.event.date ? 1 : 0;
        date.add(sample, [...new Set(judge.attachments.ofDate(own, at, type, each, back))], label);
      }
    }
  }
  return {
    trigger,
    modality: modelOf(modality, MODALITIES, options.modality),
    company: modelOf(company, ['no', 'yes'], options.company),
    date: modelOf(date, ['no', 'yes'], options.date),
  };
}
