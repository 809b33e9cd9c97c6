import type { Register } from './register.js';

/** A fact by itself, and which kind of facts it is one of. */
export interface RegisterFact {
  readonly kind: keyof Register;
  readonly fact: object;
}

/** Kinds whose later fact of an id stands in the place of the one before: what a list holds and how an entity is called moves on. */
export const REPLACED: ReadonlySet<keyof Register> = new Set(['lists', 'entities']);

/**
 * A later fact about an event or edition that is held: further sources for it, sources it does not rest on after all, or that it is taken
 * back, so that the register does not hold it any more. What is not held is not amended.
 */
export type Amendment =
  | { readonly id: string; readonly amends: 'sources-added' | 'sources-dropped'; readonly sources: readonly string[] }
  | { readonly id: string; readonly amends: 'taken-back'; readonly reason: string };

/** The fields of facts that hold ids of entities. */
const REFERENCES = ['entity', 'under', 'subject', 'object'] as const;

/**
 * A register and further facts, in order, as one register. `joined` says of an entity which other it was found to be: what is said of it
 * is said of that one, and it is no entity itself any more. A chain of joinings is followed to its end; a ring of them throws.
 */
export function composed(base: Register, facts: readonly RegisterFact[], joined: ReadonlyMap<string, string> = new Map()): Register {
  const added = new Map<keyof Register, object[]>();
  for (const { kind, fact: told } of redirected(facts, joined)) {
    const held = added.get(kind);
    if (held === undefined) added.set(kind, [told]);
    else held.push(told);
  }
  const register: Record<string, unknown> = {};
  for (const kind of Object.keys(base) as (keyof Register)[]) {
    const more = added.get(kind) ?? [];
    // Asked for when they are needed: a snapshot decodes its parts at their first use.
    if (more.length === 0) Object.defineProperty(register, kind, { enumerable: true, configurable: true, get: () => base[kind] });
    else
      register[kind] = isInPlace(kind, more)
        ? replacing(base[kind] as readonly Identified[], more as Identified[])
        : [...base[kind], ...more];
  }
  return register as unknown as Register;
}

interface Identified {
  readonly id: string;
}

/** Whether further facts of a kind change some that are held, and are not only added at their end. */
export function isInPlace(kind: keyof Register, more: readonly object[]): boolean {
  return REPLACED.has(kind) || more.some(isAmendment);
}

/** The later fact of an id in the place of the first, and amended what is amended. */
export function replacing<T extends Identified>(held: readonly T[], more: readonly T[]): readonly T[] {
  const facts = new Map(held.map((fact) => [fact.id, fact]));
  for (const fact of more) {
    if (!isAmendment(fact)) facts.set(fact.id, fact);
    else {
      const before = facts.get(fact.id);
      const after = before === undefined ? null : amended(before, fact);
      if (after === null) facts.delete(fact.id);
      else facts.set(fact.id, after);
    }
  }
  return [...facts.values()];
}

function isAmendment(fact: object): fact is Amendment {
  return 'amends' in fact;
}

function amended<T extends object>(fact: T, amendment: Amendment): T | null {
  if (amendment.amends === 'taken-back') return null;
  const { sources = [] } = fact as { readonly sources?: readonly string[] };
  const told = amendment.sources;
  const rest = amendment.amends === 'sources-dropped' ? sources.filter((source) => !told.includes(source)) : [...sources, ...told];
  return { ...fact, sources: [...new Set(rest)] };
}

/** The entity that one was found to be, itself where it was not joined. Throws `RangeError` on a ring. */
export function endOf(joined: ReadonlyMap<string, string>, entity: string): string {
  let at = entity;
  for (let steps = 0; steps <= joined.size; steps += 1) {
    const next = joined.get(at);
    if (next === undefined) return at;
    at = next;
  }
  throw new RangeError(`got a ring of joinings through ${entity}, expected a chain that ends`);
}

/** Facts as they are said of the entities that others were found to be; those that say nothing any more are left out. */
export function redirected(facts: readonly RegisterFact[], joined: ReadonlyMap<string, string>): readonly RegisterFact[] {
  if (joined.size === 0) return facts;
  return facts.flatMap(({ kind, fact }) => {
    const told = redirectedFact(fact, kind, joined);
    return told === null ? [] : [{ kind, fact: told }];
  });
}

function redirectedFact(fact: object, kind: keyof Register, joined: ReadonlyMap<string, string>): object | null {
  const record = fact as Record<string, unknown>;
  if (kind === 'entities') return joined.has(record['id'] as string) ? null : fact;
  const changes: Record<string, unknown> = {};
  for (const field of REFERENCES) {
    const id = record[field];
    if (typeof id === 'string' && joined.has(id)) changes[field] = endOf(joined, id);
  }
  const many = record['entities'];
  if (Array.isArray(many) && many.some((id) => joined.has(id as string)))
    changes['entities'] = [...new Set(many.map((id) => endOf(joined, id as string)))];
  if (Object.keys(changes).length === 0) return fact;
  const changed = { ...record, ...changes };
  // A relation between two that are one says nothing.
  return kind === 'relations' && changed['subject'] === changed['object'] ? null : changed;
}
