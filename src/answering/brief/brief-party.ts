import { sameName } from '../../names/index.js';
import {
  type Clocks,
  type Identifier,
  type Ledger,
  ledgerOf,
  type Name,
  type NameKind,
  namesBorneBy,
  type Register,
  type Relation,
  validIdentifier,
} from '../../register/index.js';
import { sectorsOf } from '../entity-facets.js';
import { type SpokenStandings, spokenStandings } from '../spoken-standings.js';
import type { BriefParty, BriefRelative } from './brief.js';
import type { Citing } from './citing.js';
import { type Bounded, bounded, clipped, named } from './statement.js';

const MOST = { names: 7, identifiers: 5, relatives: 5 } as const;
const KINDS: readonly NameKind[] = ['official', 'former', 'acronym', 'alias', 'weak'];
/** Schemes whose last characters check the others. */
const CHECKED: ReadonlySet<string> = new Set(['uscc', 'lei', 'imo']);
const LONGEST_NAME = 140;

/** Who an entity is: its names in all scripts, identifiers, and relatives. `scale` multiplies how much is told. */
export function briefParty(register: Register, id: string, clocks: Clocks, cite: Citing, command: string, scale: number): BriefParty {
  const ledger = ledgerOf(register);
  const { label = id, kind = 'unknown', country } = ledger.entity.get(id) ?? {};
  const labels = new Map(register.sectors.map((sector) => [sector.id, sector.label]));
  return {
    id,
    name: clipped(label, LONGEST_NAME),
    kind,
    country: country ?? null,
    sectors: sectorsOf(register, id)
      .slice(0, 4 * scale)
      .map((sector) => clipped(labels.get(sector) ?? sector, 60)),
    names: stated(distinctNames(register, id), MOST.names * scale, command, (name) => ({
      name: clipped(name.text, LONGEST_NAME),
      lang: name.lang,
      kind: name.kind,
      ...cite.state(`${clipped(name.text, LONGEST_NAME)} (${name.kind}, ${name.lang})`, name.sources, name.confidence),
    })),
    identifiers: stated(ledger.identifiersOf(id), MOST.identifiers * scale, command, (identifier) => ({
      scheme: identifier.scheme,
      value: identifier.value,
      ...cite.state(identifierWords(identifier), identifier.sources, identifier.confidence),
    })),
    relatives: stated(relativesOf(ledger, id, clocks, spokenStandings(register, clocks)), MOST.relatives * scale, command, (relative) =>
      relativeTold(ledger, relative, cite),
    ),
  };
}

/** Only what is told is stated: what is cited is on the page. */
function stated<F, T>(facts: readonly F[], most: number, command: string, tell: (fact: F) => T): Bounded<T> {
  const { told, more, command: shows } = bounded(facts, most, command);
  return { told: told.map(tell), more, command: shows };
}

/** The names an entity bears, a respelling once; what identifies it first. */
export function distinctNames(register: Register, id: string): readonly Name[] {
  const kept: Name[] = [];
  const ordered = KINDS.flatMap((kind) => namesBorneBy(register, id).filter((name) => name.kind === kind));
  // The whole line of an edition repeats the name with its aliases in brackets.
  const repeats = ({ text, kind }: Name, name: Name): boolean =>
    kind === name.kind && (sameName(text, name.text) || name.text.startsWith(`${text} (`));
  for (const name of ordered) if (!kept.some((each) => repeats(each, name))) kept.push(name);
  return kept;
}

function identifierWords({ scheme, value }: Identifier): string {
  const holds = CHECKED.has(scheme) && validIdentifier(scheme, value);
  return `${scheme.toUpperCase()} ${value} (${holds ? 'its check characters hold' : 'well formed'})`;
}

interface Relative {
  readonly id: string;
  readonly how: BriefRelative['relation'];
  readonly relation: Relation;
  readonly listed: readonly string[];
  /** What its own listings rest on. */
  readonly evidence: readonly string[];
}

function relativesOf(ledger: Ledger, id: string, { on, known }: Clocks, standingsOf: SpokenStandings): readonly Relative[] {
  const holds = ({ since, until, known: told }: Relation): boolean => since <= on && told <= known && (until === undefined || until > on);
  const told = (relation: Relation, other: string, how: Relative['how']): Relative => {
    const listings = standingsOf(other).filter(({ listed }) => listed);
    const evidence = listings.flatMap(({ evidence: facts }) => facts.slice(0, 1).flatMap(({ source }) => source ?? []));
    return { id: other, how, relation, listed: listings.map(({ list }) => list), evidence };
  };
  const above = ledger.relationsTo(id).filter(holds);
  const below = ledger.relationsFrom(id).filter(holds);
  const found = [
    ...above.map((each) => told(each, each.subject, each.kind === 'controls' ? 'parent' : 'predecessor')),
    ...below.map((each) => told(each, each.object, each.kind === 'controls' ? 'subsidiary' : 'successor')),
  ].filter(({ how, listed }) => how !== 'subsidiary' || listed.length > 0);
  const rank = ({ how }: Relative): number => ['parent', 'predecessor', 'successor', 'subsidiary'].indexOf(how);
  return found.sort((a, b) => rank(a) - rank(b));
}

function relativeTold(ledger: Ledger, { id, how, relation, listed, evidence }: Relative, cite: Citing): BriefRelative {
  const name = clipped(ledger.entity.get(id)?.label ?? id, LONGEST_NAME);
  const share = relation.share === undefined ? '' : `, ${Math.round(relation.share * 1000) / 10} %`;
  const lists = named(
    listed.map((list) => ledger.list.get(list)?.short ?? list),
    4,
  );
  const stands = lists === null ? 'on no list held here' : `listed on ${lists}`;
  const text = `${how} since ${relation.since}${share}: ${name} (${id}), ${stands}`;
  return { id, name, relation: how, listed, ...cite.state(text, [...relation.sources, ...evidence], relation.confidence) };
}
