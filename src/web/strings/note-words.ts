import type { Note } from '../engine/notes.js';
import type { Language } from './words.js';

type Namer = (list: string) => string;
type Day = (day: string) => string;

/** A note in words; `named` and `dated` write its lists and days. */
export function noteWords(note: Note, language: Language, named: Namer, dated: Day): string {
  const day = dated(note.says === 'ahead' || note.says === 'projected' ? note.on : note.day);
  const other = note.says === 'ahead' ? dated(note.today) : note.says === 'projected' ? dated(note.known) : named(note.list);
  return SAID[language][note.says](day, other);
}

/** `day` is the one asked about, or the one the list tells; `other` is today, the day of knowledge, or the list. */
const SAID: Readonly<Record<Language, Readonly<Record<Note['says'], (day: string, other: string) => string>>>> = {
  en: {
    ahead: (day, today) =>
      `${day} lies ahead: this is how the register stands today (${today}) carried forward; no one can know what will be published.`,
    projected: (day, known) =>
      `What became public after ${known} is left out; the answer for ${day} is what could be expected on ${known}.`,
    'before-followed': (day, list) => `${list}: the register follows this list from ${day}; who stood on it before then it does not know.`,
    'before-list': (day, list) => `${list}: the list did not exist yet; its first edition is of ${day}.`,
    'after-followed': (day, list) => `${list}: the register follows this list through ${day}; later changes are not known to it.`,
    'since-or-before': (day, list) => `${list}: listed since ${day} or before: the register follows the list from that day.`,
  },
  'zh-Hans': {
    ahead: (day, today) => `${day}尚未到来：以下为登记册今日（${today}）状态的延续；无人能知将来会公布什么。`,
    projected: (day, known) => `${known}之后公开的内容不计；对${day}的回答是当时所能预期的。`,
    'before-followed': (day, list) => `${list}：登记册自${day}起跟踪此清单；此前谁在列不得而知。`,
    'before-list': (day, list) => `${list}：该日清单尚不存在；首个版本为${day}。`,
    'after-followed': (day, list) => `${list}：登记册跟踪此清单至${day}；其后的变化不得而知。`,
    'since-or-before': (day, list) => `${list}：自${day}或更早起在列：登记册自该日起跟踪此清单。`,
  },
};
