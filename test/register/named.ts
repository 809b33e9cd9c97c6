import {
  buildIndex,
  type IndexRows,
  indexRows,
  type MatchIndex,
  type NameIndex,
  nameIndex,
  openIndex,
  registerParties,
} from '../../src/matching/index.js';
import { EMPTY_REGISTER, type NameKind, type Register } from '../../src/register/index.js';

const KINDS = new Set<string>(['official', 'former', 'alias', 'acronym', 'weak'] satisfies NameKind[]);

/**
 * A register of names, one a line: `A official Costar Group Co., Ltd.`, `A alias Costar`, `B weak Works`; and of identifiers:
 * `A ticker XSHG:600000`.
 */
export function namedRegister(...lines: readonly string[]): Register {
  const facts = lines.map((line) => {
    const [, entity = '', kind = '', text = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
    return { entity, kind, text, sources: ['a source'], confidence: 'high' as const };
  });
  const names = facts
    .filter(({ kind }) => KINDS.has(kind))
    .map((fact) => ({ ...fact, kind: fact.kind as NameKind, lang: 'en', script: 'Latn' }));
  const identifiers = facts
    .filter(({ kind }) => !KINDS.has(kind))
    .map(({ text, kind, ...fact }) => ({ ...fact, scheme: kind as 'ticker', value: text }));
  const entities = [...new Set(facts.map(({ entity }) => entity))].map((id) => ({ id, kind: 'company' as const, label: id }));
  return { ...EMPTY_REGISTER, entities, names, identifiers };
}

/** The index of the names of a register, stored and read back as the snapshot does. */
export function indexOf(register: Register): NameIndex {
  return nameIndex(JSON.parse(JSON.stringify(indexRows(register))) as IndexRows, register.identifiers);
}

/** The index of the matcher over a register. */
export function matchingOf(register: Register): MatchIndex {
  return openIndex(buildIndex(registerParties(register)));
}

export function named(...lines: readonly string[]): NameIndex {
  return indexOf(namedRegister(...lines));
}
