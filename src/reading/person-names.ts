import { PINYIN_SYLLABLE } from './pinyin-syllable.js';
import { WordPattern } from './word-pattern.js';

/** Given names that the press writes before a surname; few of them begin the name of a company. */
const GIVEN =
  'Aaron|Abigail|Adam|Alan|Albert|Alex|Alexander|Alice|Alison|Allison|Amanda|Ami|Amit|Amy|Andrea|Andrew|Angela|Ann|Anna|Anne|Anthony|Antonio|Antony|Arthur|Ashley|Barbara|Benjamin|Bernard|Beth|Betty|Bill|Bob|Brad|Brandon|Brenda|Brendan|Brian|Bruce|Carl|Carlos|Carol|Caroline|Catherine|Charles|Charlotte|Chloe|Chris|Christina|Christine|Christopher|Chuck|Claire|Claudia|Craig|Cynthia|Dan|Daniel|David|Deborah|Debra|Denise|Dennis|Dexter|Diana|Diane|Donald|Donna|Doris|Dorothy|Doug|Douglas|Edward|Eileen|Elaine|Eleanor|Elena|Elise|Elizabeth|Ellen|Elon|Emily|Emma|Emmanuel|Eric|Erik|Esther|Ethan|Eugene|Eva|Evelyn|Fiona|Frances|Francis|Frank|Fred|Gabriel|Gary|George|Gerald|Gina|Gloria|Gordon|Grace|Greg|Gregory|Hannah|Harold|Harry|Heather|Helen|Henry|Howard|Hugh|Ian|Irene|Isabel|Jack|Jacob|Jake|James|Jamie|Jamieson|Jane|Janet|Jason|Jean|Jeanne|Jeff|Jeffrey|Jennifer|Jensen|Jeremy|Jerry|Jessica|Jill|Jim|Jimmy|Joan|Joe|Joel|John|Jonathan|Jose|Joseph|Josh|Joshua|Joyce|Juan|Judith|Judy|Julia|Julian|Julie|Kaja|Karen|Kari|Karl|Kate|Katherine|Kathleen|Kathy|Keir|Keith|Kelly|Kenneth|Kevin|Kimberly|Kirsten|Kurt|Larry|Laura|Lauren|Lawrence|Leo|Leonard|Leslie|Linda|Lindsey|Lisa|Lloyd|Louis|Louise|Lucy|Luis|Luke|Lynn|Marco|Marcus|Margaret|Maria|Marie|Marilyn|Mark|Martha|Martin|Mary|Matt|Matthew|Maya|Megan|Melissa|Michael|Michelle|Miguel|Mike|Mikie|Mitch|Nadia|Nancy|Natalie|Nathan|Neil|Nicholas|Nicole|Nina|Nora|Olaf|Olivia|Oscar|Pamela|Patricia|Patrick|Paul|Paula|Pete|Peter|Philip|Phillip|Rachel|Raja|Rajiv|Ralph|Ravi|Raymond|Rebecca|Richard|Rick|Rishi|Ritchie|Ro|Robert|Robin|Roger|Ronald|Rosa|Rose|Roy|Royce|Russell|Ruth|Ryan|Sam|Samantha|Samuel|Sandra|Sanjay|Sara|Sarah|Satya|Scott|Sean|Sharon|Shigeru|Shirley|Simon|Sofia|Sophia|Sophie|Stephanie|Stephen|Steve|Steven|Stuart|Sundar|Susan|Tammy|Tarun|Ted|Teresa|Terry|Theresa|Thomas|Tim|Timothy|Tina|Todd|Tom|Tony|Trent|Ursula|Vanessa|Veronica|Victor|Victoria|Vincent|Virginia|Walter|Wayne|Wendy|Wilbur|William|Xuesong|Yvonne|Zachary';
const TITLE =
  '(?:Senators?|Sens?\\.|Representatives?|Reps?\\.|Congress(?:man|woman)|Judge|Justice|Secretary|Minister|Ambassador|Governor|President|Chair(?:man|woman)?|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.?|Professor)';
const SURNAME = "([\\p{Lu}][\\p{L}’'-]{2,20})";
const NAMED = new WordPattern(
  `(?<![\\p{L}])(?:${TITLE} (?:[\\p{Lu}][\\p{L}.'-]{0,20} ){0,2}|(?:${GIVEN}) (?:\\p{Lu}\\. )?)${SURNAME}(?![\\p{L}])`,
  'u',
);
const OF_PARTY = new WordPattern(`(?<![\\p{L}])[\\p{Lu}][\\p{L}.'-]{1,20} ${SURNAME},? ?\\((?:R|D|I)[-–]`, 'u');
/** What `OF_PARTY` ends with, found sooner. */
const PARTY = /\((?:R|D|I)[-–]/u;
const OPENS = new RegExp(`^(?:${GIVEN}) (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}’'-]+$`, 'u');

/** Surnames that Chinese persons commonly have; the given name that follows is one or two syllables of pinyin. */
const CHINESE_SURNAME =
  'Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Xi|Mao|Deng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Shen|Yao|Lei|Hua|Meng|Qin|Xia|Fang|Hou|Shi|Xiong|Qian|Tan|Dai|Fan|Wan|Yan|Hao|Kong|Bai|Cui|Kang|Qiu|Gu|Hong|Shu';
/** A name with an initial in its middle: `Monica P. Triana`. */
const INITIAL = /^\p{Lu}\p{Ll}{2,12} \p{Lu}\. \p{Lu}\p{Ll}{2,15}$/u;
/** A given name in pinyin before the surname: `Kai Wang`. */
const CHINESE_GIVEN_FIRST = new RegExp(`^(?:${PINYIN_SYLLABLE}){1,2} (?:${CHINESE_SURNAME})$`, 'iu');
const CHINESE_PERSON = new RegExp(`^(?:${CHINESE_SURNAME}) (?:${PINYIN_SYLLABLE}){1,2}$`, 'iu');

/** Whether a name is one of a person: a given name and a surname, or a Chinese surname and a given name in pinyin. */
export function isPerson(name: string): boolean {
  return OPENS.test(name) || CHINESE_PERSON.test(name) || CHINESE_GIVEN_FIRST.test(name) || INITIAL.test(name);
}

/** The surnames of the persons that a text names in full or by title. */
export function surnamesIn(text: string): ReadonlySet<string> {
  const patterns = PARTY.test(text) ? [NAMED, OF_PARTY] : [NAMED];
  return new Set(patterns.flatMap((pattern) => pattern.all(text).map((match) => match[1] ?? '')));
}
