import { hasHan, sameName } from '../names/index.js';
import type { Entry } from './edition.js';
import type { Name, NameKind } from './entity.js';
import { ledgerOf } from './ledger.js';
import type { Register } from './register.js';

const ACRONYM = /^[A-Z0-9][A-Z0-9&.-]{1,5}$/;

/**
 * Every name every entity bears: those the editions print (name, aliases, former names, the whole printed line) and those of
 * `names.jsonl`. An earlier printed name in other words is `former`; short capital aliases are `acronym`. Order: by entity, then as found.
 */
export function borneNames(register: Register): readonly Name[] {
  const known = borne.get(register);
  if (known !== undefined) return known;
  const names = gathered(register);
  borne.set(register, names);
  return names;
}

const borne = new WeakMap<Register, readonly Name[]>();

function gathered(register: Register): readonly Name[] {
  return register.entities.flatMap(({ id }) => namesBorneBy(register, id));
}

/** Every name that one entity bears, as `borneNames` has them. */
export function namesBorneBy(register: Register, id: string): readonly Name[] {
  const ledger = ledgerOf(register);
  const entries = [...ledger.entriesOf(id)].sort((a, b) => byDay(ledger.edition.get(a.edition)?.date, ledger.edition.get(b.edition)?.date));
  const latest = entries.at(-1);
  const printed = entries.reverse().flatMap((entry) => printedNames(entry, latest));
  return unique([...printed, ...ledger.namesOf(id)]);
}

function byDay(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printedNames(entry: Entry, latest: Entry | undefined): readonly Name[] {
  const bear = (text: string, kind: NameKind): Name => ({
    entity: entry.entity,
    text,
    lang: hasHan(text) ? 'zh' : 'en',
    script: hasHan(text) ? 'Hans' : 'Latn',
    kind,
    sources: entry.sources,
    confidence: entry.confidence,
  });
  const kind = latest !== undefined && !sameName(entry.name, latest.name) ? 'former' : 'official';
  const aliases = (entry.aliases ?? []).map((alias) => bear(alias, ACRONYM.test(alias) ? 'acronym' : 'alias'));
  const formerly = (entry.formerly ?? []).map((name) => bear(name, ACRONYM.test(name) ? 'acronym' : 'former'));
  const weak = (entry.weak ?? []).map((name) => bear(name, 'weak'));
  const line = entry.printed === entry.name ? [] : [bear(entry.printed, kind)];
  return [bear(entry.name, kind), ...aliases, ...formerly, ...weak, ...line];
}

/** The first of each spelling: editions come before `names.jsonl`, the newest edition before older ones. */
function unique(names: readonly Name[]): readonly Name[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    if (seen.has(name.text)) return false;
    seen.add(name.text);
    return true;
  });
}
