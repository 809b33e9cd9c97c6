import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, ledgerOf } from '../../src/register/index.js';
import { entityNews } from '../../src/watching/entity-news.js';
import { happeningKey, happeningNotices } from '../../src/watching/happening-notices.js';
import { registerChange } from '../../src/watching/register-change.js';
import { relationNotices } from '../../src/watching/relation-notices.js';
import { viewOn } from '../../src/watching/view.js';
import { DAYS, ENTITIES, registerLines } from '../register/arbitrary.js';
import { register } from '../register/notation.js';

/** What was told of an entity over some watches, each against a register and on a day. */
function toldOver(watches: readonly { readonly lines: readonly string[]; readonly on: string }[], entity: string): ReadonlySet<string> {
  const told = new Set<string>();
  watches.slice(1).forEach(({ lines, on }, at) => {
    const before = watches[at];
    if (before === undefined) return;
    const [old, now] = [viewOn(register(...before.lines), day(before.on)), viewOn(register(...lines), day(on))];
    const change = registerChange(old.register, now.register);
    const news = entityNews({ now, before: { kind: 'seen', view: old }, change, joined: new Map(), roles: [] });
    for (const notice of news.since(entity, [entity])) told.add(happeningKey(notice));
  });
  return told;
}

describe('no alert is lost', () => {
  it('[W5] whatever can be seen now and could not be seen at first was told, however often was looked', () => {
    const days = fc.array(fc.constantFrom(...DAYS), { minLength: 2, maxLength: 5 }).map((some) => [...some].sort());
    fc.assert(
      fc.property(
        registerLines,
        days,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (lines, on, shares) => {
          const sizes = shares.map((share) => Math.round(share * lines.length)).sort((a, b) => a - b);
          const watches = on.map((each, at) => ({ on: each, lines: lines.slice(0, sizes[at] ?? 0) }));
          const [first, last] = [watches[0], watches.at(-1)];
          if (first === undefined || last === undefined) return;
          for (const entity of ENTITIES) {
            const told = toldOver(watches, entity);
            const seen = ({ lines: held, on: of }: typeof first): readonly string[] => {
              const view = viewOn(register(...held), day(of));
              if (!ledgerOf(view.register).entity.has(entity)) return [];
              return [...happeningNotices(view, entity), ...relationNotices(view, entity)].map(happeningKey);
            };
            const before = new Set(seen(first));
            for (const key of seen(last)) if (!before.has(key)) expect(told).toContain(key);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
