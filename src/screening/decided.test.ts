import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks } from '../../test/register/notation.js';
import { crowdedRegister, indexOf, smallRegister } from '../../test/screening/small-register.js';
import type { Register } from '../register/index.js';
import { type Decision, VERDICTS } from '../store/index.js';
import type { Outcome, ScreenMatch } from '../subjects/outcome.js';
import { outcomeCells, outcomeColumns, outcomeHeader } from '../subjects/outcome-cells.js';
import { resultOf } from '../subjects/outcome-object.js';
import type { Subject } from '../subjects/subject.js';
import { counting, EMPTY_SUMMARY } from '../subjects/summary.js';
import { basisIn, type Screening, screenerOf } from './engine.js';
import { type OwnList, ownList } from './own-list.js';
import { entityKey, foundMatches } from './recorded-match.js';
import { subjectKey } from './subject-key.js';

const INDICES = new Map([smallRegister, crowdedRegister].map((register) => [register, indexOf(register)]));
const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' } as const;
const HUAWEI: Subject = { name: 'Huawei Technologies Co., Ltd.' };
const TWIN: Subject = { name: 'Twin Rivers Co., Ltd.' };

function screened(subject: Subject, decisions: readonly Decision[], more: Partial<Screening> = {}, register = smallRegister): Outcome {
  const screening: Screening = { options: { clocks: clocks('2023-01-01') }, register: true, against: null, decisions, ...more };
  return screenerOf({ register, index: INDICES.get(register) ?? indexOf(register) }, screening)(subject);
}

function basis(subject: Subject, match: ScreenMatch, register: Register = smallRegister, against: OwnList | null = null): string {
  return basisIn({ register }, { options: { clocks: clocks('2023-01-01') }, register: true, against })(subject, match);
}

/** A decision on the pair of a subject and a match. */
function decided(subject: Subject, match: ScreenMatch, more: Partial<Decision> = {}, register: Register = smallRegister): Decision {
  return {
    seq: 1,
    subjectKey: subjectKey(subject),
    entity: entityKey(match),
    verdict: 'false-match',
    reason: 'another one',
    basis: more.basis ?? basis(subject, match, register),
    match: null,
    ...ACT,
    ...more,
  };
}

function only(outcome: Outcome): ScreenMatch {
  const [match] = outcome.matches;
  if (match === undefined) throw new Error(`got ${outcome.kind}, expected a match`);
  return match;
}

const HUAWEI_MATCH = only(screened(HUAWEI, []));

describe('a decision', () => {
  it('[V8] that a match is false takes it out, and says who, when and why', () => {
    const outcome = screened(HUAWEI, [decided(HUAWEI, HUAWEI_MATCH)]);
    const mark = { verdict: 'false-match', holds: true, reason: 'another one', by: 'ana', at: ACT.at, decision: 1 };
    expect(outcome).toEqual({
      kind: 'none',
      subject: HUAWEI,
      matches: [],
      warnings: [],
      dismissed: [{ ...HUAWEI_MATCH, decided: mark }],
    });
    expect(resultOf(outcome)).toHaveProperty('dismissed');
    expect(counting(EMPTY_SUMMARY, outcome)).toMatchObject({ none: 1, matches: 0, dismissed: 1 });
  });

  it.each(['true-match', 'escalate'] as const)('[V8] of %s keeps the match and marks it', (verdict) => {
    const outcome = screened(HUAWEI, [decided(HUAWEI, HUAWEI_MATCH, { verdict })]);
    expect(outcome).toMatchObject({ kind: 'matches', warnings: [], matches: [{ entity: { id: 'A' }, decided: { verdict, holds: true } }] });
    expect(outcome).not.toHaveProperty('dismissed');
  });

  it('[V8] replaces the one before on the same pair, in whatever order they come', () => {
    const [first, second] = [decided(HUAWEI, HUAWEI_MATCH), decided(HUAWEI, HUAWEI_MATCH, { seq: 2, verdict: 'true-match' })];
    for (const all of [
      [first, second],
      [second, first],
    ])
      expect(only(screened(HUAWEI, all)).decided).toMatchObject({ verdict: 'true-match', decision: 2 });
  });

  it('[V8] applies to its pair only', () => {
    const decision = decided(HUAWEI, HUAWEI_MATCH);
    expect(screened({ name: 'HUAWEI technologies co ltd' }, [decision]).kind).toBe('none');
    expect(screened({ ...HUAWEI, country: 'CN' }, [decision]).kind).toBe('matches');
    expect(screened(HUAWEI, [{ ...decision, entity: 'B' }]).kind).toBe('matches');
  });

  it('[V9] on what was otherwise then is open again, with a warning', () => {
    const outcome = screened(HUAWEI, [decided(HUAWEI, HUAWEI_MATCH, { basis: 'as it was' })]);
    expect(only(outcome).decided).toMatchObject({ verdict: 'false-match', holds: false });
    expect(outcome.warnings).toEqual(['A was decided false-match by ana on 2026-11-22; entity or subject changed since: open again']);
  });

  it('[V8] makes room: who is taken out hides nobody behind the limit', () => {
    const all = screened(TWIN, [], { options: { clocks: clocks('2023-01-01'), limit: 7 } }, crowdedRegister);
    const decisions = all.matches.slice(0, 5).map((match, at) => decided(TWIN, match, { seq: at + 1 }, crowdedRegister));
    const outcome = screened(TWIN, decisions, {}, crowdedRegister);
    expect(outcome.matches.map(({ entity }) => entity.id)).toEqual(all.matches.slice(5).map(({ entity }) => entity.id));
    expect(outcome.warnings).toEqual([]);
  });

  it("[V8] on a party of the user's own list is not one on an entity of the same id", async () => {
    const rows = async function* (): AsyncGenerator<{ line: number; cells: readonly string[]; fault: null }> {
      yield { line: 2, cells: ['A', 'Huawei Technologies Co., Ltd.'], fault: null };
    };
    const columns = { id: { at: 0, header: 'id', chosen: 'guessed' }, name: { at: 1, header: 'name', chosen: 'guessed' } } as const;
    const against = await ownList({ kind: 'jsonl', table: { header: ['id', 'name'], columns, rows: rows() } }, 'own.csv');
    const both = screened(HUAWEI, [], { against });
    expect(both.matches.map(({ entity }) => entity.id)).toEqual(['A', 'A']);
    const own = both.matches.find(({ standings }) => standings[0]?.list === 'against:own.csv') ?? HUAWEI_MATCH;
    const outcome = screened(HUAWEI, [decided(HUAWEI, own, { basis: basis(HUAWEI, own, smallRegister, against) })], { against });
    expect(outcome.matches.map(({ standings }) => standings[0]?.list)).toEqual(['list']);
    expect(outcome.dismissed?.map(entityKey)).toEqual(['against:own.csv A']);
  });
});

describe('decisions, whatever they are,', () => {
  const subjects: readonly Subject[] = [
    HUAWEI,
    TWIN,
    { name: 'DJI' },
    { name: 'Delta Instruments', id: '1' },
    { name: 'Nobody' },
    { name: '' },
  ];
  const registers = { small: smallRegister, crowded: crowdedRegister } as const;
  const anything = fc.record({
    which: fc.constantFrom('small', 'crowded'),
    subject: fc.constantFrom(...subjects),
    limit: fc.integer({ min: 1, max: 8 }),
    made: fc.array(
      fc.record({
        about: fc.constantFrom(...subjects),
        entity: fc.constantFrom('A', 'B', 'D', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'),
        verdict: fc.constantFrom(...VERDICTS),
        holds: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  });

  it('[V10] never add a match, hide none that rests on something else now, and leave other subjects alone', () => {
    fc.assert(
      fc.property(anything, ({ which, subject, limit, made }) => {
        const register = registers[which];
        const options = { clocks: clocks('2023-01-01'), limit };
        const plain = screened(subject, [], { options }, register);
        const everyone = screened(subject, [], { options: { ...options, limit: 100 } }, register);
        const decisions = made.map(({ about, entity, verdict, holds }, at): Decision => {
          const match = screened(about, [], { options: { ...options, limit: 100 } }, register).matches.find(
            (each) => each.entity.id === entity,
          );
          const pair = match ?? { ...HUAWEI_MATCH, entity: { id: entity, name: entity } };
          const rests = holds && match !== undefined ? basis(about, match, register) : 'otherwise';
          return decided(about, pair, { seq: at + 1, verdict, basis: rests });
        });
        const outcome = screened(subject, decisions, { options }, register);
        const bare = (matches: readonly ScreenMatch[]): readonly object[] => matches.map((match) => ({ ...match, decided: undefined }));
        const told = [...outcome.matches, ...(outcome.dismissed ?? [])];
        for (const match of bare(told)) expect(everyone.matches).toContainEqual(match);
        const mine = decisions.filter((decision) => decision.subjectKey === subjectKey(subject));
        if (mine.length === 0) expect(outcome).toEqual(plain);
        const open = everyone.matches.filter(({ entity }) => {
          const last = mine.findLast((decision) => decision.entity === entity.id);
          return last === undefined || last.verdict !== 'false-match' || last.basis === 'otherwise';
        });
        expect(bare(outcome.matches)).toEqual(open.slice(0, limit));
      }),
    );
  });

  it('[V11] none: an output has the columns it always had; with one it has those that tell of them', () => {
    const row = { line: 2, cells: ['x'], outcome: screened(HUAWEI, [decided(HUAWEI, HUAWEI_MATCH, { verdict: 'true-match' })]) };
    const plain = { ...row, outcome: screened(HUAWEI, []) };
    expect(outcomeCells(row, 1).slice(0, 13)).toEqual(outcomeCells(plain, 1));
    expect(outcomeHeader(['name'], outcomeColumns(true)).slice(-4)).toEqual([
      'wb_decided',
      'wb_decided_by',
      'wb_decided_reason',
      'wb_dismissed',
    ]);
    expect(outcomeHeader(['name'], outcomeColumns(false)).at(-1)).toBe('wb_reason');
    expect(outcomeCells(row, 1, outcomeColumns(true)).slice(-4)).toEqual(['true-match', 'ana', 'another one', '']);
    const out = { ...row, outcome: screened(HUAWEI, [decided(HUAWEI, HUAWEI_MATCH)]) };
    expect(outcomeCells(out, 1, outcomeColumns(true)).slice(-4)).toEqual(['', '', '', 'A']);
    expect(() => outcomeHeader(['wb_decided'], outcomeColumns(true))).toThrow('wb_decided');
  });
});

describe('the matches of an outcome', () => {
  it('[V1] are recorded each, also those taken out, with what a decision on them rests on', () => {
    const outcome = screened(HUAWEI, [decided(HUAWEI, HUAWEI_MATCH)]);
    const [found] = foundMatches(outcome, 3, (subject, match) => basis(subject, match));
    expect(found).toMatchObject({
      row: 3,
      subjectKey: subjectKey(HUAWEI),
      entity: 'A',
      decision: 'dismissed',
      match: { basis: basis(HUAWEI, HUAWEI_MATCH), warnings: [] },
    });
    expect(foundMatches(screened({ name: '' }, []), 1, () => '')).toEqual([]);
  });
});
