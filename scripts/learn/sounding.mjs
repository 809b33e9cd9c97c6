// How readings turn into brands: expectation maximisation over the alignments of `src/matching/translation/sounding.ts`, each brand being spelled by sound with
// a probability that is learnt too, since half of them are not.
import { rooms } from './rooms.mjs';

const ROW = 27;
const NONE = 26;
const ROUNDS = 8;
/** Names the start counts as: vowels and ends of syllables change more than their beginnings. */
const START = { opening: { same: 2.8, none: 0.4 }, other: { same: 2.2, none: 1.2 }, letter: 0.024 };
const START_SHARE = 0.5;

/** The numbers and tables of a sounding, as text. Without residues: the start, under which nothing is spelled by sound. */
export function learnSounding(residues, pairs) {
  const usual = usualTable(pairs);
  let model = {
    letters: normalised(started()),
    slipped: new Float64Array(26).fill(1 / 26),
    slip: 0.12,
    share: residues.length === 0 ? 0 : START_SHARE,
  };
  for (let round = 0; round < ROUNDS && residues.length > 0; round += 1) model = improved(model, residues);
  return {
    numbers: `${model.share.toFixed(4)} ${model.slip.toFixed(4)}`,
    tables: [model.letters, model.slipped, usual].map(asText).join('\n'),
  };
}

function improved(model, residues) {
  const letters = started();
  const slipped = new Float64Array(26).fill(0.5);
  let slips = 2;
  let steps = 10;
  let spelled = 5;
  let all = 10;
  for (const { sound, letters: word, usual } of residues) {
    const forward = forwardOf(model, sound, word);
    const total = forward.at(-1) * (1 - model.slip);
    const weight = (model.share * total) / (model.share * total + (1 - model.share) * usual);
    all += 1;
    spelled += weight;
    steps += weight;
    const backward = backwardOf(model, sound, word);
    const width = word.length + 1;
    for (let i = 0; i <= sound.length; i += 1) {
      for (let j = 0; j <= word.length; j += 1) {
        const reached = (forward[i * width + j] * weight) / total;
        if (j < word.length) {
          const slip = reached * model.slip * model.slipped[word[j]] * backward[i * width + j + 1];
          slipped[word[j]] += slip;
          slips += slip;
        }
        if (i === sound.length) continue;
        const row = sound[i] * ROW;
        const dropped = reached * (1 - model.slip) * model.letters[row + NONE] * backward[(i + 1) * width + j];
        letters[row + NONE] += dropped;
        steps += dropped;
        if (j === word.length) continue;
        const said = reached * (1 - model.slip) * model.letters[row + word[j]] * backward[(i + 1) * width + j + 1];
        letters[row + word[j]] += said;
        steps += said;
      }
    }
  }
  const slippedTotal = slipped.reduce((sum, value) => sum + value, 0);
  return {
    letters: normalised(letters),
    slipped: slipped.map((value) => value / slippedTotal),
    slip: slips / (slips + steps),
    share: spelled / all,
  };
}

function forwardOf({ letters, slipped, slip }, sound, word) {
  const width = word.length + 1;
  const cells = new Float64Array((sound.length + 1) * width);
  cells[0] = 1;
  for (let i = 0; i <= sound.length; i += 1) {
    for (let j = 0; j <= word.length; j += 1) {
      let sum = cells[i * width + j];
      if (j > 0) sum += cells[i * width + j - 1] * slip * slipped[word[j - 1]];
      if (i > 0) sum += cells[(i - 1) * width + j] * (1 - slip) * letters[sound[i - 1] * ROW + NONE];
      if (i > 0 && j > 0) sum += cells[(i - 1) * width + j - 1] * (1 - slip) * letters[sound[i - 1] * ROW + word[j - 1]];
      cells[i * width + j] = sum;
    }
  }
  return cells;
}

function backwardOf({ letters, slipped, slip }, sound, word) {
  const width = word.length + 1;
  const cells = new Float64Array((sound.length + 1) * width);
  cells[cells.length - 1] = 1 - slip;
  for (let i = sound.length; i >= 0; i -= 1) {
    for (let j = word.length; j >= 0; j -= 1) {
      let sum = cells[i * width + j];
      if (j < word.length) sum += cells[i * width + j + 1] * slip * slipped[word[j]];
      if (i < sound.length) sum += cells[(i + 1) * width + j] * (1 - slip) * letters[sound[i] * ROW + NONE];
      if (i < sound.length && j < word.length) sum += cells[(i + 1) * width + j + 1] * (1 - slip) * letters[sound[i] * ROW + word[j]];
      cells[i * width + j] = sum;
    }
  }
  return cells;
}

function started() {
  const table = new Float64Array(52 * ROW).fill(START.letter);
  for (let symbol = 0; symbol < 52; symbol += 1) {
    const { same, none } = symbol < 26 ? START.opening : START.other;
    table[symbol * ROW + (symbol % 26)] = same;
    table[symbol * ROW + NONE] = none;
  }
  return table;
}

/** Bigrams of the letters of words that are in few names. */
function usualTable(pairs) {
  const times = new Map();
  const words = pairs.flatMap(({ english }) => rooms.fold(english).split(' ').map(rooms.stem));
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const table = new Float64Array(ROW * ROW).fill(0.3);
  for (const word of words) {
    if (times.get(word) > 3) continue;
    let before = 26;
    for (const letter of rooms.lettersOf(word)) {
      table[before * ROW + letter] += 1;
      before = letter;
    }
    table[before * ROW + 26] += 1;
  }
  return normalised(table);
}

function normalised(table) {
  for (let from = 0; from < table.length; from += ROW) {
    const total = table.subarray(from, from + ROW).reduce((sum, value) => sum + value, 0);
    for (let at = from; at < from + ROW; at += 1) table[at] /= total;
  }
  return table;
}

/** Square roots in two digits of base 36. */
function asText(table) {
  return Array.from(table, (value) =>
    Math.round(Math.sqrt(value) * 1295)
      .toString(36)
      .padStart(2, '0'),
  ).join('');
}
