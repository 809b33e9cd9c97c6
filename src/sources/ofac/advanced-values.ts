import type { Problem } from '../../register/index.js';
import { unsliced } from '../file-pieces.js';
import { shown } from '../source-file.js';
import type { XmlElement } from '../xml-elements.js';

/** Makes a problem of the element that is being read. */
export type Wrong = (field: string, got: string, expected: string) => Problem;

/** The value sets that the reader looks things up in. */
const SETS = [
  'AliasType',
  'Country',
  'FeatureType',
  'IDRegDocType',
  'List',
  'NamePartType',
  'PartySubType',
  'PartyType',
  'SanctionsType',
  'Script',
] as const;

type ValueSet = (typeof SETS)[number];

/** What the numbers in an advanced file stand for. */
export class AdvancedValues {
  readonly #texts = new Map<string, ReadonlyMap<string, string>>();
  #partyTypes: ReadonlyMap<string, string> = new Map();

  /** Takes the section ReferenceValueSets; the problem is a set that the file does not have. */
  take(section: XmlElement, wrong: Wrong): Problem | null {
    for (const set of SETS) {
      const values = section.inner.find(({ name }) => name === `${set}Values`)?.inner.filter(({ name }) => name === set) ?? [];
      if (values.length === 0) return wrong(`${set}Values`, 'nothing', 'a set of values');
      this.#texts.set(set, new Map(values.map(({ attributes, text }) => [attributes['ID'] ?? '', unsliced(text)])));
      if (set === 'PartySubType')
        this.#partyTypes = new Map(values.map(({ attributes }) => [attributes['ID'] ?? '', attributes['PartyTypeID'] ?? '']));
    }
    return null;
  }

  /** What a number of a set stands for, or null where it stands for nothing. */
  textOf(set: ValueSet, id: string | undefined): string | null {
    return this.#texts.get(set)?.get(id ?? '') ?? null;
  }

  /** `Individual`, `Entity`, `Vessel`, `Aircraft` …: the type of a party of a subtype, or the subtype where it says more. */
  partyTypeOf(subType: string | undefined): string | null {
    const own = this.textOf('PartySubType', subType);
    return own === 'Unknown' ? this.textOf('PartyType', this.#partyTypes.get(subType ?? '')) : own;
  }
}

/** The problem of a number that stands for nothing in its set. */
export function unknownNumber(set: ValueSet, id: string | undefined, wrong: Wrong): Problem {
  return wrong(`${set}ID`, id === undefined ? 'nothing' : shown(id), `a number of ${set}Values`);
}
