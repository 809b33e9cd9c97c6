import type { Note } from '../engine/notes.js';
import type { Language } from './words.js';

type Namer = (list: string) => string;
type Day = (day: string) => string;

/** A note in words; `named` and `dated` write its lists and days. */
export function noteWords(note: Note, language: Language, named: Namer, dated: Day): string {
  return language === 'en' ? english(note, named, dated) : chinese(note, named, dated);
}

function english(note: Note, named: Namer, dated: Day): string {
  switch (note.says) {
    case 'ahead':
      return `${dated(note.on)} lies ahead: this is how the register stands today (${dated(note.today)}) carried forward; no one can know what will be published.`;
    case 'projected':
      return `What became public after ${dated(note.known)} is left out; the answer for ${dated(note.on)} is what could be expected on ${dated(note.known)}.`;
    case 'before-followed':
      return `${named(note.list)}: the register follows this list from ${dated(note.day)}; who stood on it before then it does not know.`;
    case 'before-list':
      return `${named(note.list)}: the list did not exist yet; its first edition is of ${dated(note.day)}.`;
    case 'after-followed':
      return `${named(note.list)}: the register follows this list through ${dated(note.day)}; later changes are not known to it.`;
    default:
      return `${named(note.list)}: listed since ${dated(note.day)} or before: the register follows the list from that day.`;
  }
}

function chinese(note: Note, named: Namer, dated: Day): string {
  switch (note.says) {
    case 'ahead':
      return `${dated(note.on)}尚未到来：以下为登记册今日（${dated(note.today)}）状态的延续；无人能知将来会公布什么。`;
    case 'projected':
      return `${dated(note.known)}之后公开的内容不计；对${dated(note.on)}的回答是当时所能预期的。`;
    case 'before-followed':
      return `${named(note.list)}：登记册自${dated(note.day)}起跟踪此清单；此前谁在列不得而知。`;
    case 'before-list':
      return `${named(note.list)}：该日清单尚不存在；首个版本为${dated(note.day)}。`;
    case 'after-followed':
      return `${named(note.list)}：登记册跟踪此清单至${dated(note.day)}；其后的变化不得而知。`;
    default:
      return `${named(note.list)}：自${dated(note.day)}或更早起在列：登记册自该日起跟踪此清单。`;
  }
}
