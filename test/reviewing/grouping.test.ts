import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../src/register/index.js';
import { grouped, type NewTelling } from '../../src/reviewing/grouping.js';
import { type Said, together } from '../../src/reviewing/said.js';
import { datesNear, marksOf } from '../../src/reviewing/story.js';
import type { ToldEvent } from '../../src/store/index.js';
import { bench, noted, queue, story } from './reviewing.js';

const HELD_NOTHING = { proposed: new Map(), marks: [], known: new Map() };

const date = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 28 }).map((at) => `2026-02-${String(at).padStart(2, '0')}`) },
  { weight: 1, arbitrary: fc.constantFrom('2026-02', '2026', null) },
);
const toldEvent: fc.Arbitrary<ToldEvent> = fc.record({
  type: fc.constantFrom('proposal', 'designation', 'statement'),
  entities: fc.subarray(['A', 'B', 'C']),
  unknown: fc.subarray(['Acme', 'ACME Co., Ltd.', '某某']),
  actor: fc.constantFrom(null, 'nine lawmakers'),
  list: fc.constantFrom('l', 'm', null),
  date,
  modality: fc.constantFrom('reported', 'denied', 'future'),
  quote: fc.record({ text: fc.constant('q'), start: fc.nat({ max: 9 }), end: fc.constant(10) }),
  confidence: fc.constantFrom(0.5, 0.9),
  known: fc.constant(null),
});
const published: fc.Arbitrary<Day | null> = fc.constantFrom(null, day('2026-02-10'), day('2026-02-14'));
const telling: fc.Arbitrary<Omit<NewTelling, 'document'>> = fc.record({ place: fc.constant(0), event: toldEvent, published });
const tellings = fc.array(telling, { maxLength: 12 }).map((all) => all.map((each, at): NewTelling => ({ ...each, document: `d${at}` })));

/** Two tellings are of one event where they say so themselves: no index, no groups. */
function isSame(one: NewTelling, other: NewTelling): boolean {
  const [a, b] = [one.event, other.event];
  const how = ({ modality }: ToldEvent): string => (modality === 'denied' || modality === 'future' ? modality : '');
  if (a.type !== b.type || a.list !== b.list || how(a) !== how(b)) return false;
  const names = ({ entities, unknown }: ToldEvent): readonly string[] => [
    ...entities,
    ...unknown.map((name) => (name.startsWith('A') ? '~acme' : name)),
  ];
  const [left, right] = [names(a), names(b)];
  const bare = left.length === 0 && right.length === 0 && (a.type === 'designation' || a.actor === b.actor);
  if (!bare && !left.some((name) => right.includes(name))) return false;
  const [first, second] = [a.date ?? one.published ?? '', b.date ?? other.published ?? ''];
  if (first.length === 10 && second.length === 10) return Math.abs(Date.parse(first) - Date.parse(second)) <= 3 * 86_400_000;
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return a.type === 'designation' && short.length === 7 && long.startsWith(short);
}

/** The obvious way: join whoever is the same as somebody in a group, until nothing changes. */
function components(all: readonly NewTelling[]): readonly (readonly string[])[] {
  let groups = all.map((each) => [each]);
  for (let before = -1; before !== groups.length; ) {
    before = groups.length;
    const next: NewTelling[][] = [];
    for (const group of groups) {
      const near = next.find((other) => other.some((one) => group.some((each) => isSame(one, each))));
      if (near === undefined) next.push(group);
      else near.push(...group);
    }
    groups = next;
  }
  return sorted(groups.map((group) => group.map(({ document }) => document)));
}

function sorted(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.map((group) => [...group].sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

describe('[B203] the same story', () => {
  it('[B203] is what tellings say that have type, list, a company and days in common, directly or through others', () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const { added, extended } = grouped(all, HELD_NOTHING);
        expect(extended).toEqual([]);
        expect(sorted(added.map(({ told }) => told.map(({ document }) => document)))).toEqual(components(all));
      }),
      { numRuns: 300 },
    );
  });

  it('[B203] dates go together both ways', () => {
    fc.assert(
      fc.property(toldEvent, toldEvent, published, (one, other, out) => {
        const [first] = marksOf({ ...one, type: other.type, entities: ['A'], unknown: [] }, out);
        const [second] = marksOf({ ...other, entities: ['A'], unknown: [] }, out);
        if (first === undefined || second === undefined) throw new Error('no mark');
        expect(datesNear(first).includes(second.date)).toBe(datesNear(second).includes(first.date));
      }),
    );
  });

  it('[B204] says the same in whatever order and however often it is told', () => {
    const said = fc.tuple(toldEvent, fc.constantFrom('d1', 'd2')).map(([event, document]): Said => ({ event, document }));
    fc.assert(
      fc.property(said, said, said, (a, b, c) => {
        const alone = together(a, a);
        expect(together(alone, alone)).toEqual(alone);
        expect(together(alone, b)).toEqual(together(a, b));
        expect(together(a, b)).toEqual(together(b, a));
        expect(together(together(a, b), c)).toEqual(together(a, together(b, c)));
      }),
    );
  });

  it('[B202] [B203] in whatever order and in whatever batches documents come, and come again, the same stand together', async () => {
    const line = fc
      .tuple(
        fc.constantFrom('proposal', 'designation'),
        fc.constantFrom('A', 'B', 'A,B', '~Acme', 'A,~Acme'),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('reported', 'denied'),
      )
      .map(([type, about, at, how]) => `${type} ${about} l 2026-02-${String(at).padStart(2, '0')} ${how}`);
    const stories = fc.uniqueArray(
      fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
      { minLength: 1, maxLength: 6 },
    );
    const order = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(stories, order, fc.integer({ min: 1, max: 6 }), async (texts, keys, size) => {
        const shuffled = texts.map((text, at) => ({ text, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key);
        const outcomes: string[] = [];
        for (const [given, batch] of [
          [texts, texts.length],
          [shuffled.map(({ text }) => text), size],
        ] as const) {
          const of = await bench();
          try {
            for (let round = 0; round < 2; round += 1)
              for (let at = 0; at < given.length; at += batch)
                await queue(
                  of,
                  given.slice(at, at + batch).map((text) => story(text)),
                );
            outcomes.push(await grouping(of));
          } finally {
            await of.dispose();
          }
        }
        expect(outcomes[1]).toBe(outcomes[0]);
      }),
      { numRuns: 12 },
    );
  });
});

/** The proposed events of a store by their content: ids and days of queueing do not count. */
async function grouping({ store }: Awaited<ReturnType<typeof bench>>): Promise<string> {
  const groups: string[] = [];
  for (const { id, event, tellings: count } of await store.proposedEvents.page({ states: ['waiting'] })) {
    const told = (await store.proposedEvents.tellings(id)).map(({ document, place }) => `${document.slice(0, 6)}/${place}`).sort();
    expect(told).toHaveLength(count);
    groups.push(JSON.stringify([told, event]));
  }
  return groups.sort().join('\n');
}

describe('[B215] thousands of documents', () => {
  it('[B215] of one story, and of many, are grouped in time in proportion', () => {
    const read = noted();
    const many = (count: number, text: (at: number) => string): readonly NewTelling[] =>
      Array.from({ length: count }, (_, at) => ({
        ...({ document: `d${at}`, place: 0, published: day('2026-02-14') } as const),
        event: read(story(text(at)).document).events[0] as ToldEvent,
      }));
    for (const text of [() => 'designation A l 2026-02-13 reported', (at: number) => `designation E${at} l 2026-02-13 reported`]) {
      const timed = (count: number): number => {
        const all = many(count, text);
        const begun = performance.now();
        grouped(all, HELD_NOTHING);
        return performance.now() - begun;
      };
      timed(2000);
      const [some, more] = [Math.min(timed(2000), timed(2000), timed(2000)), Math.min(timed(16_000), timed(16_000))];
      // Eight times as many: sixty-four times the work where each were compared with each.
      expect(more).toBeLessThan(some * 24 + 100);
    }
  });
});
