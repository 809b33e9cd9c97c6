import type { NameKind } from '../../register/index.js';

/** What kind of party a name is of; `unknown` is compared as an organisation and as a person. */
export type Kind = 'organisation' | 'person' | 'vessel' | 'unknown';

export const KINDS: readonly Kind[] = ['organisation', 'person', 'vessel', 'unknown'];

/** The codes of a person and of a vessel among `KINDS`, as the index has them. */
export const [PERSON, VESSEL] = [KINDS.indexOf('person'), KINDS.indexOf('vessel')];

export interface PartyName {
  readonly text: string;
  readonly kind: NameKind;
}

export interface PartyIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** A party of a list as the index takes it. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly names: readonly PartyName[];
  readonly identifiers?: readonly PartyIdentifier[];
  readonly country?: string;
}
