import { unique } from './argument.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';
import { sectorsNamed } from './sector-words.js';

/** How far after a proposal the text still speaks of it, in sentences. */
const REACH = 6;
const NAMES_TOO = masked(
  '^[^;]{0,60}?\\b(?:the |their |that |this )?(?:(?:letter|lawmakers|request|petition|bill|proposal|document|list of companies)\\b|{O})[^;]{0,40}?\\b(?:mention(?:s|ed)?|nam(?:es|ed)|list(?:s|ed)?|single[sd]? out|includ(?:es|ed)|point(?:s|ed) to|cit(?:es|ed)|identif(?:ies|ied)|cover(?:s|ed)|refer(?:s|red) to)\\b|(?:信中|函中|名单中|议员们?)[^。；]{0,12}(?:还|也)?(?:提及|提到|点名|列出|包括)',
  'u',
);
const DATED = masked(
  '\\bletters?\\b[^;]{0,60}?(?:dated |of |sent |signed |carries the date of )?{D}|{D} letters?\\b|(?:信|函)[^。；]{0,12}(?:日期|署)[^。；]{0,6}{D}',
  'u',
);
const OF_LETTER = /\b(?:proposed|list of companies|companies|firms|sectors)\b|领域|行业|产业/u;

/** Requests with what the sentences after them tell of the letter: whom it names besides, its day, and the sectors of those it names. */
export function lettersRead(scene: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const asking = new Set(told.filter(({ type }) => type === 'proposal').map(({ sentence }) => sentence.number));
  return told.map((each) => {
    if (each.type !== 'proposal') return each;
    let { companies, date, sectors, sentence: quoted, at } = each;
    const read = (sentence: Staged): void => {
      if (date === null) {
        date = letterDate(sentence);
        // Of what tells one act, the sentence that dates it is quoted.
        if (date !== null && sentence !== each.sentence) [quoted, at] = [sentence, sentence.start];
      }
      if (sectors !== undefined || !OF_LETTER.test(sentence.mask)) return;
      const named = sectorsNamed(sentence.mask);
      if (named.length > 1) sectors = named;
    };
    read(each.sentence);
    for (let next = each.sentence.number + 1; next <= each.sentence.number + REACH && !asking.has(next); next += 1) {
      const sentence = scene.sentences[next];
      if (sentence === undefined) break;
      if (NAMES_TOO.test(sentence.mask) && (each.stage !== 'bill' || companies.length > 0))
        companies = unique([...companies, ...sentence.companies.filter(({ by }) => by !== 'anaphor')]);
      read(sentence);
    }
    return { ...each, companies, date, sentence: quoted, at, ...(sectors === undefined ? {} : { sectors }) };
  });
}

/** The day a letter told of here was written. */
function letterDate(sentence: Staged): RawEvent['date'] {
  const match = DATED.exec(sentence.mask);
  if (match === null) return null;
  const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
  return sentence.dates.find((each) => !each.line && (each.end === end || each.start === start))?.date ?? null;
}
