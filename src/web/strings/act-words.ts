import { type Language, words } from './words.js';

const ACTS = words(
  {
    proposal: 'Proposed',
    designation: 'Listed',
    removal: 'Removed',
    redesignation: 'Listed anew',
    continuation: 'Printed again',
    statement: 'Statement',
    'no-response': 'No response',
    'complaint-filed': 'Suit filed',
    injunction: 'Injunction',
    ruling: 'Ruling',
    remand: 'Remand',
    appeal: 'Appeal',
    settlement: 'Settlement',
    rename: 'Renamed',
    law: 'Law',
    'draft-posted': 'Draft posted',
    'draft-withdrawn': 'Draft withdrawn',
  },
  {
    proposal: '提议',
    designation: '列入',
    removal: '移除',
    redesignation: '重新列入',
    continuation: '再次列出',
    statement: '声明',
    'no-response': '未回应',
    'complaint-filed': '提起诉讼',
    injunction: '禁令',
    ruling: '裁决',
    remand: '发回',
    appeal: '上诉',
    settlement: '和解',
    rename: '更名',
    law: '立法',
    'draft-posted': '草案公布',
    'draft-withdrawn': '草案撤回',
  },
);

const MODALITIES = words(
  { asserted: 'asserted', proposed: 'proposed', denied: 'denied', alleged: 'alleged', reported: 'reported', future: 'announced' },
  { asserted: '确认', proposed: '提议', denied: '否认', alleged: '指称', reported: '报道', future: '已宣布' },
);

const CONFIDENCES = words(
  { high: 'high confidence', medium: 'medium confidence', low: 'low confidence', unverified: 'unverified' },
  { high: '高可信度', medium: '中等可信度', low: '低可信度', unverified: '未经核实' },
);

/** A kind of act, as the history of a company names it. */
export function actWords(type: string, language: Language): string {
  return saidOf(ACTS[language], type);
}

/** Who says it and whether it happened. */
export function modalityWords(modality: string, language: Language): string {
  return saidOf(MODALITIES[language], modality);
}

/** How far a fact can be relied on. */
export function confidenceWords(confidence: string, language: Language): string {
  return saidOf(CONFIDENCES[language], confidence);
}

/** A word that the table lacks is said as it is: data may be newer than the page. */
function saidOf(table: object, word: string): string {
  return (table as Readonly<Record<string, string>>)[word] ?? word;
}
