import { search } from '../../matching/index.js';
import { ledgerOf } from '../../register/index.js';
import type { Near } from '../asked-entity.js';
import type { OpenRegister } from '../open-register.js';
import { distinctNames } from './brief-party.js';

/** Entities that the matcher would take this one for, at least for review, by its label and its first names; the likest first. */
export function alikeTo(opened: OpenRegister, id: string): readonly Near[] {
  const { register } = opened.snapshot;
  const { entity } = ledgerOf(register);
  const official = distinctNames(register, id).filter(({ kind }) => kind === 'official');
  const names = [...new Set([entity.get(id)?.label ?? id, ...official.slice(0, 3).map(({ text }) => text)])];
  const found = search(opened.matching(), { names, kind: 'unknown', identifiers: [] });
  return found
    .filter((match) => match.entity !== id)
    .map((match) => ({ id: match.entity, name: entity.get(match.entity)?.label ?? match.entity, matched: match.matched }));
}
