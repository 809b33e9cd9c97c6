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
