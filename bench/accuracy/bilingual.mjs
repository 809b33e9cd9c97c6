import { rooms } from '../../scripts/learn/rooms.mjs';
import { learn } from '../../scripts/learn-lexicon.mjs';
import { sharedRows } from './corpus.mjs';
import { listed, measured, section, skipped } from './report.mjs';

const FOLDS = 5;

/**
 * Chinese to English and back: each full name of a fold is asked against all names of the other language, under a lexicon learnt from the
 * other four folds. A tie counts against the true name. `--all` lists the names that are not among the first five.
 */
export function measure() {
  section('Bilingual retrieval: 5 folds, the lexicon learnt from the other four');
  const rows = sharedRows('names/bilingual-dev.csv');
  if (rows === null) return skipped('bilingual retrieval', 'the file is not here');
  const pairs = rows.map(({ full_zh, full_en }) => ({ chinese: full_zh, english: full_en }));
  const asked = Array.from({ length: FOLDS }, (_, fold) => foldAsked(pairs, fold)).flat();
  const share = (way, place) => (100 * asked.filter((each) => each[way].place < place).length) / asked.length;
  measured(`Chinese to English, first of ${pairs.length} (%)`, share('forth', 1), { least: 80 });
  measured('… among the first five (%)', share('forth', 5), { least: 92 });
  measured('English to Chinese, first (%)', share('back', 1));
  measured('… among the first five (%)', share('back', 5));
  listed(
    'not among the first five',
    asked
      .filter(({ forth }) => forth.place >= 5)
      .map(({ chinese, english, forth }) => `${forth.place + 1}. ${chinese} | ${english} | first: ${forth.first}`),
  );
}

function foldAsked(pairs, fold) {
  const isAsked = (at) => ((at * 2654435761) >>> 0) % FOLDS === fold;
  const lexicon = rooms.openLexicon(learn(pairs.filter((_, at) => !isAsked(at))));
  const chinese = pairs.map((pair) => rooms.chineseName(pair.chinese, lexicon));
  const english = pairs.map((pair) => rooms.englishName(pair.english, lexicon));
  return pairs.flatMap((pair, own) => {
    if (!isAsked(own)) return [];
    const forth = english.map((name) => rooms.bilingualLogit(chinese[own], name));
    const back = chinese.map((name) => rooms.bilingualLogit(name, english[own]));
    const first = forth.indexOf(Math.max(...forth.filter((_, at) => at !== own)));
    return [{ ...pair, forth: { place: placeOf(forth, own), first: pairs[first]?.english }, back: { place: placeOf(back, own) } }];
  });
}

/** How many others score as well or better. */
function placeOf(scores, own) {
  // A comparison with NaN is false: it would pass for a name that nothing beats.
  if (!scores.every(Number.isFinite)) throw new Error(`pair ${own}: expected finite scores`);
  return scores.filter((score, at) => at !== own && score >= scores[own]).length;
}
