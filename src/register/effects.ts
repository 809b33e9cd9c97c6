import { type Clocks, countsFrom } from './clock.js';
import type { Day, PrintedDate } from './day.js';
import { type EffectKind, type EffectRule, ROLES, type Role } from './law.js';
import { ledgerOf } from './ledger.js';
import type { Register } from './register.js';
import type { Confidence } from './source.js';
import { type Standing, standing } from './standing.js';

/** Why an effect applies: the standing it hangs on, or that of the listed entity that controls this one. */
export interface Because {
  readonly list: string;
  readonly standing: 'listed' | 'controlled-by-listed';
  readonly since: Day | null;
  /** The listed entities in control, where the effect reaches through them. */
  readonly through?: readonly string[];
}

/** A dated legal consequence of a standing for one role, with its citation. Not legal advice. */
export interface Effect {
  readonly id: string;
  readonly law: string;
  readonly citation: string;
  readonly kind: EffectKind;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly summary: string;
  readonly because: readonly Because[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** A court barred giving effect to the listing: whether this law still bites is unsettled. */
  readonly enjoined: boolean;
  readonly note: string | null;
}

/** In force on the day asked about, and those that hang on the same standing and begin later. */
export interface Effects {
  readonly inForce: readonly Effect[];
  readonly ahead: readonly Effect[];
}

const ORDER: readonly EffectKind[] = ['prohibits', 'restricts', 'reports', 'flags', 'none'];

/**
 * What the standings of an entity mean for one role on a day: every rule whose list has it (or, where the law reaches that
 * far, a listed entity that controls it), whose sector it works in, and whose time has come. Pure. Throws on an unknown role.
 */
export function effects(register: Register, entity: string, role: Role, clocks: Clocks): Effects {
  if (!ROLES.includes(role)) throw new RangeError(`got role "${role}", expected one of ${ROLES.join(', ')}`);
  const ledger = ledgerOf(register);
  const standings = new Map<string, Standing>();
  const standingOn = (list: string): Standing => {
    const found = standings.get(list) ?? standing(register, entity, list, clocks);
    standings.set(list, found);
    return found;
  };
  const sectors = new Set(ledger.activitiesOf(entity).map((activity) => activity.sector));
  const biting = ledger
    .effectsFor(role)
    .filter((rule) => rule.sector === undefined || sectors.has(rule.sector))
    .filter((rule) => enactedBy(ledger.law.get(rule.law)?.enacted, clocks.known))
    .map((rule) => ({ rule, because: reasonFor(rule, standingOn(rule.hangs.list)), on: standingOn(rule.hangs.list) }))
    .filter(({ because }) => because !== null)
    .map(({ rule, because, on }): Effect => {
      const law = ledger.law.get(rule.law);
      const notes = [rule.note, rule.fromNote].filter((note) => note !== undefined);
      return {
        id: rule.id,
        law: law?.name ?? rule.law,
        citation: law?.citation ?? '',
        kind: rule.kind,
        from: rule.from ?? null,
        until: rule.until ?? null,
        summary: rule.summary,
        because: because === null ? [] : [because],
        sources: rule.sources,
        confidence: rule.confidence,
        enjoined: isEnjoined(register, on, because, clocks),
        note: notes.length === 0 ? null : notes.join(' '),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.from ?? '', b.from ?? ''));
  const over = (effect: Effect): boolean => effect.until !== null && effect.until <= clocks.on;
  const begun = (effect: Effect): boolean => effect.from !== null && effect.from <= clocks.on;
  return {
    inForce: biting.filter((effect) => begun(effect) && !over(effect)),
    ahead: biting.filter((effect) => !begun(effect) && !over(effect)),
  };
}

/** Whether a court bars giving effect to what the effect hangs on: the listing, or every listing that it reaches through. */
function isEnjoined(register: Register, on: Standing, because: Because | null, clocks: Clocks): boolean {
  if (because?.through === undefined) return on.modifiers.includes('enjoined');
  return because.through.every((parent) => standing(register, parent, on.list, clocks).modifiers.includes('enjoined'));
}

/** Before a law was enacted nobody could know it (L2). A law without the day is taken as known. */
function enactedBy(enacted: PrintedDate | undefined, known: Day): boolean {
  return enacted === undefined || countsFrom(enacted) <= known;
}

function reasonFor(rule: EffectRule, on: Standing): Because | null {
  if (on.listed) return { list: on.list, standing: 'listed', since: on.since };
  if (rule.reach !== 'listed-or-controlled' || !on.modifiers.includes('controlled-by-listed')) return null;
  const through = on.evidence.filter((fact) => fact.modifier === 'controlled-by-listed').map((fact) => fact.event);
  return { list: on.list, standing: 'controlled-by-listed', since: null, through };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
