import { PINYIN } from './pinyin-table.js';

/** How many readings of a text are held while it is read: polyphones multiply. */
const MOST_READINGS = 64;

/** The longest text that is read aloud, in characters. */
const LONGEST_READ = 100;

/** Words in which a polyphone has one reading, whatever its most frequent one: places above all, then words of companies. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `重庆 chong qing|厦门 xia men|厦华 xia hua|厦工 xia gong|长春 chang chun|长沙 chang sha|长江 chang jiang|长城 chang cheng|长安 chang an|长虹 chang hong
长征 chang zheng|长园 chang yuan|长治 chang zhi|长飞 chang fei|长电 chang dian|长鑫 chang xin|长航 chang hang|成长 cheng zhang|六安 lu an|六合 lu he|番禺 pan yu
银行 yin hang|商行 shang hang|农行 nong hang|工行 gong hang|行业 hang ye|洋行 yang hang|音乐 yin yue|乐器 yue qi|会计 kuai ji|西藏 xi zang|藏药 zang yao
都匀 du yun|蚌埠 beng bu|铅山 yan shan|乐清 yue qing|丽水 li shui|台州 tai zhou|天台 tian tai|洪洞 hong tong|涡阳 guo yang|东阿 dong e|大夫 dai fu
单县 shan xian|任丘 ren qiu|解放 jie fang|朝阳 chao yang|调味 tiao wei|数据 shu ju|重工 zhong gong|重型 zhong xing|重机 zhong ji|重科 zhong ke|中重 zhong zhong`
    .split(/[|\n]/)
    .map((line): readonly [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** ü has three spellings in Latin letters: lü is written lu, lv and lyu in names. */
const UMLAUT: Readonly<Record<string, readonly string[]>> = {
  lv: ['lv', 'lu', 'lyu'],
  nv: ['nv', 'nu', 'nyu'],
  lve: ['lue', 'lve'],
  nve: ['nue', 'nve'],
};

const NONE: readonly string[] = [];
let table: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The readings of one Chinese character in Hanyu Pinyin without tone (ISO 7098), the usual one first: 重 gives zhong, chong.
 * Empty for what is no character of GB 2312 or of the bundled register.
 */
export function readings(character: string): readonly string[] {
  table ??= openTable();
  return table.get(character) ?? NONE;
}

/**
 * The readings of a Chinese text as one glued word each, likeliest first, at most `limit`: 大疆 gives dajiang, 厦门 gives xiamen before
 * shamen. Words fix their polyphones. Letters and digits between characters stand for themselves; a character without a reading is left out.
 */
export function pinyinOf(text: string, limit = 8): readonly string[] {
  let held: { readonly word: string; readonly cost: number }[] = [{ word: '', cost: 0 }];
  for (const choices of syllables(text)) {
    if (choices.length === 0) continue;
    held = held.flatMap(({ word, cost }) => choices.map((syllable, rank) => ({ word: word + syllable, cost: cost + rank })));
    if (held.length > MOST_READINGS) held = held.sort((a, b) => a.cost - b.cost).slice(0, MOST_READINGS);
  }
  const words = held.sort((a, b) => a.cost - b.cost).map(({ word }) => word);
  return [...new Set(words)].filter((word) => word !== '').slice(0, Math.max(0, limit));
}

/** The first letters of the likeliest readings, letters and digits as they are: 大疆创新 gives djcx. */
export function initialsOf(text: string): string {
  return syllables(text)
    .map(([syllable = '']) => syllable.charAt(0))
    .join('');
}

/** For every character of a text its readings, likeliest first; words are looked up before their characters. */
export function syllables(text: string): readonly (readonly string[])[] {
  const characters = Array.from(text.slice(0, 2 * LONGEST_READ)).slice(0, LONGEST_READ);
  const out: (readonly string[])[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const word = WORDS.get(character + (characters[at + 1] ?? ''))?.split(' ');
    if (word !== undefined) {
      out.push(...word.map((syllable, of) => preferring(syllable, readings(characters[at + of] ?? ''))));
      at += word.length - 1;
    } else out.push(/^[a-z0-9]$/.test(character) ? [character] : readings(character));
  }
  return out;
}

function preferring(syllable: string, others: readonly string[]): readonly string[] {
  return [syllable, ...others.filter((other) => other !== syllable)];
}

function openTable(): ReadonlyMap<string, readonly string[]> {
  const opened = new Map<string, string[]>();
  const lines = PINYIN.trim().split('\n');
  for (const rank of [0, 1, 2]) {
    for (const line of lines) {
      const colon = line.indexOf(':');
      const syllable = line.slice(0, colon);
      const spellings = UMLAUT[syllable] ?? [syllable];
      for (const character of line.slice(colon + 1).split(',')[rank] ?? '') {
        const known = opened.get(character);
        if (known === undefined) opened.set(character, [...spellings]);
        else known.push(...spellings);
      }
    }
  }
  return opened;
}
