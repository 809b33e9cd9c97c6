import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openSearchable, type Searchable } from '../matching/index.js';
import { basisOf, openSnapshot, type Register } from '../register/index.js';
import type { Decision } from '../store/index.js';
import { registerSource, type Screener, type ScreenOptions, screenerOver } from '../subjects/screener.js';
import { type BasisOf, deciding } from './decided.js';
import { type OwnList, ownBasis, ownSource } from './own-list.js';
import { entityKey } from './recorded-match.js';
import { decisionBasis } from './subject-key.js';

/** What subjects are screened with: the register and the index of its names. */
export interface Engine {
  readonly register: Register;
  readonly index: Searchable;
}

/** What a screening compares subjects with and how, as values: it can be sent to workers. */
export interface Screening {
  readonly options: ScreenOptions;
  /** Whether the register is asked. Without it only the user's own list is. */
  readonly register: boolean;
  readonly against: OwnList | null;
  /** What persons decided on pairs before; none where left out. With one at least, an output has the columns that tell of it. */
  readonly decisions?: readonly Decision[];
}

/**
 * Opens the engine in the snapshot at a path; a worker's own. Throws `RangeError` where the snapshot is not the one of the digest:
 * it was replaced since the screening began, and its rows would be answered from two registers.
 */
export function openEngine(path: string, digest: string): Engine {
  const opened = openSnapshot(readFileSync(path), (bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (!opened.ok) throw new RangeError(`${path}: got ${opened.got}, expected ${opened.expected}`);
  const { register, section } = opened.value;
  if (opened.value.digest !== digest) throw new RangeError(`${path}: got the snapshot ${opened.value.digest}, expected ${digest}`);
  const index = openSearchable(section);
  if (index === null) throw new RangeError(`${path}: got no match index, expected one`);
  return { register, index };
}

/** The screener of a screening over an engine. Throws `RangeError` on options that the engine cannot meet. */
export function screenerOf(engine: Engine, screening: Screening): Screener {
  const { register, index } = engine;
  const sources = [
    ...(screening.register ? [registerSource(register, index, screening.options)] : []),
    ...(screening.against === null ? [] : [ownSource(screening.against)]),
  ];
  const { decisions = [] } = screening;
  return screenerOver(sources, screening.options, decisions.length === 0 ? undefined : deciding(decisions, basisIn(engine, screening)));
}

/** What decisions on pairs rest on in a screening. An entity is worked out once. */
export function basisIn({ register }: Pick<Engine, 'register'>, { options, against }: Screening): BasisOf {
  const known = new Map<string, string>();
  return (subject, match) => {
    const key = entityKey(match);
    let entity = known.get(key);
    if (entity === undefined) {
      const { id } = match.entity;
      entity = key === id ? basisOf(register, id, options.clocks) : ownBasis(against, id);
      known.set(key, entity);
    }
    return decisionBasis(subject, entity);
  };
}
