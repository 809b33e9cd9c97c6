import { WAS_WITHDRAWN } from './draft-act.js';
import { IN_COURT, LISTING } from './event-types.js';
import { isHabit, isMentioned } from './mentioned-listing.js';
import { isOtherSuit } from './other-suit.js';
import type { RawEvent } from './raw-event.js';

/** What an answer to a listing, a suit or an accusation is about: one that has none of these words is about business. */
const OF_LISTINGS =
  /\b(?:list|designat|decision|determin|militar|army|pla\b|sanction|restrict|law|compl[yi]|securit|alleg|accus|assert|claim|bann?(?:ed|s)?\b|bar(?:s|red)?\b|court|suit|appeal|entit|disappoint|regret|oppos|right|interest|inclu|remov|label|measure|review|government|civil|consumer|baseless|groundless|unfounded|defen[cs]e|pentagon|commerce|treasury|act\b|bill|rule|forced|mistak|wrong|false|untrue|misplaced|unfair|unjust|politic|den[yi]|reject|disput|ties\b|links?\b|blacklist|export|state[- ]own|investig|letter|evidence|affect|impact|welcom|step|action|announcement|notice|petition|request|reconsider|singled|misunderst|factual|threat|de-?list|shock|surpris|dismay|puzzl|taken off|come off|unlawful|illegal|think again|private(?:ly)?[- ](?:owned|held|compan|enterpr)|controlled by|owned by|washington|be(?:en)? named|authority|talks with|dialogue|in (?:contact|touch) with|cooperat)|清单|名单|军|制裁|列入|决定|限制|法律|合规|安全|指控|指称|政府|错误|依据|根据|反对|影响|美国|美方|禁|诉|移出|国防|遗憾|失望|澄清|不实|强迫/iu;

/** Words of somebody who contests, or answers for himself. */
const CONTESTING =
  /\b(?:not|no|never|neither|nor|none|nothing|without|cannot|zero|lacks?|lacked|den(?:y|ies|ied|ying|ial)|reject\w*|disput\w*|refut\w*|rebut\w*|contest\w*|oppos\w*|protest\w*|object\w*|disagree\w*|disappoint\w*|regret\w*|shock\w*|surpris\w*|mistake\w*|error|erroneous\w*|false\w*|untrue|wrong\w*|baseless|groundless|unfounded|unjust\w*|unfair\w*|inaccurate\w*|mis(?:led|lead|under|rep|guid|ident|taken)\w*|arbitrar\w*|unlawful\w*|illegal\w*|compl(?:y|ies|ied|iance)|independent\w*|civilian|commercial|clarif\w*|reconsider\w*|remov\w*)\b|n['’]t\b|[\u4e00-\u9fff]/u;

/** Whether somebody contests in a sentence, in lower case. */
export const contests = (said: string): boolean => CONTESTING.test(said);

/** `Xiaomi shares will be added on June 7`: to what shares are traded by, which no body keeps. */
const OF_INDEX = /\b(?:ftse|msci|s&p|nasdaq|dow jones|index(?:es)?|indices|benchmarks?|etfs?)\b|指数/u;
/** `deleted from their benchmarks`, also of companies on a list. */
const OF_INDEXES = /\b(?:to|from|into) (?:its|their|the) [^.;,]{0,30}\b(?:index(?:es)?|indices|benchmarks?)\b/u;
/** `which was included on a draft list`: nobody is on a list by a draft. */
const ON_A_DRAFT = /\bdraft (?:of (?:the|a|this|that) |version of (?:the|a) )?(?:list\b|\ue002)/u;
/** `said in the complaint`: the reasons of a suit are part of it. */
const IN_SUIT = /\bin (?:the|its|their) (?:\w+ )?(?:complaint|lawsuit|suit|petition)\b|(?:诉状|起诉书)(?:中|里|称)/u;
/** What China keeps against companies of others is no list of the register. */
const OF_CHINA = /不可靠实体|反制(?:清单|名单|措施)|管控名单/u;
/** `put on a list of "unreliable entities", the ministry of commerce said`: what China does itself is no comment. */
const OF_ITS_OWN =
  /\bunreliable[- ]entit|\b(?:takes?|took|taking) effect immediately\b|\bchina['’]s (?:export control law|anti-(?:foreign|monopoly)|own (?:black)?list)|\bnon-?proliferation\b/iu;
/** `就被列入“实体清单”一事发布声明`, `公司被列入名单的媒体报道`: what is spoken of, not what is told. */
const SPOKEN_OF =
  /(?:就|针对|关于|被问[到及起])[^。；]{0,60}(?:列入|纳入|加入|列名|列为|移出)[^。；，,]{0,60}(?:一事|事件|事宜|问题|的?(?:媒体|相关|有关)*(?:报道|传闻|消息))/u;
const TO_A_LIST = /[\ue002\ue003]|\b(?:black)?list|名单|清单/u;

/** `CXMT is blacklisted by the Pentagon`: what is, not what was done; but so says a notice `The following entities are designated`. */
const IS_LISTED = /\b(?:is|are|remains?|stays?)(?: (?:also|still|already|now|currently))? (?:blacklisted|sanctioned|listed|designated)\b/u;

/** `The delisting letter has been withdrawn`: papers that name nobody on a list. */
const OF_PAPERS =
  /\b(?:letters?|applications?|offers?|bids?|motions?|petitions?|lawsuits?|suits?|complaints?|appeals?|nominations?|guidance|products?|forecasts?)\b[^.;]{0,40}\b(?:was|were|been|being|is|are) (?:[a-z]+ )?(?:withdrawn|pulled|retracted|taken)\b/u;
/** Before it who `was listed` was so at an exchange. */
const FIRST_LISTS = '1999';
type Told = Pick<RawEvent, 'type' | 'modality' | 'companies' | 'date' | 'list' | 'sentence' | 'at'>;

/** Whether a sentence speaks of something else than the act that its words seem to tell. `said` is the text of the sentence, for answers. */
export function isOfOther(told: Told, said: string): boolean {
  const { type, modality, companies, date, list, sentence, at } = told;
  const { mask, start } = sentence;
  if (type === 'statement' && companies.length === 0 && OF_ITS_OWN.test(said)) return true;
  if (OF_CHINA.test(said)) return type === 'statement' ? companies.length > 0 : list === null;
  if (type === 'statement') return companies.length > 0 && modality !== 'reported' && (IN_SUIT.test(mask) || isOfBusiness(sentence, said));
  if (IN_COURT.has(type)) return isOtherSuit(told);
  if (LISTING.has(type) && isHabit(mask)) return true;
  if (type === 'draft-withdrawn') return OF_PAPERS.test(mask) || (date === null && WAS_WITHDRAWN.test(mask));
  if (type !== 'designation' && type !== 'removal') return false;
  if (date !== null && date < FIRST_LISTS && list !== 'us-ofac-sdn') return true;
  const spoken = SPOKEN_OF.exec(mask);
  if (spoken !== null && at - start >= spoken.index && at - start < spoken.index + spoken[0].length) return true;
  if (OF_INDEXES.test(mask) || (OF_INDEX.test(mask) && !TO_A_LIST.test(mask))) return true;
  return (
    type === 'designation' &&
    (isMentioned(told) || ON_A_DRAFT.test(mask) || (date === null && IS_LISTED.test(mask) && !mask.includes('following')))
  );
}

function isOfBusiness({ lists }: RawEvent['sentence'], said: string): boolean {
  return lists.length === 0 && !OF_LISTINGS.test(said);
}
