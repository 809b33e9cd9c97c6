import { type Match, type Searchable, search, type Thresholds } from '../matching/index.js';
import type { Confidence, Entity, Standing } from '../register/index.js';
import type { Subject } from './subject.js';
import { registeredTicker } from './ticker.js';

/** Entities that subjects are compared with, from the register or from a list of the user's own. */
export interface PartySource {
  readonly index: Searchable;
  readonly nameOf: (entity: string) => string;
  readonly kindOf: (entity: string) => Entity['kind'];
  /** How far a name of an entity can be relied on; `null` where the source does not say. */
  readonly confidenceOf: (entity: string, name: string) => Confidence | null;
  /** What is told of an entity; empty where there is nothing to say, and then it is no match. */
  readonly standingsOf: (entity: string) => readonly Standing[];
}

/** All names of a subject. */
export function namesOf({ name, nameZh, aliases = [] }: Subject): readonly string[] {
  return nameZh === undefined ? [name, ...aliases] : [name, nameZh, ...aliases];
}

/** The matches of all names and identifiers of a subject, one an entity, with its best score. This is where the matcher is asked. */
export function matchesOf(index: Searchable, subject: Subject, thresholds: Thresholds): readonly Match[] {
  const identifiers = (subject.identifiers ?? []).map(({ scheme, value }) => ({
    scheme,
    value: scheme === 'ticker' ? registeredTicker(value) : value,
  }));
  // Whatever kind is asked for: an entity of another is found too, so that the answer can say what was left out.
  return search(index, { names: namesOf(subject), kind: 'unknown', identifiers }, { thresholds });
}
