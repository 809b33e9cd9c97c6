import { type Ledger, ledgerOf, type Register } from '../register/index.js';
import type { NamedAlert } from '../running/named-alerts.js';
import { paint } from './draw/paint.js';
import { printable } from './portfolio-words.js';

/** What a subject is to an entity: surely, perhaps, or not any more. */
const FITS: Readonly<Record<string, string>> = { match: '=', review: 'may be' };

/** An alert in one line: what, when, to whom, on which list, who says so. */
export function alertLine(alert: NamedAlert, register: Register): string {
  const { id, date, kind, subject, entity, found, list, title, acknowledged } = alert;
  const who = `${subject.name ?? 'a subject no longer watched'} ${FITS[found?.decision ?? ''] ?? 'was'} ${entity.name} [${entity.id}]`;
  const done =
    acknowledged === null
      ? ''
      : `  acknowledged by ${acknowledged.by} on ${acknowledged.at.slice(0, 10)}${acknowledged.note === '' ? '' : `: ${acknowledged.note}`}`;
  const head = `${printable(id)}  ${paint.bold(printable(date))}  ${printable(kind)}`;
  return `${head}  ${printable(`${who}  ${list ?? ''}${list === null ? '' : '  '}${title}`)}  ${paint.dim(printable(`(${sourceWords(alert, ledgerOf(register))})`))}${printable(done)}\n`;
}

function sourceWords({ sources, url }: NamedAlert, ledger: Ledger): string {
  const publishers = [...new Set(sources.map((id) => ledger.source.get(id)?.publisher ?? id))];
  return [publishers[0] ?? 'no source yet', url].filter((part) => part !== null).join(' ');
}
