import type { Modifier } from '../../register/index.js';
import { dateWords } from './dates.js';
import type { Language } from './words.js';

/** What is said of a standing. */
export interface Spoken {
  readonly listed: boolean;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly modifiers: readonly Modifier[];
}

const MODIFIER_WORDS: Readonly<Record<Language, Readonly<Record<Modifier, string>>>> = {
  en: {
    proposed: 'proposed for listing',
    'draft-only': 'named by a draft',
    'draft-removal': 'dropped by a withdrawn draft',
    challenged: 'challenged in court',
    enjoined: 'enjoined',
    remanded: 'sent back to the agency',
    'formerly-listed': 'formerly listed',
    renamed: 'renamed',
    'controlled-by-listed': 'controlled by a listed company',
  },
  'zh-Hans': {
    proposed: '被提议列入',
    'draft-only': '仅见于草案',
    'draft-removal': '被撤回的草案除名',
    challenged: '诉讼中',
    enjoined: '被禁令中止',
    remanded: '发回机关重审',
    'formerly-listed': '曾被列入',
    renamed: '已更名',
    'controlled-by-listed': '受已列入公司控制',
  },
};

const SENTENCES: Readonly<Record<Language, Readonly<Record<Modifier, string>>>> = {
  en: {
    proposed: 'It was proposed for this list and no decision is known.',
    'draft-only': 'A draft edition named it; that draft never took effect.',
    'draft-removal': 'A draft edition dropped it and was withdrawn: it stands as before.',
    challenged: 'It challenges the listing in court.',
    enjoined: 'A court bars the government from giving effect to the listing; the listing itself stands.',
    remanded: 'A court sent the designation back to the agency.',
    'formerly-listed': 'It stood on this list before.',
    renamed: 'It is printed under another name than at first.',
    'controlled-by-listed': 'A listed company controls it; the list does not name it itself.',
  },
  'zh-Hans': {
    proposed: '有人提议将其列入本清单，尚无已知决定。',
    'draft-only': '某份草案曾提及该公司；该草案从未生效。',
    'draft-removal': '某份草案曾将其除名，后被撤回：其地位不变。',
    challenged: '该公司正就列名提起诉讼。',
    enjoined: '法院禁止政府执行该列名；列名本身仍然有效。',
    remanded: '法院已将该认定发回机关重新考虑。',
    'formerly-listed': '该公司曾在本清单上。',
    renamed: '现以不同于最初的名称列出。',
    'controlled-by-listed': '其受一家已列入公司控制；清单本身未列出该公司。',
  },
};

/** A modifier in a word or two. */
export function modifierWords(modifier: Modifier, language: Language): string {
  return MODIFIER_WORDS[language][modifier];
}

/** A modifier as a sentence. */
export function modifierSentence(modifier: Modifier, language: Language): string {
  return SENTENCES[language][modifier];
}

/** Whether it is listed, in one or two words. */
export function listedWords({ listed, modifiers }: Spoken, language: Language): string {
  if (language === 'en') return listed ? (modifiers.includes('enjoined') ? 'Listed, enjoined' : 'Listed') : 'Not listed';
  return listed ? (modifiers.includes('enjoined') ? '在列（被中止）' : '在列') : '不在列';
}

/** From when it is listed, or until when it was; empty where neither is known. */
export function sinceWords({ listed, since, until }: Spoken, language: Language): string {
  if (listed && since) return language === 'en' ? `since ${dateWords(since, language)}` : `自${dateWords(since, language)}起`;
  if (!listed && until) return language === 'en' ? `since ${dateWords(until, language)}` : `自${dateWords(until, language)}起`;
  return '';
}

/** How a standing is marked: a shape and a tone, never a tone alone. */
export type Mark = 'listed' | 'enjoined' | 'noted' | 'clear';

export function markOf({ listed, modifiers }: Spoken): Mark {
  if (listed) return modifiers.includes('enjoined') ? 'enjoined' : 'listed';
  return modifiers.some((modifier) => modifier !== 'renamed') ? 'noted' : 'clear';
}
