import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerLines } from '../../test/register/arbitrary.js';
import { sha256 } from '../../test/register/data-files.js';
import { ask, register } from '../../test/register/notation.js';
import { composed, endOf, type RegisterFact } from './composition.js';
import type { Register } from './register.js';
import { extendSnapshot, openSnapshot, type Snapshot, writeSnapshot } from './snapshot.js';

const ORIGIN = { bundled: 'b', seq: 1, joined: '' };

function opened(file: Uint8Array): Snapshot {
  const found = openSnapshot(file, sha256);
  if (!found.ok) throw new Error(found.got);
  return found.value;
}

/** Every fact of a register by itself, those of one kind in their order. */
function facts(of: Register): readonly RegisterFact[] {
  return (Object.entries(of) as [keyof Register, readonly object[]][]).flatMap(([kind, all]) => all.map((fact) => ({ kind, fact })));
}

describe('[P4] a snapshot extended', () => {
  it('[P4] is byte for byte the snapshot of the composed register', () => {
    fc.assert(
      fc.property(registerLines, registerLines, (lines, more) => {
        const [of, added] = [register(...lines), facts(register(...more))];
        const before = opened(writeSnapshot(of, '2021-01-01', new Map(), sha256));
        const extended = extendSnapshot(before, added, '2021-02-01', new Map(), sha256, ORIGIN);
        expect(extended).toEqual(writeSnapshot(composed(of, added), '2021-02-01', new Map(), sha256, ORIGIN));
        expect(opened(extended).meta.origin).toEqual(ORIGIN);
      }),
    );
  });

  it('[P4] keeps other sections only where they are given anew', () => {
    const of = register('2021-01-01 complete A');
    const section = new Map([['name-index', new Uint8Array([1])]]);
    const before = opened(writeSnapshot(of, '2021-01-01', section, sha256));
    expect(opened(extendSnapshot(before, [], '2021-01-01', new Map(), sha256, ORIGIN)).section('name-index')).toBeNull();
  });
});

describe('[P6] facts amended', () => {
  const OF = register('2021-01-01 complete A', '2021-03-02 complaint A', '2021-03-03 removal A');
  const SUIT = '2021-03-02 complaint-filed';
  const more = (...added: readonly RegisterFact[]): Register => composed(OF, added);
  const sourcesOf = (of: Register, id = SUIT): readonly string[] | undefined => of.events.find((event) => event.id === id)?.sources;

  it('[P6] sources are added once and dropped, where they are; nothing else changes', () => {
    const added = more({ kind: 'events', fact: { id: SUIT, amends: 'sources-added', sources: ['x', 'y', 'x'] } });
    expect(sourcesOf(added)).toEqual(['source of 2021-03-02', 'x', 'y']);
    expect(added.events.map(({ id }) => id)).toEqual(OF.events.map(({ id }) => id));
    const dropped = composed(added, [{ kind: 'events', fact: { id: SUIT, amends: 'sources-dropped', sources: ['x', 'z'] } }]);
    expect(sourcesOf(dropped)).toEqual(['source of 2021-03-02', 'y']);
    expect(
      more({ kind: 'editions', fact: { id: 'list/2021-01-01', amends: 'sources-added', sources: ['x'] } }).editions[0]?.sources,
    ).toContain('x');
  });

  it('[P6] what is taken back is held no more, and its standing with it; what is not held is not amended', () => {
    const back = more({ kind: 'events', fact: { id: '2021-03-03 removal', amends: 'taken-back', reason: 'misread' } });
    expect([ask(OF, 'A', '2021-04-01').listed, ask(back, 'A', '2021-04-01').listed]).toEqual([false, true]);
    expect(more({ kind: 'events', fact: { id: 'ev-9', amends: 'sources-added', sources: ['x'] } })).toEqual(OF);
  });

  it('[P6] [P4] in the same steps or others the same snapshot comes of it', () => {
    const steps: readonly RegisterFact[] = [
      { kind: 'events', fact: { ...OF.events[0], id: 'ev-own-1' } },
      { kind: 'events', fact: { id: 'ev-own-1', amends: 'sources-added', sources: ['x'] } },
      { kind: 'events', fact: { id: SUIT, amends: 'taken-back', reason: 'r' } },
      { kind: 'events', fact: { ...OF.events[0], id: 'ev-own-2' } },
    ];
    const whole = writeSnapshot(composed(OF, steps), '2021-02-01', new Map(), sha256, ORIGIN);
    fc.assert(
      fc.property(fc.nat({ max: steps.length }), (at) => {
        const extend = (before: Uint8Array, some: readonly RegisterFact[]): Uint8Array =>
          extendSnapshot(opened(before), some, '2021-02-01', new Map(), sha256, ORIGIN);
        const first = extend(writeSnapshot(OF, '2021-02-01', new Map(), sha256, ORIGIN), steps.slice(0, at));
        expect(extend(first, steps.slice(at))).toEqual(whole);
      }),
    );
  });
});

describe('[P5] joined entities', () => {
  const OF = register('2021-01-01 complete A', '2021-03-01 complete A B', '2021-03-02 complaint B');

  it('[P5] what is said of one is said of the other', () => {
    const added = facts(register('2021-04-01 complete D')).filter(
      ({ kind, fact }) => kind !== 'entities' || 'D' === (fact as { id: string }).id,
    );
    const own = { ...OF, entities: OF.entities.filter(({ id }) => id !== 'D') };
    const joined = composed(own, added, new Map([['D', 'A']]));
    expect(joined.entities).toEqual(own.entities);
    expect(ask(joined, 'A', '2021-04-02').evidence.map(({ date }) => date)).toContain('2021-04-01');
  });

  it('[P5] nothing changes without a joining', () => {
    expect({ ...composed(OF, []) }).toEqual({ ...OF });
  });

  it('[P5] a chain is followed to its end, and a ring is refused', () => {
    expect(
      endOf(
        new Map([
          ['A', 'B'],
          ['B', 'C'],
        ]),
        'A',
      ),
    ).toBe('C');
    expect(() =>
      endOf(
        new Map([
          ['A', 'B'],
          ['B', 'A'],
        ]),
        'A',
      ),
    ).toThrow('got a ring of joinings through A, expected a chain that ends');
  });

  it('[P5] a relation between two that are one is gone', () => {
    const relation = {
      kind: 'controls',
      subject: 'A',
      object: 'D',
      since: '2021-01-01',
      known: '2021-01-01',
      sources: [],
      confidence: 'high',
    };
    expect(composed(OF, [{ kind: 'relations', fact: relation }], new Map([['D', 'A']])).relations).toEqual([]);
    expect(composed(OF, [{ kind: 'relations', fact: relation }], new Map([['D', 'B']])).relations).toEqual([{ ...relation, object: 'B' }]);
  });
});
