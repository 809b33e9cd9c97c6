import { countsFrom, EVENT_TYPES, type Happening, history, stays, wasDone } from '../register/index.js';
import type { AlertKind } from '../store/index.js';
import type { Notice } from './notice.js';
import type { View } from './view.js';

/** What each type of happening is told as; an edition that prints an entity again tells nothing. */
const KINDS: Readonly<Record<string, AlertKind>> = {
  proposal: 'proposed',
  designation: 'listed',
  redesignation: 'redesignated',
  removal: 'removed',
  rename: 'renamed',
  'draft-posted': 'draft-posted',
  'draft-withdrawn': 'draft-withdrawn',
  injunction: 'enjoined',
  'complaint-filed': 'court',
  ruling: 'court',
  remand: 'court',
  appeal: 'court',
  settlement: 'court',
  statement: 'statement',
  'no-response': 'statement',
  law: 'law-in-effect',
};

/** Everything that happened to an entity as far as the view goes, oldest first. Empty where the register has no such entity. */
export function happeningNotices({ register, clocks }: View, entity: string): readonly Notice[] {
  const listings = stays(register, entity, clocks);
  const first = (list: string | null): readonly { readonly by: string | undefined }[] =>
    (list === null ? [] : (listings.get(list) ?? [])).map(({ acts }) => ({ by: acts[0]?.by }));
  return history(register, entity, clocks).flatMap((happening): readonly Notice[] => {
    const kind = KINDS[happening.type];
    if (kind === undefined) return [];
    if (!isTold(happening, kind)) return [noticeOf(happening, 'statement')];
    const begun = first(happening.list).findIndex(({ by }) => by === happening.by);
    // An event that designates who stands on the list already begins nothing.
    if (kind === 'listed' && begun < 0) return [];
    return [noticeOf(happening, kind === 'listed' && begun > 0 ? 'redesignated' : kind)];
  });
}

/** Whether something happened as its type says: a removal that is announced or denied is what somebody says. A claim in court is one. */
function isTold({ type, modality }: Happening, kind: AlertKind): boolean {
  const act = EVENT_TYPES.find((each) => each === type);
  return act === undefined || wasDone({ type: act, modality }) || (kind === 'court' && modality === 'alleged');
}

function noticeOf({ by, list, date, title, sources }: Happening, kind: AlertKind): Notice {
  return { kind, list, event: by, date, title: kind === 'redesignated' ? `${title}, after its listing had ended` : title, sources };
}

/** Whether two notices are of one happening. */
export function happeningKey({ kind, list, event, date }: Notice): string {
  return JSON.stringify([kind, list, event, date]);
}

/** Notices in the order of their days. */
export function byDay(a: Notice, b: Notice): number {
  const [first, second] = [countsFrom(a.date), countsFrom(b.date)];
  return first < second ? -1 : first > second ? 1 : 0;
}
