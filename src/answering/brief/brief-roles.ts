import { type Clocks, type Effect, effects, type Ledger, ledgerOf, type Register, type Role } from '../../register/index.js';
import type { BriefEffect, BriefRole } from './brief.js';
import type { Citing } from './citing.js';
import { bounded, clipped } from './statement.js';

/** So many effects are told over all roles: fewer of each, the more roles are asked for, and of the last ones none where they are very many. */
const MOST = { inForce: 7, ahead: 3 } as const;

/** What the standings of an entity mean in law for each of some roles. `command` tells all of a role. */
export function briefRoles(
  register: Register,
  entity: string,
  roles: readonly Role[],
  clocks: Clocks,
  cite: Citing,
  command: (role: Role) => string,
  scale: number,
): readonly BriefRole[] {
  const ledger = ledgerOf(register);
  const left = { inForce: MOST.inForce * scale, ahead: MOST.ahead * scale };
  const share = (which: keyof typeof MOST): number =>
    Math.min(left[which], Math.max(1, Math.floor(MOST[which] / Math.max(1, roles.length))) * scale);
  return roles.map((role) => {
    const { inForce, ahead } = effects(register, entity, role, clocks);
    const [now, later] = [bounded(inForce, share('inForce'), command(role)), bounded(ahead, share('ahead'), command(role))];
    left.inForce -= now.told.length;
    left.ahead -= later.told.length;
    const tell = (effect: Effect): BriefEffect => effectTold(ledger, effect, cite);
    return { role, inForce: { ...now, told: now.told.map(tell) }, ahead: { ...later, told: later.told.map(tell) } };
  });
}

function effectTold(ledger: Ledger, effect: Effect, cite: Citing): BriefEffect {
  const { id, kind, law, citation, from, until, summary, because, enjoined, note, sources, confidence } = effect;
  const hangs = because.map(({ list, since, through }) => {
    const name = ledger.list.get(list)?.short ?? list;
    const by = (through ?? []).map((parent) => ledger.entity.get(parent)?.label ?? parent);
    return by.length === 0 ? `listed on ${name} since ${since}` : `controlled by ${clipped(by.join(', '), 80)}, listed on ${name}`;
  });
  const barred = enjoined ? ' A court bars giving effect to the listing: whether this still bites is unsettled.' : '';
  const said = note === null ? '' : ` ${clipped(note, 160)}`;
  return {
    id,
    kind,
    law: clipped(law, 120),
    citation: clipped(citation, 120),
    from,
    until,
    enjoined,
    ...cite.state(`${clipped(summary)} Because ${hangs.join('; ')}.${barred}${said}`, sources, confidence),
  };
}
