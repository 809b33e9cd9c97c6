import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonClient } from '../../scripts/python.mjs';
import { type Clocks, day, ledgerOf, standings, stays } from '../../src/register/index.js';
import { COLLECTIONS, datasetOf, listsOfDataset } from '../../src/service/follow-the-money/datasets.js';
import { followTheMoney, ftmEntity, nestedEntity } from '../../src/service/follow-the-money/follow-the-money.js';
import type { FtmEntity } from '../../src/service/follow-the-money/ftm-entity.js';
import type { Loaded } from '../../src/service/index.js';
import { openTestService, type TestService } from './service.js';

let service: TestService;
let loaded: Loaded;
beforeAll(async () => {
  service = await openTestService();
  loaded = service.world.inService.loaded() ?? expect.fail();
});
afterAll(async () => service.dispose());

const at = (on: string, known = on): Clocks => ({ on: day(on), known: day(known) });
const CLOCKS = [at('2026-11-22'), at('2021-04-01'), at('2026-03-01'), at('2025-01-02'), at('2026-06-09', '2025-12-31')] as const;

/** Every party and what is told beside it, with the property that points back to it. */
function everything(clocks: Clocks): readonly { readonly party: FtmEntity; readonly links: readonly (readonly [string, FtmEntity])[] }[] {
  const view = followTheMoney(loaded, clocks);
  return loaded.snapshot.register.entities.map(({ id }) => ({
    party: view.party(id) ?? expect.fail(),
    links: [...view.adjacent(id)].flatMap(([property, links]) => links.map((link) => [property, link] as const)),
  }));
}

describe('FollowTheMoney', () => {
  test('[O10] a party has a risk topic exactly while it is listed', () => {
    for (const clocks of CLOCKS) {
      for (const { party } of everything(clocks)) {
        const told = standings(loaded.snapshot.register, party.id, clocks);
        const listed = told.filter((standing) => standing.listed);
        expect(party.target).toBe(listed.length > 0);
        expect((party.properties['topics'] ?? []).length > 0).toBe(listed.length > 0);
        expect(party.properties['programId'] ?? []).toEqual(listed.map(({ list }) => list.toUpperCase()));
        expect(party.datasets).toEqual(told.map(({ list }) => datasetOf(list)));
      }
    }
  });

  test('[O10] a Sanction is a stay on a list: it has an end exactly where the stay has, and drafts and proposals are none', () => {
    const { register } = loaded.snapshot;
    const drafts = new Set(register.editions.filter(({ form }) => form === 'draft').map(({ date }) => date));
    expect(drafts.size).toBeGreaterThan(0);
    for (const clocks of CLOCKS) {
      for (const { party, links } of everything(clocks)) {
        const told = links
          .filter(([property]) => property === 'sanctions')
          .map(([, { properties }]) => [properties['startDate']?.[0], properties['endDate']?.[0] ?? null]);
        const real = [...stays(register, party.id, clocks).values()].flat().map(({ since, until }) => [since, until]);
        expect(told).toEqual(real);
        const open = links.filter(([, { schema, properties }]) => schema === 'Sanction' && properties['endDate'] === undefined);
        expect(open.length > 0).toBe(party.target);
      }
    }
  });

  test('[O10] who was enjoined is told so and listed still; who was removed has an end', () => {
    const sanctions = (id: string, clocks: Clocks): readonly FtmEntity[] =>
      followTheMoney(loaded, clocks).adjacent(id).get('sanctions') ?? [];
    expect(sanctions('WB-0038', at('2021-04-01'))[0]?.properties).toMatchObject({
      status: ['in force; challenged, enjoined'],
      startDate: ['2021-01-14'],
    });
    expect(sanctions('WB-0038', at('2022-01-01'))[0]?.properties).toMatchObject({ status: ['ended'], endDate: ['2021-05-25'] });
    expect(sanctions('WB-0038', at('2021-01-01'))).toEqual([]);
  });

  test('[O10] told of some lists, a party has the datasets, topics and programmes of these alone', () => {
    const clocks = at('2026-11-22');
    expect(ftmEntity(loaded, 'WB-0089', clocks)?.datasets).toEqual(['us_dod_1260h', 'us_ndaa_5949']);
    const some = ftmEntity(loaded, 'WB-0089', clocks, ['us-ndaa-5949']);
    expect(some?.datasets).toEqual(['us_ndaa_5949']);
    expect(some?.properties['programId']).toEqual(['US-NDAA-5949']);
    expect(ftmEntity(loaded, 'WB-0089', clocks, ['us-dod-1237'])).toMatchObject({ datasets: [], target: false });
    expect(ftmEntity(loaded, 'WB-9999', clocks)).toBeNull();
    expect(ftmEntity(loaded, 'WB-0089', clocks)).toBe(ftmEntity(loaded, 'WB-0089', clocks));
  });

  test('[O10] nested, a party holds what is told beside it and the other ends of its bonds whole', () => {
    const view = followTheMoney(loaded, at('2026-11-22'));
    const relation = loaded.snapshot.register.relations.find(({ kind }) => kind === 'controls') ?? expect.fail();
    const child = nestedEntity(view, relation.object);
    const bonds = [
      ...(child?.properties['ownershipAsset'] ?? []),
      ...(child?.properties['controllingEntities'] ?? []),
    ] as readonly FtmEntity[];
    const bond = bonds.find(({ id }) => id.startsWith(`${relation.subject}.`)) ?? expect.fail();
    expect(bond.properties['owner'] ?? bond.properties['controller']).toEqual([view.party(relation.subject)]);
    expect(bond.properties['asset'] ?? bond.properties['controlled']).toEqual([relation.object]);
  });

  test('[O11] a dataset is a list, with underscores or hyphens; OpenSanctions’ names and the collections are taken', () => {
    const { register } = loaded.snapshot;
    const held = listsOfDataset(register, 'default') ?? [];
    for (const list of held) {
      expect(listsOfDataset(register, list)).toEqual([list]);
      expect(listsOfDataset(register, datasetOf(list))).toEqual([list]);
    }
    for (const name of COLLECTIONS) expect(listsOfDataset(register, name)).toEqual(held);
    expect(listsOfDataset(register, 'us_dod_chinese_milcorps')).toEqual(['us-dod-1260h', 'us-dod-1237']);
    expect(listsOfDataset(register, 'us_special_leg')).toEqual(['us-ndaa-889', 'us-ndaa-154', 'us-ndaa-5949']);
    // Known, but none of it is held: saying that nobody stands on it would be wrong.
    for (const name of ['us_ofac_sdn', 'moon', '', 'constructor', '__proto__']) expect(listsOfDataset(register, name)).toBeNull();
  });

  test('[O11] ids tell a party and what is beside it apart, and none is given twice', () => {
    const all = everything(at('2026-11-22')).flatMap(({ party, links }) => [party.id, ...links.map(([, link]) => link.id)]);
    const { entity } = ledgerOf(loaded.snapshot.register);
    const bonds = all.filter((id) => !entity.has(id));
    // A bond is told at both of its ends.
    for (const id of new Set(bonds)) expect(bonds.filter((each) => each === id).length).toBeLessThanOrEqual(2);
  });

  const python = pythonClient(['followthemoney==4.11.2']);
  test.skipIf(python === null)(
    '[O11] FollowTheMoney’s own model has every schema and property told, and takes every value',
    { timeout: 60_000 },
    () => {
      const { stdout, stderr } = spawnSync(python ?? '', ['-c', CHECK], {
        input: JSON.stringify(everything(at('2026-11-22'))),
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual({
        wrong: [],
        seen: ['Company', 'Control', 'Organization', 'Ownership', 'Sanction', 'Succession'],
      });
    },
  );
});

const CHECK = `
import json, sys
from followthemoney import model
wrong, seen = [], set()
def check(entity):
    schema = model.get(entity["schema"])
    seen.add(schema.name)
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            wrong.append([schema.name, name])
        else:
            wrong.extend([schema.name, name, value] for value in values if prop.type.name != "entity" and prop.type.clean(value) != value)
for each in json.load(sys.stdin):
    check(each["party"])
    for name, link in each["links"]:
        check(link)
        prop = model.get(each["party"]["schema"]).get(name)
        if prop is None or not prop.stub or not model.get(link["schema"]).is_a(prop.range):
            wrong.append([each["party"]["schema"], name, link["schema"]])
print(json.dumps({"wrong": wrong[:20], "seen": sorted(seen)}))
`;
