import { type EventType, ledgerOf, type Modality, type Register } from '../register/index.js';

const WORDS: Readonly<Record<EventType, string>> = {
  proposal: 'proposed',
  designation: 'listed',
  removal: 'removed',
  redesignation: 'listed again',
  statement: 'statement',
  'no-response': 'no response',
  'complaint-filed': 'complaint filed',
  injunction: 'injunction',
  ruling: 'ruling',
  remand: 'sent back to the agency',
  appeal: 'appeal',
  settlement: 'settlement',
  rename: 'renamed',
  law: 'law',
  'draft-posted': 'draft posted',
  'draft-withdrawn': 'draft withdrawn',
};

const HOW: Readonly<Partial<Record<Modality, string>>> = { denied: ', denied', future: ', announced' };

/** Companies named in a title. */
const NAMED = 3;

/** A line for people where the reviewer writes none. */
export function titleOf(
  about: {
    readonly type: EventType;
    readonly modality: Modality;
    readonly list: string | null;
    readonly actors: readonly string[];
    readonly companies: readonly string[];
  },
  register: Register,
): string {
  const { type, modality, list, actors, companies } = about;
  const named = companies.length > 0 ? companies : actors;
  const who = named.length > NAMED ? `${named.slice(0, NAMED).join(', ')} and ${named.length - NAMED} more` : named.join(', ');
  const where = list === null ? '' : ` (${ledgerOf(register).list.get(list)?.short ?? list})`;
  const done = `${WORDS[type]}${HOW[modality] ?? ''}`;
  return `${who === '' ? done : `${who}: ${done}`}${where}`;
}
