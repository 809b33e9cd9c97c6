import { countsFrom, type Day, daysBetween, type Effect, type EffectRule, effects, ledgerOf, type Role } from '../register/index.js';
import type { Notice } from './notice.js';
import type { View } from './view.js';

/** Days ahead at which the day of a law is told. */
export const HORIZONS = [7, 30, 90, 180] as const;

/** What had been known of laws when they were last looked at; `null` where only what lies ahead is to be told. */
export type LawsBefore = View | null;

/** One day of one law, and what it does on it to whom. */
interface LawDay {
  readonly law: string;
  readonly list: string;
  readonly from: Day;
  readonly bites: readonly { readonly role: Role; readonly effect: Effect }[];
}

/**
 * The days of the laws that hang on where an entity stands: told at 180, 90, 30 and 7 days ahead, once each, and when they have come. A
 * law that came while nobody looked is told as come. One notice a law and day, whatever the number of roles. Of an entity that must be in
 * the register.
 */
export function lawNotices(now: View, before: LawsBefore, roles: readonly Role[]): (entity: string) => readonly Notice[] {
  const rules = tellableRules(now, before, roles);
  if (rules.size === 0) return () => [];
  return (entity) => lawDays(now, entity, rules).map((each) => noticeOf(now, each));
}

function noticeOf({ register, clocks }: View, { law, list, from, bites }: LawDay): Notice {
  const sources = bites.flatMap(({ effect }) => effect.sources);
  const held = ledgerOf(register).law.get(law);
  const url = held?.url;
  const base = { list, event: law, date: from, sources, ...(url === undefined ? {} : { url }) };
  const said = `${held?.name ?? law}: ${bitesInWords(bites)}`;
  const days = daysBetween(clocks.on, from);
  if (days <= 0) return { ...base, kind: 'law-in-effect', title: `in effect since ${from}: ${said}` };
  const horizon = HORIZONS.find((each) => days <= each) ?? days;
  return { ...base, kind: 'law-ahead', title: `in ${days} ${days === 1 ? 'day' : 'days'}, from ${from}: ${said}`, horizon };
}

/** The days of laws that are to be told of, before it is asked whom they bite: most watches have none. */
function tellable(now: View, before: LawsBefore, rule: EffectRule): boolean {
  if (rule.from === undefined || rule.kind === 'none') return false;
  const days = daysBetween(now.clocks.on, rule.from);
  if (days > 0) return days <= Math.max(...HORIZONS);
  return before !== null && !inEffectBefore(before, rule);
}

/** Whether this day of a law had come, and was known to have, when laws were looked at before. */
function inEffectBefore({ register, clocks }: View, { law, hangs, from }: EffectRule): boolean {
  const enacted = ledgerOf(register).law.get(law)?.enacted;
  if (from === undefined || from > clocks.on || (enacted !== undefined && countsFrom(enacted) > clocks.known)) return false;
  return register.effects.some((held) => held.law === law && held.hangs.list === hangs.list && held.from === from);
}

type RulesOfRoles = ReadonlyMap<Role, ReadonlyMap<string, EffectRule>>;

function lawDays(now: View, entity: string, rulesOf: RulesOfRoles): readonly LawDay[] {
  const days = new Map<string, LawDay>();
  for (const [role, rules] of rulesOf) {
    for (const effect of effectsOn(now, entity, role)) {
      const rule = rules.get(effect.id);
      if (rule?.from === undefined) continue;
      const key = JSON.stringify([rule.law, rule.hangs.list, rule.from]);
      const held = days.get(key) ?? { law: rule.law, list: rule.hangs.list, from: rule.from, bites: [] as LawDay['bites'] };
      days.set(key, { ...held, bites: [...held.bites, { role, effect }] });
    }
  }
  return [...days.values()];
}

function tellableRules(now: View, before: LawsBefore, roles: readonly Role[]): RulesOfRoles {
  const byRole = new Map<Role, Map<string, EffectRule>>();
  for (const rule of now.register.effects) {
    if (!roles.includes(rule.role) || !tellable(now, before, rule)) continue;
    byRole.set(rule.role, (byRole.get(rule.role) ?? new Map<string, EffectRule>()).set(rule.id, rule));
  }
  return byRole;
}

function effectsOn({ register, clocks }: View, entity: string, role: Role): readonly Effect[] {
  const { inForce, ahead } = effects(register, entity, role, clocks);
  return [...inForce, ...ahead];
}

function bitesInWords(bites: LawDay['bites']): string {
  const kinds = [...new Set(bites.map(({ effect }) => effect.kind))];
  const said = kinds.map((kind) => {
    const roles = bites.filter(({ effect }) => effect.kind === kind).map(({ role }) => role);
    return `${kind} (${[...new Set(roles)].join(', ')})`;
  });
  return `${said.join(', ')}${bites.some(({ effect }) => effect.enjoined) ? '; a court order bars giving effect to the listing' : ''}`;
}
