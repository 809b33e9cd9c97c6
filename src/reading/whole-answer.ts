import { keyOf } from './company-span.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';
import { isBeside } from './sentence.js';

/**
 * `It "strongly disagrees". The designation, it said, has no basis.`: who is quoted goes on in sentences that name nobody else. They are part of
 * the answer, and often the part that says most.
 */
export function wholeAnswers({ sentences, text }: Scene, events: readonly RawEvent[]): readonly RawEvent[] {
  const taken = new Set(events.flatMap(({ sentence, answer }) => numbers(answer?.first ?? sentence, answer?.last ?? sentence)));
  return events.map((each) => {
    if (each.type !== 'statement') return each;
    let first = each.answer?.first ?? each.sentence;
    let last = each.answer?.last ?? each.sentence;
    const next = sentences[last.number + 1];
    if (next !== undefined && !taken.has(next.number) && isBeside(last, next) && goesOn(text, next, each)) {
      last = next;
      taken.add(next.number);
    }
    const before = sentences[first.number - 1];
    if (
      before !== undefined &&
      !taken.has(before.number) &&
      isBeside(before, first) &&
      // What ends the paragraph before is said by whoever speaks there.
      (before.paragraph === first.paragraph || sentences[before.number - 1]?.paragraph !== before.paragraph) &&
      goesOn(text, first, each) &&
      (speaks(before, each) || goesOn(text, before, each))
    ) {
      first = before;
      taken.add(before.number);
    }
    return first === last ? each : { ...each, answer: { first, last } };
  });
}

function numbers(first: Staged, last: Staged): readonly number[] {
  return Array.from({ length: last.number - first.number + 1 }, (_, at) => first.number + at);
}

const ofNobodyElse = (sentence: Staged, { companies }: RawEvent): boolean => {
  const keys = new Set(companies.map(keyOf));
  return companies.length === 0 || sentence.companies.every((each) => each.by !== 'name' || keys.has(keyOf(each)));
};

function goesOn(text: string, sentence: Staged, told: RawEvent): boolean {
  return ofNobodyElse(sentence, told) && (QUOTED.test(text.slice(sentence.start, sentence.start + 2)) || GOES_ON.test(sentence.mask));
}

function speaks(sentence: Staged, told: RawEvent): boolean {
  return ofNobodyElse(sentence, told) && SPEAKS.test(sentence.mask);
}

const QUOTED = /^["“‘「『]/u;
const GOES_ON = masked(
  '^(?:(?:but|and|instead|therefore|moreover|also|in addition|further(?:more)?|as such|however),? )?(?:he|she|they|we|our|it|its|in (?:its|our|my|his|her|their) (?:view|belief|opinion)|to the best of|there (?:is|are|was|were)|th(?:e|is|at) (?:company|firm|group|maker|manufacturer|spokes\\w+|statement|filing|announcement|ministry|embassy|inclusion|designation|listing|decision|claim|accusation|allegation|charge|move|action|label)s?|any|none|nor|neither)\\b|^{C}|^(?:对此|同时|此外|另外|因此|并且|而且|但)?[，,]?(?:他|她|其|公司|本公司|我公司|我们|我司|该公司|声明|聲明|公告|发言人|發言人|中方|美方|法案|这|這|该|該|对于|對於)',
  'u',
);
const SPEAKS = masked(
  '\\b(?:said|says|told|wrote|adds?|added|called|calls|denied|denies|stated|argued|argues|insist\\w*|maintain\\w*|reject\\w*|statement|responded|announce\\w*)\\b|表示|称|稱|回应|回應|声明|聲明|指出|强调|強調|公告',
  'u',
);
