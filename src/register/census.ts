import { borneNames } from './borne-names.js';
import { ledgerOf } from './ledger.js';
import type { Register } from './register.js';
import type { Sourced } from './source.js';

/** How much the register holds, for people: numbers by what they count. */
export interface Census {
  readonly lists: number;
  readonly editions: number;
  readonly entries: number;
  readonly entities: number;
  readonly names: Readonly<Record<string, number>>;
  readonly identifiers: Readonly<Record<string, number>>;
  readonly events: number;
  readonly effects: number;
  readonly sources: number;
  readonly facts: number;
  /** Shares, 0 to 1. */
  readonly chineseNames: { readonly all: number; readonly newestEdition: number; readonly newestParents: number };
  readonly confidence: Readonly<Record<string, number>>;
}

/** Counts the register. `list` is the one whose newest complete edition the Chinese names are counted on. */
export function census(register: Register, list: string): Census {
  const ledger = ledgerOf(register);
  const names = borneNames(register);
  const chinese = new Set(names.filter((name) => name.lang === 'zh' && name.kind !== 'weak').map((name) => name.entity));
  const newest = ledger
    .editionsOf(list)
    .filter((edition) => edition.form === 'complete')
    .at(-1);
  const entries = newest === undefined ? [] : [...ledger.entriesIn(newest.id).values()];
  const share = (ids: readonly string[]): number => (ids.length === 0 ? 0 : ids.filter((id) => chinese.has(id)).length / ids.length);
  const facts: readonly Sourced[] = [
    ...[register.lists, register.editions, register.entries, register.removals, names, register.identifiers, register.relations].flat(),
    ...[register.activities, register.grounds, register.events, register.laws, register.effects, register.merges].flat(),
  ];
  return {
    lists: register.lists.length,
    editions: register.editions.length,
    entries: register.entries.length,
    entities: register.entities.length,
    names: tally(names.map((name) => `${name.lang}-${name.script}`)),
    identifiers: tally(register.identifiers.map((identifier) => identifier.scheme)),
    events: register.events.length,
    effects: register.effects.length,
    sources: register.sources.length,
    facts: facts.length,
    chineseNames: {
      all: share(register.entities.map((entity) => entity.id)),
      newestEdition: share(entries.map((entry) => entry.entity)),
      newestParents: share(entries.filter((entry) => entry.under === undefined).map((entry) => entry.entity)),
    },
    confidence: tally(facts.map((fact) => fact.confidence)),
  };
}

function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}
