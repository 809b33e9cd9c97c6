import { describe, expect, it } from 'vitest';
import type { Subject } from '../subjects/subject.js';
import { decisionBasis, subjectKey } from './subject-key.js';

const USCC = { scheme: 'uscc', value: '914403001922038216' } as const;

describe('a subject from one run to the next', () => {
  it.each<[string, Subject, Subject]>([
    ['names differ in case, width and punctuation', { name: 'ABC Trading Co., Ltd.' }, { name: 'ＡＢＣ trading co ltd' }],
    ['names come in another order', { name: 'Abc', aliases: ['Xyz', 'Uvw'] }, { name: 'Uvw', aliases: ['Abc', 'Xyz', 'abc'] }],
    [
      'an identifier has spaces',
      { name: 'Abc', identifiers: [USCC] },
      { name: 'Abc', identifiers: [{ ...USCC, value: '9144 0300 1922038216' }] },
    ],
    [
      'it has an id, and what else is said of it differs',
      { id: '7', name: 'Abc' },
      { id: '7', name: 'ABC', identifiers: [USCC], country: 'CN' },
    ],
  ])('[V6] is the same where %s', (_, a, b) => {
    expect(subjectKey(a)).toBe(subjectKey(b));
  });

  it.each<[string, Subject, Subject]>([
    ['the name is another', { name: 'Abc' }, { name: 'Abd' }],
    ['it has one name more', { name: 'Abc' }, { name: 'Abc', aliases: ['Xyz'] }],
    ['it has an identifier', { name: 'Abc' }, { name: 'Abc', identifiers: [USCC] }],
    ['it is of another country', { name: 'Abc', country: 'US' }, { name: 'Abc', country: 'CN' }],
    ['the id is another', { id: '7', name: 'Abc' }, { id: '8', name: 'Abc' }],
    ['the id is the same and the name is not', { id: '7', name: 'Abc' }, { id: '7', name: 'Xyz' }],
    ['only one has an id', { id: '7', name: 'Abc' }, { name: 'Abc' }],
    ['names could be run together', { name: 'a b', aliases: ['c'] }, { name: 'a', aliases: ['b c'] }],
  ])('[V6] is another where %s', (_, a, b) => {
    expect(subjectKey(a)).not.toBe(subjectKey(b));
  });

  it('[V6] is not read off its key', () => {
    expect(subjectKey({ name: 'Hesai Group', id: '4711' })).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what a decision rests on', () => {
  it('[V9] is another where the subject bears another identifier, its id aside', () => {
    const subject = { id: '7', name: 'Abc' };
    expect(decisionBasis(subject, 'entity')).not.toBe(decisionBasis({ ...subject, identifiers: [USCC] }, 'entity'));
    expect(decisionBasis(subject, 'entity')).not.toBe(decisionBasis(subject, 'another'));
    expect(decisionBasis(subject, 'entity')).toBe(decisionBasis({ ...subject, name: 'ABC' }, 'entity'));
  });
});
