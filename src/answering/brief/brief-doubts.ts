import { type Clocks, type Confidence, type Happening, type Ledger, ledgerOf, type Register, type Standing } from '../../register/index.js';
import type { Near } from '../asked-entity.js';
import type { Brief, BriefParty, Doubt } from './brief.js';
import { distinctNames } from './brief-party.js';
import { type ActStatement, type Bounded, bounded, clipped, named } from './statement.js';

const MOST = 9;
const TOLD = 3;

/** What a brief has told so far, and what its doubts are seen from. */
export interface Told extends Pick<Brief, 'party' | 'standings' | 'claims' | 'cases' | 'roles'> {
  readonly happenings: readonly Happening[];
  readonly alike: readonly Near[];
  readonly found: readonly Standing[];
}

/** What is uncertain, what would mislead most first. */
export function briefDoubts(register: Register, id: string, clocks: Clocks, told: Told, command: string, scale: number): Bounded<Doubt> {
  const ledger = ledgerOf(register);
  const all = [
    ...identityDoubts(register, id),
    ...alikeDoubts(register, id, told.alike),
    ...nameDoubts(register, id),
    ...identifierDoubts(ledger, id),
    ...relationDoubts(told.party),
    ...dateDoubts(ledger, told, clocks),
    ...confidenceDoubts(told),
    ...reportedDoubts(told),
    ...disputedDoubts(told),
  ];
  return bounded(all, MOST * scale, command);
}

function doubt(about: Doubt['about'], text: string, cites: readonly number[] = []): Doubt {
  return { about, text: clipped(text, 400), cites: [...new Set(cites)].sort((a, b) => a - b) };
}

function identityDoubts(register: Register, id: string): readonly Doubt[] {
  return register.merges
    .filter(({ entity, confidence }) => entity === id && confidence !== 'high')
    .map(({ from, to, reason, confidence }) =>
      doubt('identity', `“${clipped(from, 80)}” and “${clipped(to, 80)}” are taken for one party (${confidence}): ${reason}`),
    );
}

function alikeDoubts(register: Register, id: string, alike: readonly Near[]): readonly Doubt[] {
  const { entity } = ledgerOf(register);
  const shared = register.sharedNames
    .filter(({ entities }) => entities.includes(id))
    .map(({ name, entities, reason }) => {
      const others = entities.filter((each) => each !== id).map((each) => `${entity.get(each)?.label ?? each} (${each})`);
      return doubt('alike', `“${clipped(name, 80)}” is borne by ${named(others, TOLD)} as well: ${reason}`);
    });
  const others = named(
    alike.map(({ id: other, name }) => `${clipped(name, 70)} (${other})`),
    TOLD,
  );
  return others === null ? shared : [...shared, doubt('alike', `names alike, but not this party: ${others}`)];
}

function nameDoubts(register: Register, id: string): readonly Doubt[] {
  const names = distinctNames(register, id);
  const bare = names.filter(({ confidence }) => confidence === 'unverified');
  if (bare.length === 0) return [];
  const told = named(
    bare.map(({ text }) => text),
    TOLD,
  );
  return [doubt('name', `${bare.length} of ${names.length} names have no source yet: ${told}`)];
}

function identifierDoubts(ledger: Ledger, id: string): readonly Doubt[] {
  const held = ledger.identifiersOf(id);
  const bare = held.filter(({ confidence }) => confidence === 'unverified' || confidence === 'low');
  const told = named(
    bare.map(({ scheme, value, confidence }) => `${scheme.toUpperCase()} ${value} (${confidence})`),
    TOLD,
  );
  if (told !== null) return [doubt('identifier', `${bare.length} of ${held.length} identifiers are not sure: ${told}`)];
  return held.length === 0 ? [doubt('identifier', 'no identifier is held: it is told from others by its names alone')] : [];
}

function relationDoubts({ relatives }: BriefParty): readonly Doubt[] {
  const thin = relatives.told.filter(({ confidence }) => confidence === 'unverified' || confidence === 'low');
  const told = named(
    thin.map(({ name, relation, confidence }) => `${relation} ${name} (${confidence})`),
    TOLD,
  );
  return told === null
    ? []
    : [
        doubt(
          'relation',
          `ties that are not sure: ${told}`,
          thin.flatMap(({ cites }) => cites),
        ),
      ];
}

/** Dates without a day, and listings that began on the first day of what is followed or before it. */
function dateDoubts(ledger: Ledger, { happenings, found }: Told, { on }: Clocks): readonly Doubt[] {
  const loose = happenings.filter(({ date }) => date.length < 10);
  const told = named(
    loose.map(({ title, date }) => `${clipped(title, 80)} (${date})`),
    TOLD,
  );
  const early = found.filter(({ list, listed, since }) => listed && since !== null && since === ledger.list.get(list)?.coveredFrom);
  const past = found.filter(({ list }) => (ledger.list.get(list)?.coveredThrough ?? on) < on);
  return [
    ...early.map(({ list, since }) =>
      doubt(
        'date',
        `${ledger.list.get(list)?.short ?? list}: listed since ${since} or before: the register follows the list from that day`,
      ),
    ),
    ...(past.length === 0
      ? []
      : [
          doubt(
            'date',
            `later changes are not known: ${past.map(({ list }) => `${ledger.list.get(list)?.short ?? list} is followed through ${ledger.list.get(list)?.coveredThrough}`).join(', ')}`,
          ),
        ]),
    ...(told === null ? [] : [doubt('date', `dates without a day count from their last one: ${told}`)]),
  ];
}

function confidenceDoubts(told: Told): readonly Doubt[] {
  const statements = told.standings.told.flatMap(({ stands, because, grounds }) => [stands, ...because, ...grounds.told]);
  const all = [...statements, ...actsOf(told), ...told.roles.flatMap(({ inForce, ahead }) => [...inForce.told, ...ahead.told])];
  return (['unverified', 'low', 'medium'] as const).flatMap((confidence: Confidence) => {
    const those = all.filter((statement) => statement.confidence === confidence);
    const titles = named(
      those.map(({ text }) => clipped(text, 80)),
      TOLD,
    );
    const words = confidence === 'unverified' ? 'without a source yet' : `of ${confidence} confidence`;
    return titles === null
      ? []
      : [
          doubt(
            'confidence',
            `${those.length} ${those.length === 1 ? 'statement' : 'statements'} above ${words}: ${titles}`,
            those.flatMap(({ cites }) => cites),
          ),
        ];
  });
}

function reportedDoubts(told: Told): readonly Doubt[] {
  const reported = actsOf(told).filter(({ modality }) => modality === 'reported');
  const titles = named(
    reported.map(({ text, date }) => `${clipped(text, 80)} (${date})`),
    TOLD,
  );
  return titles === null
    ? []
    : [
        doubt(
          'reported',
          `reported, not seen in a document of those concerned: ${titles}`,
          reported.flatMap(({ cites }) => cites),
        ),
      ];
}

function disputedDoubts(told: Told): readonly Doubt[] {
  const denied = actsOf(told).filter(({ modality }) => modality === 'denied');
  const who = named([...new Set(denied.flatMap(({ by }) => by ?? []))], TOLD);
  return who === null
    ? []
    : [
        doubt(
          'disputed',
          `disputed by ${who}`,
          denied.flatMap(({ cites }) => cites),
        ),
      ];
}

function actsOf({ claims, cases }: Told): readonly ActStatement[] {
  return [...claims.told.flatMap((claim) => [claim, ...claim.answers.told]), ...cases.told.flatMap(({ acts }) => acts.told)];
}
