import { ledgerOf } from '../register/index.js';
import type { AlertKind } from '../store/index.js';
import { happeningKey, happeningNotices } from './happening-notices.js';
import type { Notice } from './notice.js';
import type { View } from './view.js';

/** Nobody must take a removal that is taken back for a removal: where a listing changes with it, that is what is told. */
const OF_LISTINGS: ReadonlySet<AlertKind> = new Set(['listed', 'removed', 'redesignated']);

/**
 * Events that were seen of an entity before and that the register does not hold any more, or not of it: somebody found that they were
 * wrong. Told on the day it was noticed. `heldAs`: the ids that the entity had before; `told`: what is told of its listings already.
 */
export function takenBackNotices(
  before: View,
  heldAs: readonly string[],
  now: View,
  entity: string,
  told: readonly Notice[],
): readonly Notice[] {
  const events = new Set(heldAs.flatMap((id) => ledgerOf(before.register).eventsOf(id)).map(({ id }) => id));
  const held = new Set(
    ledgerOf(now.register)
      .eventsOf(entity)
      .map(({ id }) => id),
  );
  const gone = new Set([...events].filter((id) => !held.has(id)));
  if (gone.size === 0) return [];
  const { entity: known } = ledgerOf(before.register);
  const seen = heldAs.filter((id) => known.has(id)).flatMap((id) => happeningNotices(before, id));
  const notices = seen.filter(
    ({ kind, event, list }) => gone.has(event) && !(OF_LISTINGS.has(kind) && told.some((each) => each.list === list)),
  );
  return [...new Map(notices.map((notice) => [happeningKey(notice), notice])).values()].map((notice): Notice => {
    const { list, event, title } = notice;
    const kind = OF_LISTINGS.has(notice.kind) ? 'statement' : notice.kind;
    const said = `taken back, ${notice.date}: “${title}” is not held any more: the register was corrected`;
    return { kind, list, event, date: now.clocks.on, title: said, sources: [], isTakenBack: true };
  });
}
