import type { EventType } from '../register/index.js';
import { masked, type Staged } from './scene.js';
import type { Word } from './word.js';

/** A turn of phrase in which a word tells an act whatever else stands around it. */
interface StockTurn {
  readonly type: EventType;
  /** What stands before the word in its sentence, up to it; null where anything may. */
  readonly before: RegExp | null;
  /** What stands from the word on. */
  readonly after: RegExp;
}

/** How far around a word its turn is looked for, in characters: so that work stays linear. */
const BEFORE = 140;
const AFTER = 160;

const COUNT =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|several|dozens of|some|more|additional|another|other|all|both)';
const FIRMS =
  '(?:[a-z.-]+ ){0,4}(?:entit(?:y|ies)|compan(?:y|ies)|firms?|organi[sz]ations?|parties|subsidiar(?:y|ies)|units|affiliates|suppliers|institut(?:es|ions)|makers|names|businesses)';
/** Words of an answer that contests: `no ties to the military`, `the listing is a mistake`. */
const CONTESTS =
  "(?:\\b(?:not|no|never|neither|nor|nothing|without|none|\\w+n[’']t|lack(?:s|ed)?)\\b[^.;]{0,60}\\b(?:military|army|pla|armed forces|defen[cs]e|forced lab\\w*|basis|evidence|threat|risk|links?|ties?|affiliat\\w*|merit|grounds?|party|weapons?|list|reason)\\b|\\b(?:mistake\\w*|baseless|groundless|unfounded|unjust\\w*|untrue|false\\w*|wrong\\w*|arbitrar\\w*|capricious\\w*|meritless|disagrees?|erroneous\\w*|inaccurate\\w*|misleading|unwarranted|irrational)\\b)";
const CONTESTS_ZH =
  '(?:不实|错误|毫无根据|没有(?:事实|任何)?(?:依据|根据)|缺乏(?:事实)?(?:依据|根据)|不属于|军方(?:没有|无)|没有关联|从未|并非|并不|未被|否认|不会对|坚决反对|不准确|不恰当)';
const SAYS =
  'said says told argued argues maintains maintained insists insisted believes stressed stresses stated states wrote called calls claimed claims';
const BEEN = '\\b(?:was|were|is|are|been|being)(?: [a-z]+){0,2} $';
const ON = '\\b(?:to|on|onto|in|as|under)\\b[^.;,]{0,40}{LK}';

/** `type: words | before | after`; words that tell it, and patterns over masks. */
const TURNS: readonly (readonly [type: EventType, words: string, before: string | null, after: string])[] = [
  ['designation', 'added put placed included moved adds puts places', '(?:{BO}|\\bit|\\bwhich)[^.;]{0,60} $', `\\w+ [^.;]{0,90}${ON}`],
  ['designation', 'added adds', '(?:{BO}|\\bit|\\bwhich)[^.;]{0,60} $', `\\w+ ${COUNT} ${FIRMS}`],
  [
    'removal',
    'removed deleted dropped delisted struck taken',
    `{C}[^.;]{0,60}\\b(?:was|were|been|being)(?: [a-z]+){0,5} $`,
    `\\w+(?: off)?(?: from)?[^.;,]{0,50}{LK}`,
  ],
  ['removal', 'removed deleted dropped delisted', `(?:^|[ ,])${COUNT}(?: ${FIRMS})?[^.;]{0,30}${BEEN}`, '\\w+'],
  [
    'removal',
    'removed deleted dropped removes removing',
    '(?:{BO}|\\bit|\\bwhich|\\band) (?:also )?$',
    `\\w+ (?:{COUNT} {FIRMS}|{C}[^.;]{0,60}\\bfrom\\b)`,
  ],
  ['removal', 'lifted', 'sanctions (?:on|against)[^.;]{0,90}\\b(?:was|were|been|are|is|being) $', 'lifted'],
  [
    'removal',
    'lifted lifts lifting',
    null,
    '\\w+ (?:the |its |these |those )?(?:\\w+ )?(?:sanctions|restrictions|curbs) (?:on|against|from) [^.;]{0,40}{C}',
  ],
  ['removal', 'designates lists identifies considers', '\\bno longer $', '\\w+ {C}'],
  [
    'law',
    'effect force',
    '(?:{D}[^.;]{0,50}|\\b)(?:takes?|took|taking|goes|went|comes?|came|enters?|entered)(?: in)?(?:to)? $',
    '\\w+\\b[^.;]{0,30}{D}',
  ],
  ['law', 'effect force', '{D}[^.;]{0,50}\\b(?:takes?|took|taking|goes|went|comes?|came|enters?|entered)(?: in)?(?:to)? $', '\\w+'],
  [
    'law',
    'longer',
    '{D},?[^.;]{0,90}\\b(?:may|can|will) no $',
    'longer\\b[^.;]{0,40}\\b(?:contract|buy|purchase|procure|acquire|sign|enter|do business)',
  ],
  [
    'law',
    'banned barred prohibited',
    '{D},?[^.;]{0,90}\\b(?:be|is|are) $',
    '\\w+ (?:from|to)\\b[^.;]{0,40}\\b(?:contract|buy|purchas|procur|acquir|sign|enter|deal|do business)',
  ],
  [
    'draft-withdrawn',
    'withdrew withdraws pulled pulls yanked retracted',
    null,
    '\\w+ (?:back )?(?:it\\b|the (?:[a-z]+ ){0,2}(?:list|notice|document|version|update|filing|posting)\\b|{L})',
  ],
  [
    'draft-withdrawn',
    'withdrawn pulled taken yanked retracted',
    '(?:\\b(?:list|notice|document|version|update|filing|posting|it)\\b|{L})[^.;]{0,40}\\b(?:was|were|been|being|had)(?: [a-z]+){0,2} $',
    '(?:taken down|taken offline|(?:withdrawn|pulled|yanked|retracted)\\b)',
  ],
  ['draft-withdrawn', 'took', null, 'took (?:it|the (?:list|notice|document)|{L}) (?:down|back|offline)'],
  ['draft-withdrawn', 'pulled', '\\bhad (?:it|the (?:list|notice|document)|{L}) $', 'pulled'],
  ['draft-withdrawn', '撤下 撤稿', '(?:名单|清单|文件|公告|通知|草案|{L})[^。；]{0,12}$', '\\p{Script=Han}+'],
  ['draft-posted', 'posted', '{B}[^.;]{0,60} $', 'posted [^.;]{0,40}(?:version|draft|{L})'],
  [
    'proposal',
    'passed cleared',
    '(?:\\b(?:act|bill|legislation)\\b|{L})[^.;]{0,40} $',
    '\\w+\\b[^.;]{0,24}(?:\\b(?:house|senate|congress|committee)\\b|{BO})',
  ],
  [
    'proposal',
    'passed approved advanced voted',
    '(?:\\b(?:house|senate|congress|committee)\\b|{BO})[^.;]{0,60} $',
    '\\w+\\b[^.;]{0,70}\\b(?:act\\b|bill\\b|legislation\\b|{L})',
  ],
  ['proposal', 'wrote', '{O}[^.;]{0,90} $', '\\w+(?: a letter)?(?: [a-z]+ week| {D})? (?:to|in a letter to) (?:[^.;]{0,20}){OB}'],
  [
    'proposal',
    'urged asked called',
    '(?:{O}|\\blawmakers|\\bsenators|\\brepresentatives)[^.;]{0,60} $',
    '\\w+ (?:on |for )?[^.;]{0,80}\\bto (?:add|designate|place|put|include|list|blacklist|sanction)\\b',
  ],
  [
    'proposal',
    'considering weighing mulling discussing studying',
    '(?:{BO}|government|administration|washington)[^.;]{0,40} $',
    '\\w+ [^.;]{0,80}\\b(?:add|plac|put|blacklist|sanction|designat)\\w*',
  ],
  ['proposal', 'introduced', '\\b(?:act|bill|legislation|version)\\b[^.;]{0,40} $', '\\w+\\b[^.;]{0,40}(?:{D}|congress|senate|house|{O})'],
  ['proposal', '研究 考虑 讨论', '正(?:在)?$', '\\p{Script=Han}+[^。；]{0,30}(?:列入|纳入|制裁|加入)'],
  ['complaint-filed', 'sued sues suing', '{C}[^.;]{0,60} $', '\\w+ (?:[^.;]{0,30})(?:{BO}|government|united states|in (?:august|{D}))'],
  [
    'complaint-filed',
    'filed files',
    '{C}[^.;]{0,60} $',
    '\\w+ (?:an?|its|the) (?:[a-z]+ ){0,2}(?:lawsuit|suit|complaint)\\b[^.;]{0,60}(?:{BOJ}|{D})',
  ],
  [
    'statement',
    SAYS,
    '(?:{C}[^.;]{0,80}|^[“"]?(?:the company|the firm|it|we|he|she|both|(?:a|the) spokes[a-z]+)\\b[^.;]{0,60}) $',
    `[a-z]+ [^.;]{0,140}${CONTESTS}`,
  ],
  ['statement', SAYS, `${CONTESTS}[^.;]{0,100}[,”"] (?:{C}|an? {C}|the company|its?|he|she|(?:a|the) spokes[a-z]+)[^.;]{0,50} $`, '[a-z]+'],
  [
    'statement',
    SAYS,
    '{B}[^.;]{0,60} $',
    '[a-z]+ [^.;]{0,90}\\b(?:oppos|deplor|condemn|urg|necessary measures|firmly|abus|bully|suppress|discriminat|lawful rights|legitimate|stretch)',
  ],
  ['statement', '表示 称 回应 认为 强调 指出 坚信 说', '(?:{C}|公司|我们)[^。；]{0,30}$', `[\\p{Script=Han}]+[^。；]{0,60}${CONTESTS_ZH}`],
  [
    'statement',
    'called calls',
    '{C}[^.;]{0,40} $',
    '\\w+ [^.;]{0,40}\\b(?:mistake|mistaken|wrong|baseless|unfounded|groundless|unjustified|unwarranted|untrue|erroneous|error|arbitrary|false)\\b',
  ],
  [
    'statement',
    'opposes opposed deplores deplored condemned criticized criticised accused urged called welcomed',
    "(?:^|[ ,])(?:china(?:[’']s)?|beijing(?:[’']s)?|embassy|ministry|mofcom)[^.;]{0,60} $",
    '\\w+ [^.;]{0,60}\\b(?:u\\.s\\.?|united states|washington|sanctions?|listing|move|action|list|companies|firms|practices?|eu|measures?|decision)\\b',
  ],
];

const pattern = (source: string): RegExp => masked(source.replaceAll('{COUNT}', COUNT).replaceAll('{FIRMS}', FIRMS), 'u');

const byWord = new Map<string, StockTurn[]>();
for (const [type, words, before, after] of TURNS) {
  const turn = { type, before: before === null ? null : pattern(before), after: pattern(`^(?:${after})`) };
  for (const word of words.split(' ')) {
    const held = byWord.get(word);
    if (held === undefined) byWord.set(word, [turn]);
    else held.push(turn);
  }
}

/** The act that a word of a sentence tells by a turn that every paper uses; null where it stands in none. */
export function stockTurn({ mask }: Staged, { start, end }: Word): EventType | null {
  const turns = byWord.get(mask.slice(start, end));
  if (turns === undefined) return null;
  const before = mask.slice(Math.max(0, start - BEFORE), start);
  const after = mask.slice(start, start + AFTER);
  return turns.find((turn) => (turn.before === null || turn.before.test(before)) && turn.after.test(after))?.type ?? null;
}
