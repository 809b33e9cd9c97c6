import { borneNames, type Evidence, type Ledger, ledgerOf, type Name } from '../register/index.js';
import type { Bundle } from './bundle.js';
import { paint } from './draw/paint.js';

/** The head of an answer about one entity: its name, its Chinese name, its id. Unverified names say so. */
export function entityHead(bundle: Bundle, id: string): string {
  const ledger = ledgerOf(bundle.snapshot.register);
  const entity = ledger.entity.get(id);
  const chinese =
    ledger.namesOf(id).find((name) => name.lang === 'zh' && name.kind === 'official') ??
    ledger.namesOf(id).find((name) => name.lang === 'zh');
  return `${[paint.bold(entity?.label ?? id), chinese === undefined ? '' : nameWords(chinese), id].filter((part) => part !== '').join(' · ')}\n`;
}

/** A name as people read it, with a doubt said beside it. */
export function nameWords(name: Name): string {
  return name.confidence === 'unverified' ? `${name.text} (unverified)` : name.text;
}

/** One line of evidence: when, what, by whom published. */
export function evidenceLine(ledger: Ledger, list: string, evidence: Evidence): string {
  const what = evidence.modifier === undefined ? 'listing' : evidence.modifier;
  const act =
    ledger.edition.get(evidence.event)?.title ?? eventTitle(ledger, evidence.event) ?? ledger.entity.get(evidence.event)?.label ?? '';
  const source = evidence.source === null ? undefined : ledger.source.get(evidence.source);
  const from =
    source === undefined ? 'no source yet, unverified' : `${source.publisher}${source.date === undefined ? '' : `, ${source.date}`}`;
  return `  ${list}  ${what}: ${evidence.date}  ${evidence.event}  ${act}  ${paint.dim(`[${from}]`)}\n`;
}

function eventTitle(ledger: Ledger, id: string): string | undefined {
  return ledger.register.events.find((event) => event.id === id)?.title;
}

/** All names of an entity, for showing. */
export function namesOf(bundle: Bundle, id: string): readonly Name[] {
  return borneNames(bundle.snapshot.register).filter((name) => name.entity === id);
}
