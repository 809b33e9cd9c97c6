import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITIES, question, registerLines } from '../../test/register/arbitrary.js';
import { asKnown, controlledByListed, liveThrough } from '../../test/register/day-by-day.js';
import { ask, clocks, FOREVER, inWords, register, told } from '../../test/register/notation.js';
import { history } from './history.js';
import { outcomes } from './outcomes.js';
import type { Register } from './register.js';
import { standing } from './standing.js';
import { editionStatus, stateOf } from './state.js';

const LISTED = '2021-01-01 complete A B';
const COURT = ['complaint-filed', 'injunction', 'ruling', 'remand', 'appeal', 'settlement'];

/** Runs a law on many generated registers and questions to them; a failing case prints as lines of the notation. */
function always(law: (of: Register, asked: { entity: string; list: string; on: string; known: string }) => void, runs = 400): void {
  fc.assert(
    fc.property(registerLines, question, (lines, asked) => {
      law(register(...lines), asked);
    }),
    { numRuns: runs },
  );
}

describe('[L1] derivation', () => {
  it('[L1] a standing is computed anew from the acts, whatever was asked before', () => {
    const of = register(LISTED, '2021-03-01 complete B', '2021-05-01 complete A');
    expect(['2021-04-01', '2021-02-01', '2021-06-01', '2021-02-01', '2020-01-01'].map((on) => told(of, 'A', on))).toEqual([
      'off since 2021-03-01: formerly-listed',
      'listed since 2021-01-01',
      'listed since 2021-05-01',
      'listed since 2021-01-01',
      'never listed',
    ]);
  });

  it('[L1] agrees with a life lived day by day, in every part of the standing', () => {
    always((of, { list, on, known }) => {
      const then = asKnown(of, known);
      for (const entity of ENTITIES) {
        const simple = liveThrough(then, entity, list, on);
        const above = !simple.listed && controlledByListed(then, entity, list, on);
        const found = ask(of, entity, on, known, list);
        expect({ ...dates(found), modifiers: [...found.modifiers].sort() }).toEqual({
          ...dates(simple),
          modifiers: [...simple.modifiers, ...(above ? ['controlled-by-listed'] : [])].sort(),
        });
      }
    }, 1200);
  });

  it('[L1] does not depend on the order of the facts, and leaves them as they were', () => {
    always((of, { entity, list, on, known }) => {
      const before = JSON.stringify(of);
      const turned = Object.fromEntries(Object.entries(of).map(([kind, facts]) => [kind, facts.toReversed()])) as unknown as Register;
      expect(inWords(ask(turned, entity, on, known, list))).toBe(inWords(ask(of, entity, on, known, list)));
      expect(JSON.stringify(of)).toBe(before);
    });
  });
});

describe('[L2] two clocks', () => {
  it('[L2] an edition is invisible until it is published, though it took effect before', () => {
    const of = register('2021-01-01 complete A known 2021-01-14');
    expect(told(of, 'A', '2021-01-20', '2021-01-13')).toBe('never listed');
    expect(told(of, 'A', '2021-01-01', '2021-01-14')).toBe('listed since 2021-01-01');
  });

  it('[L2] an event is invisible until it is public, and a relation', () => {
    const of = register(LISTED, '2021-02-01 complaint A known 2021-03-01', '2021-02-01 controls A F known 2021-03-01');
    expect(told(of, 'A', '2021-02-10', '2021-02-28')).toBe('listed since 2021-01-01');
    expect(told(of, 'A', '2021-02-10', '2021-03-01')).toBe('listed since 2021-01-01: challenged');
    expect(told(of, 'F', '2021-02-10', '2021-02-28')).toBe('never listed');
    expect(told(of, 'F', '2021-02-10', '2021-03-01')).toBe('never listed: controlled-by-listed');
  });

  it('[L2] nothing of the future is known, also where it is known already', () => {
    expect(told(register('2021-05-01 complete A known 2021-04-01'), 'A', '2021-04-30')).toBe('never listed');
  });

  it('[L2] asking with `known` is asking a register without what came out later', () => {
    always((of, { entity, list, on, known }) => {
      const then = asKnown(of, known);
      expect(ask(of, entity, on, known, list)).toEqual(ask(then, entity, on, FOREVER, list));
      expect(history(of, entity, clocks(on, known))).toEqual(history(then, entity, clocks(on)));
      expect(stateOf(of, list, clocks(on, known))).toEqual(stateOf(then, list, clocks(on)));
      expect(outcomes(of, list, clocks(on, known))).toEqual(outcomes(then, list, clocks(on)));
    });
  });

  it('[L2] the status of an edition does not tell what came out later', () => {
    always((of, { on, known }) => {
      const then = asKnown(of, known);
      const statuses = (from: Register, until?: string) => then.editions.map(({ id }) => [id, statusOf(from, id, on, until)]);
      expect(statuses(of, known)).toEqual(statuses(then));
    });
  });

  it('[L2] raising `known` past every fact changes nothing', () => {
    always((of, { entity, list, on }) => expect(ask(of, entity, on, '2021-03-01', list)).toEqual(ask(of, entity, on, '9999-12-31', list)));
  });
});

describe('[L3] withdrawn is not removed', () => {
  it.each(['', ' withdrawn 2021-06-01'])('[L3] a draft%s lists nobody and drops nobody', (withdrawn) => {
    const of = register(LISTED, `2021-06-01 draft +C -B${withdrawn}`);
    expect(told(of, 'B', '2022-01-01')).toMatch(/^listed since 2021-01-01/);
    expect(told(of, 'C', '2022-01-01')).toBe('never listed: draft-only');
  });

  it('[L3] without the drafts, whom it lists and since when is the same', () => {
    always((of, { entity, list, on, known }) => {
      const without = { ...of, editions: of.editions.filter(({ form }) => form !== 'draft') };
      expect(dates(ask(without, entity, on, known, list))).toEqual(dates(ask(of, entity, on, known, list)));
      expect(stateOf(without, list, clocks(on, known))).toEqual(stateOf(of, list, clocks(on, known)));
    });
  });
});

describe('[L4] enjoined is still listed', () => {
  it.each([...COURT, 'complaint'])('[L4] %s leaves it listed', (act) => {
    expect(told(register(LISTED, `2021-06-01 ${act} A`), 'A', '2022-01-01')).toMatch(/^listed since 2021-01-01/);
  });

  it.each(['removal A', 'complete B', 'amend -A'])('[L4] %s ends the listing', (act) => {
    const of = register(LISTED, '2021-02-01 injunction A', `2021-06-01 ${act}`);
    expect(told(of, 'A', '2022-01-01')).toBe('off since 2021-06-01: formerly-listed');
  });

  it('[L4] without the acts of courts, whom it lists and since when is the same', () => {
    always((of, { entity, list, on, known }) => {
      const without = { ...of, events: of.events.filter(({ type }) => !COURT.includes(type)) };
      expect(dates(ask(without, entity, on, known, list))).toEqual(dates(ask(of, entity, on, known, list)));
    });
  });
});

describe('[L5] renames keep identity', () => {
  it('[L5] an entity printed under a new name stays listed since the same day', () => {
    const of = register('2021-01-01 complete A:Alpha B', '2022-01-01 complete A:Omega B');
    expect(told(of, 'A', '2022-02-01')).toBe('listed since 2021-01-01: renamed');
  });

  it('[L5] what is printed changes neither whom it lists nor since when', () => {
    always((of, { entity, list, on, known }) => {
      const nameless = { ...of, entries: of.entries.map((entry) => ({ ...entry, name: entry.entity })) };
      expect(dates(ask(nameless, entity, on, known, list))).toEqual(dates(ask(of, entity, on, known, list)));
    });
  });
});

it('[L1] who or what is not in the register is refused', () => {
  const of = register(LISTED);
  expect(() => standing(of, 'Z', 'list', clocks('2021-01-01'))).toThrow('got entity "Z"');
  expect(() => standing(of, 'A', 'nowhere', clocks('2021-01-01'))).toThrow('got list "nowhere", expected one of list, other');
});

function dates({ listed, since, until }: { listed: boolean; since: string | null; until: string | null }) {
  return { listed, since, until };
}

function statusOf(of: Register, id: string, on: string, known?: string): string {
  const edition = of.editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new RangeError(`got no edition ${id}, expected one`);
  return editionStatus(of, edition, clocks(on, known));
}
