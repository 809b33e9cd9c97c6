import { buildIndex, type Kind, type MatchIndex, openIndex } from '../matching/index.js';
import { fold } from '../names/index.js';
import type { NameKind, Standing } from '../register/index.js';
import { InputFault } from '../subjects/fault.js';
import type { OpenedTable } from '../subjects/open-table.js';
import { namesOf, type PartySource } from '../subjects/party-source.js';
import { type SubjectIdentifier, subjectOf } from '../subjects/subject.js';
import type { SubjectKind } from '../subjects/subject-kind.js';

/** A party of the user's own list. `id` is the one of its row, or `#` and the line. */
export interface OwnEntity {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  readonly identifiers: readonly SubjectIdentifier[];
  readonly kind?: SubjectKind;
}

/** A list of the user's own, as values: it can be sent to workers. `name` is that of its file. */
export interface OwnList {
  readonly name: string;
  readonly entities: readonly OwnEntity[];
}

/**
 * The parties of a table: a row each, rows of one id together; the first name is the official one, the others are aliases. Throws
 * `InputFault` on a row that cannot be read or names nobody: who screens against half a list does not screen against it.
 */
export async function ownList({ table: { rows, columns } }: OpenedTable, name: string): Promise<OwnList> {
  const entities = new Map<string, OwnEntity>();
  for await (const { line, cells, fault } of rows) {
    if (fault !== null) throw new InputFault(fault);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const subject = subjectOf(cells, columns);
    const texts = namesOf(subject).filter((text) => fold(text) !== '');
    const { identifiers = [], kind } = subject;
    if (texts.length === 0 && identifiers.length === 0)
      throw new InputFault({
        file: name,
        line,
        field: '(row)',
        got: 'neither a name nor an identifier',
        expected: 'a party to screen against',
      });
    const id = subject.id ?? `#${line}`;
    const held = entities.get(id);
    const names = texts.map((text, at) => ({ text, kind: at === 0 && held === undefined ? ('official' as const) : ('alias' as const) }));
    entities.set(id, {
      id,
      names: [...(held?.names ?? []), ...names],
      identifiers: [...(held?.identifiers ?? []), ...identifiers],
      ...(kind === undefined ? {} : { kind }),
    });
  }
  if (entities.size === 0)
    throw new InputFault({ file: name, line: 0, field: '(file)', got: 'a list of nobody', expected: 'a row for each party' });
  return { name, entities: [...entities.values()] };
}

/** The user's own list as entities to compare with: each stands on the list `against:` and the name of its file. */
export function ownSource({ name, entities }: OwnList): PartySource {
  const labels = new Map(entities.map(({ id, names, identifiers }) => [id, names[0]?.text ?? identifiers[0]?.value ?? id]));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const standing: Standing = {
    list: `against:${name}`,
    listed: true,
    since: null,
    until: null,
    modifiers: [],
    edition: null,
    printed: null,
    grounds: [],
    evidence: [],
  };
  return {
    index: indexOf(entities),
    nameOf: (id) => labels.get(id) ?? id,
    kindOf: (id) => ENTITY_KINDS[kinds.get(id) ?? 'LegalEntity'],
    confidenceOf: () => null,
    standingsOf: () => [standing],
  };
}

/** What a decision about a party of the user's own list rests on, as canonical text: its names and identifiers. */
export function ownBasis(list: OwnList | null, id: string): string {
  const { names = [], identifiers = [] } = list?.entities.find((entity) => entity.id === id) ?? {};
  const facts = [names.map(({ text }) => text), identifiers.map(({ scheme, value }) => `${scheme} ${value}`)];
  return JSON.stringify(facts.map((each) => [...new Set(each)].sort()));
}

const ENTITY_KINDS = {
  Company: 'company',
  Organization: 'institute',
  LegalEntity: 'unknown',
  Person: 'person',
  Vessel: 'vessel',
} as const satisfies Record<SubjectKind, string>;

const PARTY_KINDS = {
  Company: 'organisation',
  Organization: 'organisation',
  LegalEntity: 'organisation',
  Person: 'person',
  Vessel: 'vessel',
} as const satisfies Record<SubjectKind, Kind>;

/** An index in memory of parties that are in no snapshot. Who says no kind is an organisation: what lists of suppliers hold. */
export function indexOf(entities: readonly OwnEntity[]): MatchIndex {
  return openIndex(
    buildIndex(entities.map(({ id, names, identifiers, kind }) => ({ id, names, identifiers, kind: PARTY_KINDS[kind ?? 'LegalEntity'] }))),
  );
}
