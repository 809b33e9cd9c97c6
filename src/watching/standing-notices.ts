import { type Evidence, ledgerOf, type Modifier, type Standing, standings } from '../register/index.js';
import type { AlertKind } from '../store/index.js';
import type { Notice } from './notice.js';
import type { View } from './view.js';

const KINDS: Readonly<Record<Modifier, AlertKind>> = {
  proposed: 'proposed',
  'draft-only': 'draft-posted',
  'draft-removal': 'draft-posted',
  challenged: 'court',
  enjoined: 'enjoined',
  remanded: 'court',
  'formerly-listed': 'removed',
  renamed: 'renamed',
  'controlled-by-listed': 'relation-changed',
};

/** What the position of an entity that is not listed rests on, what weighs most first. */
const WEIGHT: readonly Modifier[] = ['proposed', 'draft-only', 'formerly-listed', 'controlled-by-listed'];

/** Where an entity stands: one notice a list, of what that rests on. Empty where the register has no such entity. */
export function standingNotices(view: View, entity: string): readonly Notice[] {
  return heldStandings(view, entity).flatMap((standing) => {
    const modifier = WEIGHT.find((each) => standing.modifiers.includes(each));
    const ground = standing.listed
      ? standing.evidence.find((each) => each.modifier === undefined)
      : standing.evidence.findLast((each) => each.modifier === modifier);
    return ground === undefined ? [] : [noticeOf(view, entity, standing, ground)];
  });
}

/** All that the standings of an entity rest on, act by act. */
export function evidenceNotices(view: View, entity: string): readonly Notice[] {
  return heldStandings(view, entity).flatMap((standing) => {
    const [begun] = standing.evidence.filter(({ modifier }) => modifier === undefined);
    const raised = standing.evidence.filter(({ modifier }) => modifier !== undefined);
    return [...(begun === undefined ? [] : [begun]), ...raised].map((ground) => noticeOf(view, entity, standing, ground));
  });
}

/**
 * Listings that began or ended without an act that says so: facts were taken back or mended. `told` are the notices of acts. Told on the
 * day it was noticed, as nothing happened in the world. `heldAs`: the ids that the entity had before.
 */
export function correctionNotices(
  before: View,
  heldAs: readonly string[],
  now: View,
  entity: string,
  told: readonly Notice[],
): readonly Notice[] {
  const old = heldAs.flatMap((id) => heldStandings(before, id)).sort((a, b) => Number(b.listed) - Number(a.listed));
  const present = heldStandings(now, entity);
  const lists = new Set([...old, ...present].map(({ list }) => list));
  return [...lists].flatMap((list): readonly Notice[] => {
    const [was, is] = [old.find((each) => each.list === list), present.find((each) => each.list === list)];
    const kind = was?.listed === true && is?.listed !== true ? 'removed' : is?.listed === true && was?.listed !== true ? 'listed' : null;
    const about = kind === 'removed' ? was : is;
    const said = kind === 'removed' ? ['removed'] : ['listed', 'redesignated'];
    const ground = about?.evidence.find(({ modifier }) => modifier === undefined);
    if (kind === null || ground === undefined || told.some((notice) => notice.list === list && said.includes(notice.kind))) return [];
    const words = kind === 'removed' ? `not held as listed any more (it was, since ${was?.since})` : `held as listed since ${is?.since}`;
    const sources = ground.source === null ? [] : [ground.source];
    return [{ kind, list, event: ground.event, date: now.clocks.on, title: `${words}: the register was corrected`, sources }];
  });
}

function heldStandings({ register, clocks }: View, entity: string): readonly Standing[] {
  return ledgerOf(register).entity.has(entity) ? standings(register, entity, clocks) : [];
}

function noticeOf({ register }: View, entity: string, standing: Standing, { event, date, source, modifier }: Evidence): Notice {
  const { list, listed, since, until, modifiers } = standing;
  const ledger = ledgerOf(register);
  const kind = modifier === undefined ? 'listed' : KINDS[modifier];
  const where = listed ? `listed since ${since}` : until === null ? 'not listed' : `not listed since ${until}`;
  const parent = modifier === 'controlled-by-listed' ? `; ${ledger.entity.get(event)?.label ?? event} controls it` : '';
  const title = `${where}${modifiers.length === 0 ? '' : `; ${modifiers.join(', ')}`}${parent}`;
  const entry = modifier === undefined ? ledger.entriesIn(event).get(entity) : undefined;
  return { kind, list, event, date, title, sources: entry?.sources ?? (source === null ? [] : [source]) };
}
