import { type Ledger, ledgerOf, type Name, type Standing } from '../register/index.js';
import type { Bundle } from '../running/bundle.js';
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

/** The facts a standing rests on, as rows: list, what it shows, when, the act with its id and where it was published. */
export function evidenceRows(ledger: Ledger, standing: Standing): readonly (readonly string[])[] {
  return standing.evidence.map((evidence) => {
    const act =
      ledger.edition.get(evidence.event)?.title ?? eventTitle(ledger, evidence.event) ?? ledger.entity.get(evidence.event)?.label ?? '';
    const source = evidence.source === null ? undefined : ledger.source.get(evidence.source);
    const published = [source?.publisher, source?.date].filter((part) => part !== undefined).join(', ');
    const from = source === undefined ? 'no source yet, unverified' : published;
    return [standing.list, evidence.modifier ?? 'listed', evidence.date, `${act} [${evidence.event}; ${from}]`];
  });
}

function eventTitle(ledger: Ledger, id: string): string | undefined {
  return ledger.register.events.find((event) => event.id === id)?.title;
}
