// Which English words a Chinese word is rendered by: every stretch of one to five characters is a candidate, words and stretches are linked one to one
// by association (log-likelihood times frequency), the links are counted, and that again.
import { readFileSync } from 'node:fs';
import { rooms } from './rooms.mjs';

const ROUNDS = 3;
const LONGEST_WORD = 5;
/** What is known beforehand counts as so many names, with this probability for the first English word and for a further one. */
const PRIOR = { names: 2, first: 0.45, further: 0.2 };
/** Discounts: a word seen twice is no certainty. */
const DISCOUNT = { pairs: 0.8, links: 0.7 };
/** A word is kept where it is so much likelier than in any name, and so likely at all. */
const LIFT = 1.4;
const FAINTEST = 0.02;
/** A single character is worth half of a longer word, and nothing where the two characters around it are as good. */
const SINGLE = { worth: 0.5, dominated: 0.6 };
/** Links by spelling, as strong as so much association: a reading of two characters and more, of one. */
const SPELLED = { reading: 12, syllable: 6 };
/** Rates of leaving out: the prior, and how many names it counts as. */
const LEFT_OUT = { share: 0.35, names: 2 };
/** A brand word is as likely spelled as translated: it is core, unless so many names have taught otherwise. */
const BRAND_IS_WORD = 6;
const FORMS = /股份有限公司|有限责任公司|有限公司|股份公司|公司|股份/gu;
const ENGLISH_FORMS = new Set(
  'co ltd limited company inc corp corporation incorporated plc jsc llc the of and by stock share shares'.split(' '),
);

/** Words from this length on may be two in one; the shortest part of those of which both parts are known, and where only one is. */
const COMPOUND = 6;
const SHORTEST_PART = 3;
const LONGER_PART = 4;

const brands = new Set();
const known = knownWords();
const vocabulary = new Set([...known.values()].flatMap((words) => [...words.keys()]));

/** The sections `chinese` and `english` of a lexicon. */
export function learnWords(pairs) {
  const names = pairs.map(({ chinese, english }) => {
    const text = rooms.fold(chinese).replaceAll(' ', '').replace(FORMS, '');
    const words = rooms
      .fold(english)
      .split(' ')
      .filter((word) => word !== '' && !ENGLISH_FORMS.has(word))
      .map(rooms.stem);
    return {
      text,
      words: [...new Set(words.flatMap((word) => [word, ...partsOf(word)]))],
      stretches: stretchesOf(text),
      spellings: spellingsOf(text),
    };
  });
  const count = new Count(names);
  let lexicon = count.associated();
  for (let round = 0; round < ROUNDS; round += 1) lexicon = relinked(names, lexicon, count);
  return sections(names, lexicon, count);
}

/** The known words that a compound ends or begins with: `sinosteel` is sino and steel, `goldtek` gold. */
function partsOf(word) {
  if (word.length < COMPOUND || vocabulary.has(word)) return [];
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const [head, tail] = [word.slice(0, at), rooms.stem(word.slice(at))];
    if (vocabulary.has(head) && vocabulary.has(tail)) return [head, tail];
  }
  for (let at = word.length - 2; at >= LONGER_PART; at -= 1) if (vocabulary.has(word.slice(0, at))) return [word.slice(0, at)];
  for (let at = 2; at <= word.length - LONGER_PART; at += 1) if (vocabulary.has(word.slice(at))) return [word.slice(at)];
  return [];
}

class Count {
  constructor(names) {
    this.pairs = names.length;
    this.stretch = new Map();
    this.word = new Map();
    this.both = new Map();
    for (const { words, stretches } of names) {
      for (const word of words) bump(this.word, word);
      for (const text of new Set(stretches.map((stretch) => stretch.text))) {
        bump(this.stretch, text);
        const held = heldIn(this.both, text);
        for (const word of words) bump(held, word);
      }
    }
  }

  share(word) {
    return ((this.word.get(word) ?? 0) + 0.3) / (this.pairs + 1);
  }

  associated() {
    const lexicon = new Map();
    for (const [text, words] of this.both) {
      const seen = this.stretch.get(text);
      if (seen < 2) continue;
      for (const [word, times] of words) this.keep(lexicon, text, word, times, (times - DISCOUNT.pairs) / (seen + 0.3));
    }
    return this.withKnown(lexicon);
  }

  keep(lexicon, text, word, times, probability) {
    if (times < 2 || probability < FAINTEST || probability < this.share(word) * LIFT) return;
    const held = heldIn(lexicon, text);
    held.set(word, probability);
  }

  withKnown(lexicon) {
    for (const [text, words] of known) {
      const seen = this.stretch.get(text) ?? 0;
      const held = heldIn(lexicon, text);
      for (const [word, probability] of words) {
        const learnt = ((held.get(word) ?? 0) * (seen + 0.8)) / (seen + PRIOR.names);
        held.set(word, Math.min(0.97, learnt + (probability * PRIOR.names) / (seen + PRIOR.names)));
      }
    }
    return lexicon;
  }
}

/** The map that a map holds for a text, a new one where it holds none yet. */
function heldIn(maps, text) {
  const held = maps.get(text) ?? new Map();
  maps.set(text, held);
  return held;
}

function relinked(names, lexicon, count) {
  const links = new Map();
  const free = new Map();
  for (const name of names) {
    const linked = linksOf(name, lexicon, count);
    for (const { word, stretch } of linked) {
      if (stretch.text === '') continue;
      const held = heldIn(links, stretch.text);
      bump(held, word);
    }
    const inside = (stretch) =>
      linked.some(({ stretch: by }) => by.from <= stretch.from && by.to >= stretch.to && by.to - by.from > stretch.to - stretch.from);
    for (const text of new Set(name.stretches.filter((stretch) => !inside(stretch)).map((stretch) => stretch.text))) bump(free, text);
  }
  const next = new Map();
  for (const [text, words] of links) {
    for (const [word, times] of words)
      count.keep(next, text, word, times, (times - DISCOUNT.links) / (Math.max(free.get(text) ?? 0, times) + 0.4));
  }
  return count.withKnown(next);
}

/** The strongest links first, no word and no character twice; then the words left over join a stretch that is linked (内蒙古: inner, mongolia). */
function linksOf({ text, words, stretches, spellings }, lexicon, count) {
  const candidates = [];
  for (const word of words) {
    const share = count.share(word);
    for (const stretch of stretches) {
      const probability = lexicon.get(stretch.text)?.get(word);
      if (probability === undefined || probability <= share || isDominated(text, stretch, word, probability, lexicon, count)) continue;
      const length = stretch.to - stretch.from;
      const worth = (count.stretch.get(stretch.text) ?? 0) * probability + 1;
      candidates.push({
        word,
        stretch,
        worth: worth * Math.log(probability / share) * (length === 1 ? SINGLE.worth : 1 + 0.02 * (length - 2)),
      });
    }
    for (const [from, to] of spellings.get(word) ?? [])
      candidates.push({ word, stretch: { text: '', from, to }, worth: to - from > 1 ? SPELLED.reading : SPELLED.syllable });
  }
  candidates.sort((a, b) => b.worth - a.worth);
  const linked = [];
  const done = new Set();
  for (const { word, stretch } of candidates) {
    if (done.has(word) || linked.some(({ stretch: by }) => by.from < stretch.to && stretch.from < by.to)) continue;
    done.add(word);
    linked.push({ word, stretch });
  }
  for (const { word, stretch } of candidates) {
    if (done.has(word) || !linked.some(({ stretch: by }) => by.from === stretch.from && by.to === stretch.to)) continue;
    done.add(word);
    linked.push({ word, stretch });
  }
  return linked;
}

function isDominated(text, { from, to }, word, probability, lexicon, count) {
  if (to - from !== 1) return false;
  return [text.slice(Math.max(0, from - 1), to), text.slice(from, to + 1)].some(
    (wider) =>
      wider.length === 2 && (count.stretch.get(wider) ?? 0) >= 3 && (lexicon.get(wider)?.get(word) ?? 0) > probability * SINGLE.dominated,
  );
}

function sections(names, lexicon, count) {
  const strengths = new Map();
  for (const [text, words] of lexicon) {
    const best = Math.max(0, ...[...words].map(([word, probability]) => probability * Math.log(probability / count.share(word))));
    const brand = brands.has(text) && (count.stretch.get(text) ?? 0) < BRAND_IS_WORD;
    if (best > (text.length === 1 ? 1.5 : 0.8) && !brand) strengths.set(text, best * (1 + 0.3 * (text.length - 1)));
  }
  const unaccounted = new Map();
  const units = new Map();
  for (const { text, words, stretches, spellings } of names) {
    const said = new Set(stretches.flatMap((stretch) => [...(lexicon.get(stretch.text)?.keys() ?? [])]));
    for (const word of words) if (!said.has(word) && !spellings.has(word)) bump(unaccounted, word);
    for (const { from, to } of segmented(text, strengths)) {
      const unit = text.slice(from, to);
      const held = units.get(unit) ?? { seen: 0, missed: 0 };
      const spelled = words.some((word) => (spellings.get(word) ?? []).some(([start, end]) => start <= from && end >= to));
      units.set(unit, {
        seen: held.seen + 1,
        missed: held.missed + (spelled || words.some((word) => lexicon.get(unit).has(word)) ? 0 : 1),
      });
    }
  }
  const chinese = [...lexicon]
    .filter(([, words]) => words.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, words]) => {
      const { seen = 0, missed = 0 } = units.get(text) ?? {};
      const missing = Math.log((missed + LEFT_OUT.share * LEFT_OUT.names) / (seen + LEFT_OUT.names));
      const says = [...words].filter(([, p]) => p >= 0.004).sort((a, b) => b[1] - a[1]);
      return `${text} ${Math.round((strengths.get(text) ?? 0) * 10)} ${Math.round(missing * 100)} ${says.map(([word, p]) => `${word} ${Math.round(p * 1000)}`).join(' ')}`;
    })
    .filter((line) => /[a-z]/.test(line));
  const english = [...count.word]
    .filter(([, times]) => times >= 2)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, times]) => `${word} ${times} ${unaccounted.get(word) ?? 0}`);
  return { chinese: chinese.join('\n'), english: english.join('\n') };
}

/** The division of a text into words with the greatest strength, as the matcher divides it. */
function segmented(text, strengths) {
  const best = [0];
  const starts = [0];
  for (let to = 1; to <= text.length; to += 1) {
    best[to] = best[to - 1];
    starts[to] = to - 1;
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from += 1) {
      const strength = strengths.get(text.slice(from, to));
      if (strength !== undefined && best[from] + strength > best[to]) {
        best[to] = best[from] + strength;
        starts[to] = from;
      }
    }
  }
  const out = [];
  for (let to = text.length; to > 0; to = starts[to]) if (strengths.has(text.slice(starts[to], to))) out.push({ from: starts[to], to });
  return out;
}

function stretchesOf(text) {
  const out = [];
  for (let from = 0; from < text.length; from += 1)
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_WORD); to += 1) out.push({ text: text.slice(from, to), from, to });
  return out;
}

function spellingsOf(text) {
  const read = rooms.syllables(text);
  const out = new Map();
  for (let from = 0; from < read.length; from += 1) {
    let held = [''];
    for (let to = from + 1; to <= Math.min(read.length, from + 6) && read[to - 1].length > 0; to += 1) {
      held = held.flatMap((start) => read[to - 1].slice(0, 4).map((syllable) => start + syllable)).slice(0, 16);
      for (const spelling of held) {
        const word = rooms.stem(spelling);
        if (!out.has(word)) out.set(word, []);
        out.get(word).push([from, to]);
      }
    }
  }
  return out;
}

function knownWords() {
  const words = new Map();
  const add = (text, phrases) => {
    const held = heldIn(words, text);
    phrases.forEach((phrase, at) => {
      for (const word of phrase.split(' ').map(rooms.stem)) {
        if (!/^[a-z0-9]+$/.test(word) || ENGLISH_FORMS.has(word)) continue;
        held.set(word, Math.max(held.get(word) ?? 0, at === 0 ? PRIOR.first : PRIOR.further));
      }
    });
  };
  const trades = new Set(rooms.activities().flatMap(({ han }) => han.filter((text) => text.length > 1)));
  for (const { words: english, short, han } of rooms.activities()) for (const text of han) add(text, [...english, ...short]);
  let isBrand = true;
  for (const line of readFileSync(new URL('../brand-words.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# What companies')) isBrand = false;
    if (line === '' || line.startsWith('#')) continue;
    const gap = line.indexOf(' ');
    add(line.slice(0, gap), line.slice(gap + 1).split(','));
    if (isBrand && !trades.has(line.slice(0, gap))) brands.add(line.slice(0, gap));
  }
  for (const { text, spelling } of places()) add(text, [spelling]);
  return words;
}

/** Places of China that are places without a suffix (the lines of `place-table-cn.ts`), each with its first sure spelling. */
function places() {
  const units = rooms.PLACES_CN.split('\n').flatMap((line) =>
    line
      .replace(/^# .. /, '')
      .replace(/^> /, '')
      .split(/ > |; /),
  );
  return units.flatMap((unit) => {
    const [named = '', spelling = ''] =
      unit.split(/ (.*)/)[0] === undefined ? [] : [unit.split(' ')[0], unit.slice(unit.indexOf(' ') + 1).split(', ')[0]];
    if (named === '' || /^[-!]/.test(named) || !unit.includes(' ') || spelling.endsWith('?')) return [];
    return named
      .split('+')[0]
      .split('/')
      .filter((text) => text.length > 1)
      .map((text) => ({ text, spelling: rooms.fold(spelling) }));
  });
}

function bump(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}
