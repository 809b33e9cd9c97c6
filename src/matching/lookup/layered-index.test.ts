import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../../test/bundled.js';
import { search } from '../match.js';
import { buildIndex } from './index-builder.js';
import { layered } from './layered-index.js';
import { openIndex } from './match-index.js';
import type { NamedEntity } from './party.js';
import { registerParties } from './register-parties.js';

const PARTIES = registerParties(bundled().register).slice(0, 90);
const NAMES = PARTIES.flatMap(({ names }) => names.map(({ text }) => text));

const index = (parties: readonly NamedEntity[]) => openIndex(buildIndex(parties));

/** What a party may become: gone, with a name less, or with the names of another beside its own. */
function changed(party: NamedEntity, how: number): readonly NamedEntity[] {
  const other = PARTIES[(how * 7) % PARTIES.length];
  if (how % 3 === 0) return [];
  if (how % 3 === 1) return [{ ...party, names: party.names.slice(0, -1) }];
  return [{ ...party, names: [...party.names, ...(other?.names ?? [])] }];
}

describe('[M28] layers', () => {
  it('[M28] are searched as the one index of what they hold', () => {
    const main = index(PARTIES);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(PARTIES.length - 1), { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 8 }),
        (places, queries) => {
          const [ids, anew] = [new Set<string>(), new Map<string, readonly NamedEntity[]>()];
          for (const place of places) {
            const party = PARTIES[place];
            if (party === undefined) continue;
            ids.add(party.id);
            anew.set(party.id, changed(party, place));
          }
          const overlay = [...anew.values()].flat();
          const layers = layered(main, index(overlay), ids);
          const whole = index(PARTIES.flatMap((party) => anew.get(party.id) ?? [party]));
          const lost = places.flatMap((place) => PARTIES[place]?.names.map(({ text }) => text) ?? []);
          for (const name of [...queries, ...lost]) {
            const query = { names: [name], identifiers: PARTIES[places[0] ?? 0]?.identifiers ?? [] };
            expect(JSON.stringify(search(layers, query))).toBe(JSON.stringify(search(whole, query)));
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
