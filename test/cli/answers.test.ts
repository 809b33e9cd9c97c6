import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/register/index.js';
import { answer, asked } from './asked.js';

const STANDING_KEYS = ['edition', 'evidence', 'grounds', 'list', 'listed', 'modifiers', 'printed', 'since', 'until'];

type Fact = Record<string, unknown>;

function rows(of: Fact | undefined, key: string): readonly Fact[] {
  const found = of?.[key];
  if (!Array.isArray(found)) throw new Error(`got ${JSON.stringify(found)} under ${key}, expected rows`);
  return found as Fact[];
}

describe('[X2] the shapes that must not drift', () => {
  it('[X2] standing', async () => {
    const said = await answer('standing', 'YMTC', '--on', '2026-03-01', '--list', 'us-dod-1260h');
    expect(said['entity']).toEqual({ id: 'WB-0089', name: 'Yangtze Memory Technologies Co., Ltd.' });
    expect([said['on'], said['known']]).toEqual(['2026-03-01', '2026-11-22']);
    const [standing] = said['standings'] as Record<string, unknown>[];
    expect(Object.keys(standing ?? {}).sort()).toEqual(STANDING_KEYS);
    expect(standing).toMatchObject({
      list: 'us-dod-1260h',
      listed: true,
      since: '2024-01-31',
      until: null,
      modifiers: ['draft-removal', 'challenged'],
      edition: 'us-dod-1260h/2025-01-07',
    });
    for (const evidence of rows(standing, 'evidence'))
      expect(Object.keys(evidence)).toEqual(expect.arrayContaining(['event', 'date', 'source']));
  });

  it('[X2] a name of nobody: entity null, no standings, the nearest names', async () => {
    const said = await answer('standing', 'Yangtse Memory Technologies');
    expect([said['entity'], said['standings']]).toEqual([null, []]);
    expect((said['nearest'] as Record<string, unknown>[])[0]).toMatchObject({ id: 'WB-0089' });
  });

  it('[X2] diff: 65 added, the ten removed, the seven renames the notice prints', async () => {
    const said = await answer('diff', 'us-dod-1260h', '--from', '2025-01-07', '--to', '2026-06-08');
    expect([said['list'], said['from'], said['to']]).toEqual(['us-dod-1260h', '2025-01-07', '2026-06-08']);
    const names = (key: string): readonly string[] => (said[key] as { readonly name: string }[]).map((line) => line.name);
    expect(names('added')).toHaveLength(65);
    expect(names('removed')).toHaveLength(10);
    expect(names('removed')).toContain('Costar Group Co., Ltd.');
    expect(names('removed')).not.toContain('Yangtze Memory Technologies Co., Ltd.');
    const renamed = said['renamed'] as { readonly from: string; readonly to: string; readonly kind: string }[];
    expect(renamed.map((line) => line.to)).toEqual(
      expect.arrayContaining([
        'AVIC Chengdu Aircraft Co., Ltd.',
        'CETC Cyberspace Security Technology Co., Ltd.',
        'Hesai Group',
        'Shenzhen DJI Technology Co., Ltd.',
      ]),
    );
    expect(renamed.filter((line) => line.kind === 'successor')).toHaveLength(2);
    expect(said['continued']).toBe(123);
  });

  it('[X2] diff backwards is the same change reversed', async () => {
    const forth = await answer('diff', 'us-dod-1260h', '--from', '2025-01-07', '--to', '2026-06-08');
    const back = await answer('diff', 'us-dod-1260h', '--from', '2026-06-08', '--to', '2025-01-07');
    expect(back['added']).toEqual(forth['removed']);
    expect(back['removed']).toEqual(forth['added']);
  });

  it('[X2] diff against the withdrawn draft shows what it would have done', async () => {
    const said = await answer('diff', 'us-dod-1260h', '--from', '2026-02-12', '--to', 'us-dod-1260h/2026-02-13');
    expect([(said['added'] as unknown[]).length, (said['removed'] as unknown[]).length]).toEqual([11, 12]);
    const after = await answer('diff', 'us-dod-1260h', '--from', '2026-02-12', '--to', '2026-02-14');
    expect([after['added'], after['removed']]).toEqual([[], []]);
  });

  it('[X2] effects', async () => {
    const said = await answer('effects', 'Unitree', '--role', 'dod-contractor', '--on', '2027-07-01');
    expect(said).toMatchObject({ entity: { id: 'WB-0214' }, role: 'dod-contractor', on: '2027-07-01', note: 'not legal advice' });
    const effects = said['effects'] as Record<string, unknown>[];
    expect(effects.map((effect) => effect['from'])).toContain('2027-06-30');
    const keys = ['id', 'law', 'citation', 'kind', 'from', 'until', 'summary', 'because', 'sources', 'confidence'];
    for (const effect of effects) expect(Object.keys(effect)).toEqual(expect.arrayContaining(keys));
  });

  it('[X2] screen', async () => {
    const said = await answer('screen', 'Hesai Group', 'Nobody Of That Name', '--lists', 'us-dod-1260h');
    expect(Object.keys(said)).toEqual(['snapshot', 'engine', 'on', 'known', 'results']);
    expect(Object.keys(said['snapshot'] as object)).toEqual(['digest', 'built']);
    const [hesai, nobody] = said['results'] as Record<string, unknown>[];
    const [match] = rows(hesai, 'matches');
    expect(match).toMatchObject({ entity: { id: 'WB-0083' }, matched: 'Hesai Group', decision: 'match' });
    expect(rows(match, 'standings').map((standing) => standing['list'])).toEqual(['us-dod-1260h']);
    expect(nobody).toEqual({ subject: { name: 'Nobody Of That Name' }, matches: [], warnings: [] });
  });

  it('[X2] lists, editions, outcomes and history are objects with what their name says', async () => {
    expect((await answer('lists'))['lists']).toHaveLength(17);
    expect(((await answer('editions', 'us-dod-1260h'))['editions'] as unknown[]).length).toBe(8);
    expect((await answer('outcomes'))['rate']).toMatchObject({ unnamed: 1 });
    expect(((await answer('history', '小米'))['events'] as unknown[]).length).toBeGreaterThan(8);
  });
});

describe('[X4] days at the edges', () => {
  it.each([
    ['1990-01-01', 'did not exist yet'],
    ['2030-01-01', 'lies ahead'],
  ])('[X4] on %s the answer says it %s', async (on, words) => {
    const { code, out } = await asked('standing', 'DJI', '--on', on, '--list', 'us-dod-1260h');
    expect([code, out.replaceAll('\n', ' ')]).toEqual([0, expect.stringContaining(words)]);
  });

  it('[X4] the future is answered as the register stands today', async () => {
    const said = await answer('standing', 'DJI', '--on', '2035-05-05', '--list', 'us-dod-1260h');
    expect((said['standings'] as Record<string, unknown>[])[0]).toMatchObject({ listed: true, since: '2022-10-05' });
  });
});

describe('[E4] the honest default', () => {
  it.each(['exporter', 'us-investor', 'us-business'])('[E4] a 1260H listing alone bars nothing for a %s', async (role) => {
    const said = await answer('effects', 'Quectel', '--role', role);
    expect((said['effects'] as { readonly kind: string }[]).map((effect) => effect.kind)).toContain('none');
    expect(
      (said['effects'] as { readonly kind: string }[]).filter((effect) => effect.kind === 'prohibits' && role !== 'us-business'),
    ).toEqual([]);
  });

  it('[E3] effects of an enjoined listing say so', async () => {
    const said = await answer('effects', '药明康德', '--role', 'dod-contractor', '--on', '2026-09-01');
    expect((said['effects'] as { readonly enjoined: boolean }[]).every((effect) => effect.enjoined)).toBe(true);
    expect((said['effects'] as unknown[]).length).toBeGreaterThan(0);
  });

  it('[E1] every role is answered for a listed company', async () => {
    for (const role of ROLES) expect((await answer('effects', 'Hikvision', '--role', role))['role']).toBe(role);
  });
});
