import { describe, expect, it } from 'vitest';
import { clocks } from '../../test/register/notation.js';
import { stream } from '../../test/screening/byte-streams.js';
import { indexOf as registerIndex, smallRegister } from '../../test/screening/small-register.js';
import type { Outcome } from '../subjects/outcome.js';
import type { Subject } from '../subjects/subject.js';
import { type Screening, screenerOf } from './engine.js';
import { openTable } from './open-table.js';
import { type OwnList, ownList } from './own-list.js';

const LIST =
  'id,name,aliases,uscc,entity type\n7,Blocked Works GmbH,Blockwerk; BW Group ；布洛克,914403001922038216,company\n8,Jane Roe,,,person\n7,Old Blocked Works,,,\n,Nameless Id Co.,,,\n';

async function own(text: string): Promise<OwnList> {
  const read = await openTable(stream(text), {}, 'list.csv');
  if (!read.ok) throw new Error(read.problems[0]?.got);
  return ownList(read.value, 'list.csv');
}

async function told(subject: Subject, more: Partial<Screening> = {}): Promise<string> {
  const screening: Screening = { options: { clocks: clocks('2023-01-01') }, register: false, against: await own(LIST), ...more };
  const outcome: Outcome = screenerOf({ register: smallRegister, index: registerIndex(smallRegister) }, screening)(subject);
  return outcome.matches
    .map(({ entity, decision, standings }) => `${entity.id} ${entity.name} ${decision} ${standings.map(({ list }) => list).join()}`)
    .concat(outcome.warnings)
    .join('; ');
}

describe("the user's own list", () => {
  it.each<[string, Subject, string]>([
    ['its name', { name: 'Blocked Works GmbH' }, '7 Blocked Works GmbH match against:list.csv'],
    ['another of its names', { name: 'blockwerk' }, '7 Blocked Works GmbH match against:list.csv'],
    ['a name after a full-width semicolon', { name: '布洛克' }, '7 Blocked Works GmbH match against:list.csv'],
    ['the name of another row of the same id', { name: 'Old Blocked Works' }, '7 Blocked Works GmbH match against:list.csv'],
    [
      'its identifier',
      { name: 'x', identifiers: [{ scheme: 'uscc', value: '914403001922038216' }] },
      '7 Blocked Works GmbH match against:list.csv',
    ],
    ['its line where it has no id', { name: 'Nameless Id Co.' }, '#5 Nameless Id Co. match against:list.csv'],
  ])('[R32] is found by %s', async (_, subject, expected) => {
    expect(await told(subject)).toBe(expected);
  });

  it('[R32] tells nothing but that they are listed there', async () => {
    const screen = screenerOf(
      { register: smallRegister, index: registerIndex(smallRegister) },
      { options: { clocks: clocks('2023-01-01') }, register: false, against: await own(LIST) },
    );
    expect(screen({ name: 'Jane Roe' }).matches[0]?.standings).toEqual([
      {
        list: 'against:list.csv',
        listed: true,
        since: null,
        until: null,
        modifiers: [],
        edition: null,
        printed: null,
        grounds: [],
        evidence: [],
      },
    ]);
  });

  it('[R32] stands instead of the register, or beside it', async () => {
    const beside: Partial<Screening> = { register: true, against: await own('name\n"Huawei Technologies Co., Ltd."\n') };
    expect(await told({ name: 'DJI' })).toBe('');
    expect(await told({ name: 'Huawei Technologies Co., Ltd.' }, beside)).toBe(
      '#2 Huawei Technologies Co., Ltd. match against:list.csv; A A match list,other',
    );
  });

  it.each([
    ['name,id\nA,1\nB,2,3\n', 'got 3 cells, expected 2'],
    ['name,id\nA,1\n,2\n', 'list.csv:3: (row): got neither a name nor an identifier'],
    ['name,id\n', 'got a list of nobody'],
  ])('[R32] %j is refused whole, as half a list is none', async (text, said) => {
    await expect(own(text)).rejects.toThrow(said);
  });
});

describe('the kind of a subject', () => {
  it('[R33] that contradicts an entity leaves it for review, and says so', async () => {
    expect(await told({ name: 'Jane Roe', kind: 'Person' })).toBe('8 Jane Roe match against:list.csv');
    expect(await told({ name: 'Jane Roe', kind: 'Company' })).toBe(
      '8 Jane Roe review against:list.csv; 1 of another kind than Company, as the row says: no match',
    );
    expect(await told({ name: 'Jane Roe', kind: 'LegalEntity' })).toBe('8 Jane Roe match against:list.csv');
    expect(await told({ name: 'Blocked Works GmbH', kind: 'Organization' })).toBe('7 Blocked Works GmbH match against:list.csv');
  });

  it('[R33] that is said of all leaves out the others, but that of a row wins over it', async () => {
    const all = { options: { clocks: clocks('2023-01-01'), kind: 'Company' } } as const;
    expect(await told({ name: 'Jane Roe' }, all)).toBe('1 of another kind than Company fit by name: left out');
    expect(await told({ name: 'Jane Roe', kind: 'Person' }, all)).toBe('8 Jane Roe match against:list.csv');
  });
});
