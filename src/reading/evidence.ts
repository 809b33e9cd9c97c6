import { COMPANY_ENDS, COMPANY_TAIL, LEGAL_ENDS, TRADE_NOUN } from './company-word-table.js';
import { lastWords } from './last-words.js';
import { isPinyin, PINYIN_SYLLABLE } from './pinyin-syllable.js';

/** What speaks for a capitalised name being a company: the words around it, or its own. */
export interface CompanyEvidence {
  readonly score: number;
  readonly sector?: string;
}

const BEFORE_TRADE = new RegExp(
  `(?<![\\p{L}\\p{N}'’])((?:[\\p{Ll}\\d][\\p{L}\\d/-]*|AI|EV|IT|IoT|LED|[A-Z][a-z]+-based|[A-Z]{2,4}) ){0,4}${TRADE_NOUN}s? ["“]?$`,
  'u',
);
/** What `BEFORE_TRADE` ends in: tried first, as the whole is dear. */
const ENDS_IN_TRADE = new RegExp(`${TRADE_NOUN}s? ["“]?$`, 'u');
const MOST_TRADE = 18;
/** `Chipmaker Sophgo`, `Drone maker Skydio`: what it is opens the sentence. */
const OPENS_TRADE = /(?:^|[.!?:][”"]? |[“"])\p{Lu}(?=[\p{Ll}-]{2,14} (?:[\p{Ll}\d/-]{2,14} ){0,4}["“]?$)/u;
/** What its shares are traded as: `Global Lighting Technologies (4935.TW)`. */
const TRADED_AS =
  /^,? ?[(（<](?:(?:NASDAQ|Nasdaq|NYSE|OTC[A-Z]{0,5}|TSX|HKEX|SEHK|SSE|SZSE|LSE|ASX|TYO|KRX|TWSE|TPEX|Euronext) ?[:：] ?[A-Z0-9.]{1,8}|[A-Z0-9]{1,6}\.(?:SZ|SS|SH|HK|TWO?|T|KS|KQ|N|OQ?|L|DE|PA|AS|SW|AX|NS|BO|TO|SI|US|CH))[)>）,;]/u;
const AFTER_TRADE = new RegExp(
  `^["”]?,? (?:\\([^)]{1,40}\\),? )?(?:an?|the|one of [^,.;]{0,30}|formerly [^,.;]{0,40}, an?|another) ((?:[^\\s,.;:()]+ ){0,9}?)(${TRADE_NOUN}s?)\\b((?: (?:of|from|based|in|that|which|for|backed|owned) [^,.;]{0,60})?)(?=[,.;:)]|$| and| [–—-])`,
  'u',
);
const AFTER_WHICH =
  /^,? (?:whose (?:products|sensors|chips|robots|drones|batteries|shares|stock|equipment|devices|customers|systems|cells|software|technology|lidar|vehicles|models|chief|founder|spokes)|which (?:makes|builds|sells|buys|produces|develops|supplies|designs|operates|owns|employs|manufactures|competes|was founded|is based|is headquartered|trades|uses|ships|runs|provides|offers))/;
const AFTER_VERB =
  /^(?:['’]s (?:shares|stock|spokes|chief|products|founder|sales|revenue|customers|board|lawyers|rivals|listing|designation|complaint|lawsuit|suit|factory|plant|drones|chips|robots|sensors|batteries|technology)|,? (?:makes|builds|sells|shipped|ships|produces|manufactures|employs|develops|supplies|designs) |,? (?:said (?:that )?it(?:s|self)?|says it|reported (?:quarterly|earnings|sales|a (?:profit|loss))|raised its|has \w+ employees|expects sales|shares |stock (?:rose|fell)|,? based in |,? headquartered in |(?:has |had |also )*(?:sued|filed (?:a|an|its|suit)|denied|denies|rejected|disputes|appealed|declined to comment|did not (?:respond|reply|immediately)|has not (?:responded|commented)|could not be reached|obtained|won an? (?:injunction)|settled|challenge[sd]) ?))/;
/** What only companies do or have: `Grainworks told customers`, `Dominion issued a request for proposals`. */
const DOES_BUSINESS =
  /^,? (?:told (?:its |the )?(?:customers|clients|investors|shareholders|suppliers|dealers|distributors|(?:[A-Z]\w+ ){0,2}(?:stock )?exchange)|said (?:in (?:an? |its )(?:[a-z]+ ){0,2}(?:filing|prospectus|circular|letter to (?:shareholders|customers|investors|suppliers|dealers))|its (?:customers|products|chips|sales|shares|factory|plant|parent|board))|issued a (?:request for proposals|profit warning|prospectus|circular)|(?:posted|booked) (?:a|an|net|record|quarterly|annual) |laid off|went public|filed for (?:an? )?(?:IPO|bankruptcy|listing)|is (?:majority-|wholly |partly )?owned by|(?:is|was) an? (?:wholly[ -]owned |joint |majority-owned )?(?:subsidiary|unit|venture|supplier|maker|manufacturer|distributor) |acquired (?:a (?:stake|plant|factory|majority|minority|controlling)|control of)|(?:assembles|smelts|brews|distributes|fabricates) |(?:raised|cut|slashed) its (?:prices|forecast|outlook|dividend|guidance)|has (?:about |some |more than )?\d[\d,.]* (?:employees|workers|staff|stores|plants|factories))/u;

const ROLE_BEFORE =
  /(?:\b(?:add|adds|added|adding|designat(?:e|es|ed|ing)|blacklist(?:s|ed|ing)?|relist(?:s|ed|ing)?|re-list(?:ed)?|delist(?:ed)?|remov(?:e|es|ed|ing)|nam(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|put|puts|putting|drop(?:s|ped|ping)?|enjoined|list(?:ing|ed)|designation|suit|lawsuit|complaint|appeal|challenge|entry|request|petition|removal|addition|inclusion|case|deletion)(?: of| by| for| against| from| back| whether)? |\b(?:whether|granted|barred|behind|rival|rivals|competitor|competitors|supplier|customer|against|firms|companies|together with|as well as|including|such as|like|namely|among them|claim(?:ed|s) that|alleged that|and) )$/;
const ROLE_AFTER =
  /^,? (?:(?:has|have|had|was|were|is|be|should be|could be|would be|will be|may be|might be|been|reached|and (?:its|the company)) ?)?(?:added|designated|listed|blacklisted|placed|put|included|named|removed|delisted|dropped|taken off|relisted|sued|appealed|followed|reached a settlement|reached an agreement|left the|lost its|won its|joined the|is suing|denied|rejected|will appeal|dropped its|asked a|asked the|should be (?:added|placed|put|listed)|on (?:the|its) (?:list|entity list)|to (?:the|its|a) (?:\w+ ){0,4}list)/;
const ROLE_BOTH = /^(?: (?:from|to|on|off|in) (?:the|its|their|a) | (?:a|an) (?:preliminary |temporary )?(?:injunction)|,? an? | back )/;
const PERSON_BEFORE =
  /\b(?:senators?|sens?\.?|reps?\.?|representatives?|congress(?:man|woman)|president|secretary|judges?|justice|minister|chair(?:man|woman)?|spokes(?:man|woman|person)|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|director|analyst|attorney|lawyer|ceo|founder|executive|officer|professor|colleague|adviser|advisor|governor|counsel|commissioner|official|leader|author|reporter|partner|fellow) (?:[a-z]+ )?$/i;
const PERSON_AFTER =
  /^,? (?:(?:R|D|I)-[A-Z]|\((?:R|D|I)[-–]|(?:an? |the )?(?:senior |chief |legal |policy |industry |trade )*(?:analyst|lawyer|attorney|partner|senator|lawmaker|professor|fellow|spokes\w+|founder|chair\w*|president|director|executive|chief|head|official|judge|researcher|consultant) (?:at|of|for|with|in|who)|who\b)/;
const OTHER_AFTER =
  /^['’]s (?:Court|Procuratorate|Congress|Government|Republic|Bank|Liberation)\b|^ (?:Act|Bill|Law|Agreement|Treaty|Street|Avenue|University|Institute of|District|Province|County|City|River|Summit|Conference|Convention|Forum|Party|Committee|Index|Court|Church|Prize|Award)\b/;

/** Whether a name begins with syllables written apart and has more than these, which would be a person's: `Zhu Jiang Shipmanagement`. */
function isPinyinApart([first = '', second = '', third]: readonly string[]): boolean {
  return third !== undefined && first.length > 1 && second.length > 1 && SYLLABLE.test(first) && SYLLABLE.test(second);
}

const SYLLABLE = new RegExp(`^${PINYIN_SYLLABLE}$`, 'u');

const TRADE_WORDS = new RegExp(`\\b${TRADE_NOUN}\\b`, 'iu');

/** No pattern of what stands right before a name has more spaces than this. */
export const MOST_SPACES_BEFORE = 3;

/**
 * What speaks for the run of words `name` being a company, `before` and `after` being what stands around it; null where it is a person,
 * a law or nothing known.
 */
export function companyEvidence(name: readonly string[], before: string, after: string, opensSentence: boolean): CompanyEvidence | null {
  const last = name.at(-1) ?? '';
  if (LEGAL_ENDS.has(last) || (last === 'co' && name.length > 1)) return { score: 0.95 };
  if (last.length === 1 && endsInLetters(name)) return { score: 0.95 };
  if (isOther(before, after)) return null;
  const trade = tradeEvidence(before, after);
  if (trade !== null) return trade;
  if (TRADED_AS.test(after) && name.join('').length > 2) return { score: 0.88 };
  if (name.length > 1 && COMPANY_ENDS.has(last)) return { score: 0.85 };
  if (name.length > 1 && name.length < 5 && COMPANY_TAIL.test(last)) return { score: 0.76 };
  if (name.length > 1 && name.length < 5 && (isPinyin(name[0] ?? '') || isPinyinApart(name))) return { score: 0.74 };
  if (AFTER_WHICH.test(after)) return { score: 0.82 };
  if (AFTER_VERB.test(after) || DOES_BUSINESS.test(after)) return { score: opensSentence && name.length === 1 ? 0.72 : 0.78 };
  const near = lastWords(before, MOST_SPACES_BEFORE);
  if (ROLE_AFTER.test(after) && (!opensSentence || name.length > 1 || ROLE_BEFORE.test(near))) return { score: 0.7 };
  if (ROLE_BOTH.test(after) && ROLE_BEFORE.test(near)) return { score: 0.68 };
  return null;
}

/** `Cassia Maritime S.A.`: its form is written in letters. */
function endsInLetters(name: readonly string[]): boolean {
  const from = name.findLastIndex((word) => word.length > 1) + 1;
  return from > 0 && LETTER_FORMS.has(name.slice(from).join(''));
}

const LETTER_FORMS = new Set([
  'sa',
  'spa',
  'bv',
  'nv',
  'ag',
  'as',
  'plc',
  'llc',
  'sarl',
  'srl',
  'oy',
  'slu',
  'sl',
  'sac',
  'rl',
  'lp',
  'kk',
]);

/** `Norway's Aker`, `Huludao-based Jutai`: whose it is, where neither a person of that country nor a body of it stands. */
export function isOfCountry(name: readonly string[], before: string, after: string): boolean {
  if (
    name.length > 3 ||
    !OF_COUNTRY.test(lastWords(before, 2)) ||
    NOT_OF_COUNTRY.has(name.at(-1) ?? '') ||
    NOT_OF_COUNTRY.has(name[0] ?? '')
  )
    return false;
  return AFTER_OWN.test(after);
}

const OF_COUNTRY =
  /(?:^|[ “"(])(?:Norway|Sweden|Finland|Denmark|the Netherlands|Netherlands|Switzerland|Austria|Poland|Spain|Italy|France|Germany|Japan|Korea|Taiwan|India|Malaysia|Singapore|Thailand|Vietnam|Indonesia|Turkey|Israel|Canada|Mexico|Brazil|Australia|Russia|China|Shenzhen|Shanghai|Beijing|Hangzhou|Hefei|Wuhan|Suzhou|Wuxi|Ningbo|Dongguan|Guangzhou|Chengdu|Nanjing|Dubai|Penang)['’]s $|\p{Lu}\p{L}{2,15}-(?:based|headquartered) $/u;
const NOT_OF_COUNTRY = new Set(
  'xi putin lavrov modi takaichi ishiba kishida abe macron merz scholz meloni lai tsai lee yoon carney trudeau erdogan netanyahu zelenskiy zelenskyy lula albanese anwar prabowo duma kremlin knesset diet bundestag politburo kuomintang university universities institute institutes academy academies college school laboratory observatory ministry minister council assembly parliament authority commission bureau office administration agency army navy forces corps embassy consulate court procuratorate law code act regulations rules list plan initiative program programme project league museum hospital church association federation foundation society chamber center centre port airport zone park district province county city new export foreign civil commercial criminal general supreme state unreliable data anti personal cyberspace customs commerce defence defense interior finance industry health education science five belt great made long lunar spring national people ambassador consul'.split(
    ' ',
  ),
);
/** What goes on after the name of one that acts or is dealt with: a sentence, a list, a verb in small letters. */
const AFTER_OWN =
  /^(?:,? (?:and|or|for|to|is|was|has|had|will|would|said|says|also|which|in|on|at|by|as|after|over|from)\b|[,.;:)]|['’]s\b|$| [a-z]+(?:ed|s)\b)/u;

/** What the words around a name that is known say of it, where they are sure: see `companyEvidence`. */
export function evidenceAround(before: string, after: string): CompanyEvidence | null {
  if (isOther(before, after)) return null;
  return tradeEvidence(before, after) ?? (AFTER_WHICH.test(after) ? { score: 0.82 } : null);
}

/** Whether the words around a name are those around a person or a law. */
function isOther(before: string, after: string): boolean {
  return PERSON_BEFORE.test(lastWords(before, MOST_SPACES_BEFORE)) || PERSON_AFTER.test(after) || OTHER_AFTER.test(after);
}

function tradeEvidence(before: string, after: string): CompanyEvidence | null {
  const told = OPENS_TRADE.test(before) ? before.replace(OPENS_TRADE, (opening) => opening.toLowerCase()) : before;
  const sectorBefore = ENDS_IN_TRADE.test(told.slice(-MOST_TRADE)) ? BEFORE_TRADE.exec(told)?.[0]?.trim() : undefined;
  if (sectorBefore !== undefined && sectorBefore !== '') return { score: 0.9, sector: withoutArticle(sectorBefore.replace(/["“]$/u, '')) };
  const trade = AFTER_TRADE.exec(after);
  if (trade === null || !TRADE_WORDS.test(trade[2] ?? '') || OF_MEMBERS.test(`${trade[1] ?? ''}${trade[2] ?? ''}`)) return null;
  return {
    score: 0.88,
    sector: withoutArticle(`${trade[1] ?? ''}${trade[2] ?? ''}${(trade[3] ?? '').startsWith(' of') ? trade[3] : ''}`.trim()),
  };
}

/** `CTIA, the wireless trade group`: no company. */
const OF_MEMBERS =
  /\b(?:trade|industry|lobby|lobbying|advocacy|rights|interest|business|working|research|civil|hacker|hacking|militant|armed|rebel|consumer|activist|campaign|watchdog|monitoring|policy|civic|student|veterans|union|labou?r|environmental|non-?profit|church|bipartisan|parliamentary) groups?$/u;

const NOT_SECTOR =
  /^.*\b(?:mentioned|named|names|naming|included|includes|including|added|adding|adds|removed|removes|removing|dropped|drops|listed|cited|said|says|and|or|of|to|by|with|for|from|as|like|such|is|are|was|were|has|have|had|against|between|put|puts|placed|sued|at|in|on|that|which|between|than|but|while|when|over|behind|beside|besides|between|whether|also|called|told|into|not)\b /iu;

function withoutArticle(written: string): string {
  const sector = written.replace(NOT_SECTOR, '');
  return sector.replace(/^(?:the|an?|its|rival|chinese|fellow) /i, '');
}
