import { endOf, ledgerOf, type Role } from '../register/index.js';
import { byDay, happeningKey, happeningNotices } from './happening-notices.js';
import { lawNotices } from './law-notices.js';
import type { Notice } from './notice.js';
import type { RegisterChange } from './register-change.js';
import { relationNotices } from './relation-notices.js';
import { correctionNotices, evidenceNotices, standingNotices } from './standing-notices.js';
import { takenBackNotices } from './taken-back-notices.js';
import type { View } from './view.js';

/** What was seen when a portfolio was watched last. `lost`: its day is known, its register is not here any more. */
export type Before = { readonly kind: 'seen'; readonly view: View } | { readonly kind: 'lost'; readonly view: View };

/** What is known of now and of the time before, for telling what is new of entities. */
export interface Outlook {
  readonly now: View;
  /** Null where the portfolio was never watched. */
  readonly before: Before | null;
  readonly change: RegisterChange;
  /** Entity to the one it was found to be. */
  readonly joined: ReadonlyMap<string, string>;
  readonly roles: readonly Role[];
}

/** What there is to tell of entities to who watches them. Worked out once an entity. */
export interface EntityNews {
  /**
   * Of an entity that was not found at the last watch to be this subject: which is new itself, or was watched; `again` where something was
   * told of the two before, so that where it stands may be told already and not what came since.
   */
  readonly anew: (entity: string, subject: 'new' | 'known' | 'again') => readonly Notice[];
  /** Of an entity that was found before under these ids. */
  readonly since: (entity: string, heldAs: readonly string[]) => readonly Notice[];
  /** Of an entity that was found before and is not any more: only what ended. */
  readonly gone: (entity: string) => readonly Notice[];
}

export function entityNews(outlook: Outlook): EntityNews {
  const { now, before, joined, roles } = outlook;
  const ahead = lawNotices(now, null, roles);
  const come = lawNotices(now, before?.view ?? null, roles);
  const told = new Map<string, readonly Notice[]>();
  const once = (key: string, work: () => readonly Notice[]): readonly Notice[] => {
    const found = told.get(key) ?? work();
    told.set(key, found);
    return found;
  };
  const { entity: known } = ledgerOf(now.register);
  const since = (entity: string, heldAs: readonly string[]): readonly Notice[] =>
    once(`since ${entity} ${heldAs.join(' ')}`, () =>
      before === null || !known.has(entity) ? [] : [...newsSince(outlook, before, entity, heldAs), ...come(entity)],
    );
  return {
    anew: (entity, subject) =>
      once(`${subject} ${entity}`, () => [
        ...(subject === 'again' ? evidenceNotices : standingNotices)(now, entity),
        ...(subject === 'new' ? ahead : come)(entity),
      ]),
    since,
    gone: (entity) => {
      if (before === null) return [];
      const end = endOf(joined, entity);
      if (known.has(end)) return since(end, [entity]).filter(({ kind }) => kind === 'removed');
      return correctionNotices(before.view, [entity], now, end, []);
    },
  };
}

function newsSince({ now, change }: Outlook, before: Before, entity: string, heldAs: readonly string[]): readonly Notice[] {
  const { view } = before;
  const isSameDay = view.clocks.on === now.clocks.on && view.clocks.known === now.clocks.known;
  const isTold = before.kind === 'lost' || heldAs.some((id) => id !== entity) || change.told.has(entity);
  if (isSameDay && !isTold) return [];
  const told = (of: View, id: string): readonly Notice[] =>
    ledgerOf(of.register).entity.has(id) ? [...happeningNotices(of, id), ...relationNotices(of, id)] : [];
  // What was said of the entity that another was found to be is not news, but for where it stands.
  const ids = [...new Set([...heldAs, entity])];
  const seen = new Set(ids.flatMap((id) => told(view, id)).map(happeningKey));
  const acts = told(now, entity).filter((notice) => !seen.has(happeningKey(notice)));
  const met = heldAs.includes(entity) ? [] : standingNotices(now, entity);
  // Without the register of then nobody can say which facts are new, only which are newly to be seen: so all that counts now is told too.
  const more = before.kind === 'lost' ? evidenceNotices(now, entity) : isTold ? correctionNotices(view, ids, now, entity, acts) : [];
  const back = before.kind === 'seen' && isTold ? takenBackNotices(view, ids, now, entity, more) : [];
  return [...met, ...acts, ...more, ...back].sort(byDay);
}
