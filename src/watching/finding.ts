import { buildIndex, type Decision, type MatchIndex, openIndex, registerParties, type Searchable, THRESHOLDS } from '../matching/index.js';
import { aboutOnly, ledgerOf, type Register, type Standing } from '../register/index.js';
import { matchesOf, type Subject, screenerOver } from '../screening/index.js';

/** An entity that a subject may be. */
export interface FoundEntity {
  readonly entity: string;
  readonly score: number;
  readonly decision: Decision;
}

/** Finds the entities that a subject may be, whatever is told of them: what is nobody's business today may be listed tomorrow. */
export type Finder = (subject: Subject) => readonly FoundEntity[];

/** Stands for what is told of an entity, of which a screening leaves out those that nothing is told of. */
const ANYTHING: readonly Standing[] = [
  { list: '', listed: true, since: null, until: null, modifiers: [], edition: null, printed: null, grounds: [], evidence: [] },
];

/** A finder over a register and the index of its names: matches and what is for review, as `screen` finds them. */
export function finder(register: Register, index: Searchable): Finder {
  const { entity } = ledgerOf(register);
  const source = {
    index,
    nameOf: (id: string) => id,
    kindOf: (id: string) => entity.get(id)?.kind ?? ('unknown' as const),
    confidenceOf: () => null,
    standingsOf: () => ANYTHING,
  };
  const screened = screenerOver([source], { limit: Number.MAX_SAFE_INTEGER });
  return (subject) => screened(subject).matches.map(({ entity: { id }, score, decision }) => ({ entity: id, score, decision }));
}

/** The index of some entities alone, as they are in each of the registers. */
export function indexOfSome(registers: readonly Register[], ids: ReadonlySet<string>): MatchIndex {
  return openIndex(buildIndex(registers.flatMap((register) => registerParties(aboutOnly(register, ids)))));
}

/**
 * Whether a change of the entities of an index can matter to a subject: it meets one of them by a name or by an identifier. By each alone,
 * because an entity of the name asked for takes from others (M21) also where an identifier speaks against it.
 */
export function meets(index: MatchIndex, subject: Subject): boolean {
  const { identifiers = [], ...named } = subject;
  return (
    matchesOf(index, named, THRESHOLDS).length > 0 ||
    (identifiers.length > 0 && matchesOf(index, { name: '', identifiers }, THRESHOLDS).length > 0)
  );
}
