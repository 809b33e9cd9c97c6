const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const UNITS = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen)';

/** How many there are, without a noun: `27`, `thirty-six`, `dozens of`, `a string of`. */
export const HOW_MANY = `(?:\\d{1,4}|${TENS}(?:-[a-z]{3,5})?|${UNITS}|(?:a |two |three )?dozens?(?: of)?|scores of|hundreds of|several|multiple|numerous|a (?:number|string|series|group|slew|raft|handful|range|host|batch|trio|pair|clutch|wave|swath|tranche) of|additional|new|more|further)`;

/** What is put on lists, by the many. */
export const FIRMS_NAMED =
  '(?:entities|companies|firms|parties|persons|organi[sz]ations|businesses|enterprises|institutions|institutes|universities|laborator(?:y|ies)|labs|builders|makers|manufacturers|producers|suppliers|vendors|operators|developers|designers|traders|distributors|refiner(?:s|ies)|refineries|banks|subsidiaries|affiliates|units|chipmakers|start-?ups|providers|contractors|exporters|importers|brokers|vessels|ships|tankers|others|additions|entries|addresses|newcomers|entrants|academies|processors|shippers|airlines|brands|names|groups|agents|dealers|customers|conglomerates|carriers|terminals|ports|mills|factories|plants|smelters|foundries|hospitals)';

/** Companies by number only: `27 entities`, `nine others`, `thirty-six Chinese high-tech companies`. */
export const COUNTED = new RegExp(
  `\\b${HOW_MANY} (?:[\\p{L}-]+ ){0,4}${FIRMS_NAMED}\\b|\\b(?:\\d{1,3}|${UNITS}|one (?:[a-z]+ ){0,2}(?:entity|company|firm)) (?:were|was|are|is|have been|has been|had been) (?:[a-z]+ )?(?:added|removed|listed|deleted|dropped|designated|put|taken)\\b|[\\d一二两三四五六七八九十百]+(?:余|多)?(?:家|个|间)(?:\\p{Script=Han}{0,6}?)(?:企业|实体|公司|机构|中企|陆企|厂商|单位|团体|研究所)`,
  'u',
);

const COUNTED_ONES = new RegExp(
  `(?:${COUNTED.source})[^.;,\\ue001]{0,40} (?:were|was|are|have been|had been|has been)(?: [a-z]+){0,2} $`,
  'u',
);
/** `Tencent and six other companies were added`: it too. */
const BESIDES =
  /\ue001\ue000*[^.;\ue001]{0,30}\b(?:and|with|plus|besides|alongside|among|including|as well as)(?: (?:some|about|at least|around|more than|over|another|the|nearly|almost|roughly)){0,2} $/u;
/** So much is read before a word, in characters: so that work stays linear. */
const BEFORE = 200;

/** `Shares of X fell after Washington added 140 companies`: the verb itself counts them. */
const COUNTS = new RegExp(
  `^[a-z]+ (?:about |some |around |nearly |almost |over |more than |another |the |these )?${HOW_MANY} (?:[\\p{L}-]+ ){0,4}${FIRMS_NAMED}\\b`,
  'u',
);
const TOGETHER = /\b(?:in addition to|along with|alongside|besides|together with|as well as|including|among them)\b/u;

/**
 * Where in a mask those begin who are listed by the word at a place: `Tencent notes that several companies were removed` is about none told
 * before them. 0 where they are not only counted.
 */
export function countedFrom(mask: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const before = mask.slice(from, at);
  if (COUNTS.test(mask.slice(at, at + BEFORE)) && !TOGETHER.test(before)) return at;
  const counted = COUNTED_ONES.exec(before);
  return counted === null || BESIDES.test(before.slice(0, counted.index)) ? 0 : from + counted.index;
}
