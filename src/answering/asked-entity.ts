import { resolve } from '../matching/resolving.js';
import { ledgerOf } from '../register/index.js';
import type { OpenRegister } from './open-register.js';

/** An entity as answers name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An entity that a name may be, and the name of it that came near. */
export interface Near extends Named {
  readonly matched: string;
}

/** What the person meant: an entity, nothing the register knows (with what came nearest), or several. */
export type Asked =
  | { readonly kind: 'one'; readonly entity: Named; readonly matched: string }
  | { readonly kind: 'none'; readonly nearest: readonly Near[] }
  | { readonly kind: 'several'; readonly candidates: readonly Near[] };

/** Resolves the name or id of a question. */
export function ask(opened: OpenRegister, query: string): Asked {
  const ledger = ledgerOf(opened.snapshot.register);
  const named = (id: string): Named => ({ id, name: ledger.entity.get(id)?.label ?? id });
  const found = resolve(opened.names(), query, new Set(ledger.entity.keys()));
  if (found.kind === 'one') return { kind: 'one', entity: named(found.entity), matched: found.matched };
  if (found.kind === 'none') return { kind: 'none', nearest: found.nearest.map((near) => ({ ...named(near.entity), matched: near.name })) };
  return { kind: 'several', candidates: found.candidates.map((match) => ({ ...named(match.entity), matched: match.matched })) };
}

/** An answer about one entity: of a name that nobody bears there is none, with the nearest; of one that several bear, the candidates. */
export type AboutEntity<A extends object> =
  | ({ readonly entity: Named } & A)
  | ({ readonly entity: null; readonly nearest: readonly Near[] } & A)
  | ({ readonly entity: null; readonly candidates: readonly Near[] } & A);

/** What is answered where a name is not that of one entity: `empty` is the answer without any content. */
export function unresolved<A extends object>(asked: Exclude<Asked, { kind: 'one' }>, empty: A): AboutEntity<A> {
  return asked.kind === 'none'
    ? { entity: null, ...empty, nearest: asked.nearest }
    : { entity: null, ...empty, candidates: asked.candidates };
}
