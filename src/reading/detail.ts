import type { EventType } from '../register/index.js';
import { bySentence, type RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';

const LISTED = masked(
  '\\b(?:the|these|its) (?:(?:new|latest|updated|amended|full|formal|revised) )*(?:names|lists?|additions?|notices?|update|decisions?|step|move|listings?|designations?|removals?|changes?|entries)\\b[^.;]{0,40}\\b(?:released|published|announced|posted|made public|taken|dated|signed|issued)\\b[^.;]{0,30}{D}|(?:名单|清单|公告|通知|决定|文件)[^。；]{0,10}{D}[^。；]{0,8}(?:公布|发布|刊登|公告|作出|签署)',
  'u',
);
const DECIDED = masked(
  '\\b(?:the|his|her|its) (?:(?:preliminary|final|written|formal|joint) )*(?:ruling|decision|order|opinion|judgment|verdict|injunction|settlement|agreement|stipulation|remand)\\b[^.;]{0,30}\\b(?:issued|handed down|released|dated|entered|filed|signed|announced|came|published|reached)\\b[^.;]{0,20}{D}|(?:裁决|判决|裁定|命令|禁令|意见书|和解(?:协议)?)[^。；]{0,8}{D}[^。；]{0,8}(?:作出|签发|公布|发布|达成|签署)',
  'u',
);

/** How the day of an act is told after the act: `The complaint was filed on Friday`. */
const DETAILS: Readonly<Partial<Record<EventType, RegExp>>> = {
  'complaint-filed': masked(
    '\\b(?:the|its|their|both) (?:complaints?|lawsuits?|suits?|petitions?|case|action|filings?)\\b[^.;]{0,20}\\b(?:was|were|is|are)? ?(?:filed|submitted|lodged|brought|entered|dated)\\b[^.;]{0,25}{D}|(?:起诉书|诉状|诉讼|案件)[^。；]{0,8}{D}[^。；]{0,10}(?:提交|递交|提起|立案)',
    'u',
  ),
  appeal: masked(
    '\\b(?:the|its|their) (?:notice of )?appeals?\\b[^.;]{0,10}\\b(?:was|were) (?:filed|submitted|lodged|noted|entered)\\b[^.;]{0,25}{D}|上诉(?:书|状|通知)?[^。；]{0,8}{D}[^。；]{0,10}(?:提交|递交|提起)',
    'u',
  ),
  proposal: masked(
    '\\b(?:the|their|a|his|her) (?:joint )?letter\\b[^.;]{0,30}\\b(?:dated|sent|signed|released|made public|delivered)\\b[^.;]{0,15}{D}|(?:信件|信函|来信|联名信)[^。；]{0,8}{D}[^。；]{0,8}(?:寄出|发出|公布|签署)',
    'u',
  ),
  designation: LISTED,
  redesignation: LISTED,
  removal: LISTED,
  ruling: DECIDED,
  injunction: DECIDED,
  remand: DECIDED,
  settlement: DECIDED,
};
const REACH = 6;

/** Acts without a day that a later sentence tells the day of: told by that sentence, which dates them best. */
export function detailed({ sentences }: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const telling = bySentence(told);
  const taken = new Set<Staged>();
  return told.map((each) => {
    const pattern = DETAILS[each.type];
    if (each.date !== null || pattern === undefined || each.modality === 'future') return each;
    for (let number = each.sentence.number + 1; number <= each.sentence.number + REACH; number += 1) {
      const sentence = sentences[number];
      if (sentence === undefined) break;
      const match = pattern.exec(sentence.mask);
      const dates = sentence.dates.filter(({ line, date }) => !line && date !== null);
      const others = telling.get(sentence) ?? [];
      if (match === null || dates.length !== 1 || others.some(({ type }) => type !== each.type)) continue;
      if (taken.has(sentence) || others.length > 0 || sentence.companies.some(({ by }) => by === 'name')) break;
      taken.add(sentence);
      return { ...each, date: dates[0]?.date ?? null, sentence, at: sentence.start + match.index };
    }
    return each;
  });
}
