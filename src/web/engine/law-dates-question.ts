import type { OpenRegister } from '../../answering/index.js';
import {
  type Clocks,
  countsFrom,
  type Day,
  type EffectRule,
  effects,
  ledgerOf,
  type Register,
  type Role,
  standing,
} from '../../register/index.js';
import type { EffectKind } from '../../register/law.js';
import { type Party, partyOf, type Sources, sourcesOf } from './told.js';

export interface LawDatesAsked {
  /** The companies that are watched. */
  readonly entities: readonly string[];
  readonly clocks: Clocks;
}

/** What a law does to one role from its day on. */
export interface Bite {
  readonly id: string;
  readonly role: Role;
  readonly kind: EffectKind;
  readonly summary: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A company that is watched and that a law touches: because it is listed, or through the listed companies that control it. */
export interface Touched extends Party {
  readonly roles: readonly Role[];
  readonly through: readonly string[];
  readonly enjoined: boolean;
}

/** A day ahead on which a law begins for who deals with companies of a list. */
export interface LawDate {
  readonly key: string;
  /** `null` where the law names no day yet; `note` then says on what it waits. */
  readonly from: Day | null;
  readonly note: string | null;
  readonly law: string;
  readonly citation: string;
  readonly url: string | null;
  readonly list: string;
  readonly bites: readonly Bite[];
  readonly touches: readonly Touched[];
}

export interface LawDatesTold {
  /** The nearest first; those without a day last. */
  readonly dates: readonly LawDate[];
  readonly sources: Sources;
}

/** The days of laws that lie ahead, for whom, and which of the watched companies each touches. */
export function lawDatesTold(opened: OpenRegister, { entities, clocks }: LawDatesAsked): LawDatesTold {
  const { register } = opened.snapshot;
  const ledger = ledgerOf(register);
  const ahead = register.effects.filter((rule) => isAhead(register, rule, clocks));
  const watched = entities.filter((id) => ledger.entity.has(id));
  const touching = touchesOf(register, ahead, watched, clocks);
  const groups = new Map<string, EffectRule[]>();
  for (const rule of ahead) {
    const key = `${rule.law} ${rule.hangs.list} ${rule.from ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const dates = [...groups].map(([key, rules]): LawDate => {
    const [{ law: id, hangs, from }] = rules as [EffectRule, ...EffectRule[]];
    const law = ledger.law.get(id);
    return {
      key,
      from: from ?? null,
      note: rules.find(({ fromNote }) => fromNote !== undefined)?.fromNote ?? null,
      law: law?.name ?? id,
      citation: law?.citation ?? '',
      url: law?.url ?? null,
      list: hangs.list,
      bites: rules.map(({ id: effect, role, kind, summary, note, sources }) => ({
        id: effect,
        role,
        kind,
        summary,
        note: note ?? null,
        sources,
      })),
      touches: touching(rules),
    };
  });
  const order = ({ from }: LawDate): string => from ?? '9999';
  return {
    dates: dates.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)),
    sources: sourcesOf(
      register,
      ahead.flatMap(({ sources }) => sources),
    ),
  };
}

function isAhead(register: Register, { law, kind, from, until }: EffectRule, { on, known }: Clocks): boolean {
  const enacted = ledgerOf(register).law.get(law)?.enacted;
  if (kind === 'none' || (enacted !== undefined && countsFrom(enacted) > known)) return false;
  return (from === undefined || from > on) && (until === undefined || until > on);
}

/** Who of the watched is touched by some rules. Most are on no list at all: of them the laws are not worked out. */
function touchesOf(
  register: Register,
  ahead: readonly EffectRule[],
  watched: readonly string[],
  clocks: Clocks,
): (rules: readonly EffectRule[]) => readonly Touched[] {
  const lists = [...new Set(ahead.map(({ hangs }) => hangs.list))];
  const roles = [...new Set(ahead.map(({ role }) => role))];
  const stands = (id: string): boolean =>
    lists.some((list) => {
      const { listed, modifiers } = standing(register, id, list, clocks);
      return listed || modifiers.includes('controlled-by-listed');
    });
  const bitten = watched.filter(stands).map((id) => {
    const found = roles.flatMap((role) => effects(register, id, role, clocks).ahead.map((effect) => ({ role, effect })));
    return { id, found };
  });
  const { entity } = ledgerOf(register);
  return (rules) => {
    const ids = new Set(rules.map(({ id }) => id));
    return bitten.flatMap(({ id, found }): readonly Touched[] => {
      const here = found.filter(({ effect }) => ids.has(effect.id));
      if (here.length === 0) return [];
      const through = new Set(here.flatMap(({ effect }) => effect.because.flatMap((because) => because.through ?? [])));
      return [
        {
          ...partyOf(register, id),
          roles: here.map(({ role }) => role),
          through: [...through].map((parent) => entity.get(parent)?.label ?? parent),
          enjoined: here.some(({ effect }) => effect.enjoined),
        },
      ];
    });
  };
}
