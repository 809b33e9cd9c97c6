import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex, registerParties, search } from '../../src/matching/index.js';
import { hasHan } from '../../src/names/index.js';
import {
  borneNames,
  compile,
  type DataFiles,
  day,
  effects,
  ledgerOf,
  type Register,
  standing,
  writeSnapshot,
} from '../../src/register/index.js';
import { sha256 } from './data-files.js';

const FOLDER = new URL('../../data/', import.meta.url);
const PATHS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(jsonl?|md)$/.test(path));
const CLOCKS = { on: day('2026-11-22'), known: day('2026-11-22') };
const LIST = 'us-dod-1260h';

function readData(): DataFiles {
  return new Map(PATHS.map((path) => [path.replaceAll('\\', '/'), readFileSync(new URL(path, FOLDER), 'utf8')]));
}

function compiled(): { readonly register: Register; readonly bytes: Uint8Array } {
  const checked = compile(readData(), sha256);
  if (!checked.ok) throw new Error(checked.problems.map(({ file, line, field, got }) => `${file}:${line} ${field} ${got}`).join('\n'));
  const { register, asOf } = checked.value;
  return { register, bytes: writeSnapshot(register, asOf, new Map(), sha256) };
}

const { register, bytes } = compiled();
const ledger = ledgerOf(register);
const names = borneNames(register);

describe('[T2] the bundled register', () => {
  it('[T2] compiles, and the same files give the same bytes', () => {
    expect(register.entities.length).toBeGreaterThan(200);
    expect(sha256(compiled().bytes)).toBe(sha256(bytes));
  });
});

describe('[T3] Chinese names', () => {
  const newest = register.editions
    .filter(({ list, form }) => list === LIST && form === 'complete')
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  const entries = register.entries.filter(({ edition }) => edition === newest?.id);
  const chinese = new Set(names.filter(({ text, kind }) => hasHan(text) && kind !== 'weak').map(({ entity }) => entity));
  const share = (of: typeof entries): number => of.filter(({ entity }) => chinese.has(entity)).length / of.length;

  it('[T3] of at least 70 % of the newest edition', () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(share(entries)).toBeGreaterThanOrEqual(0.7);
  });

  it('[T3] of at least 95 % of its parents', () => {
    const parents = entries.filter(({ under }) => under === undefined);
    expect(parents.length).toBeGreaterThan(50);
    expect(share(parents)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('[T4] every proposal', () => {
  const proposals = register.events.filter(({ type }) => type === 'proposal');

  it('[T4] names its actors', () => {
    expect(proposals.length).toBeGreaterThan(20);
    expect(proposals.filter(({ actors }) => actors.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('[T4] has a sector for every entity', () => {
    const proposed = new Set(proposals.flatMap(({ entities }) => entities));
    expect([...proposed].filter((entity) => ledger.activitiesOf(entity).length === 0)).toEqual([]);
  });
});

describe('[T5] nothing in it names a tool or a path of a machine', () => {
  it.each(['read_file', 'find_string', '/work/', '/tmp/'])('[T5] %s', (word) => {
    expect(PATHS.length).toBeGreaterThan(20);
    expect([...readData()].filter(([, text]) => text.includes(word)).map(([path]) => path)).toEqual([]);
  });
});

describe('[E4] a 1260H listing alone', () => {
  const listedOnlyHere = register.entities.filter(({ id }) => {
    const on = (list: string): boolean => standing(register, id, list, CLOCKS).listed;
    return on(LIST) && !register.lists.some((list) => list.id !== LIST && list.coverage !== 'none' && on(list.id));
  });
  const ofLists = (entity: string, role: 'exporter' | 'us-investor' | 'us-business') => effects(register, entity, role, CLOCKS).inForce;

  it.each(['exporter', 'us-investor', 'us-business'] as const)(
    '[E4] bars a %s from no trade, import or share, and the answer says so',
    (role) => {
      expect(listedOnlyHere.length).toBeGreaterThan(50);
      for (const { id } of listedOnlyHere) {
        const found = ofLists(id, role);
        expect(found.map(({ kind }) => kind)).toContain('none');
        // The FCC's cybersecurity label is voluntary: a product without it may be sold and imported.
        expect(found.filter(({ kind, id: effect }) => kind === 'prohibits' && !effect.startsWith('fcc-'))).toEqual([]);
      }
    },
  );
});

describe('the bundled names find their bearers', () => {
  const index = openIndex(buildIndex(registerParties(register)));
  const decisions = names.map((name) => ({
    ...name,
    found: search(index, { names: [name.text] }).find(({ entity }) => entity === name.entity),
  }));
  const told = (kinds: readonly string[], wrong: (decision: string | undefined) => boolean) =>
    decisions.filter(({ kind, found }) => kinds.includes(kind) && wrong(found?.decision)).map(({ entity, text }) => `${entity} ${text}`);

  it('[M2, M3] as a match by every full name, former name and alias', () => {
    expect(decisions.length).toBeGreaterThan(1000);
    expect(told(['official', 'former', 'alias'], (decision) => decision !== 'match')).toEqual([]);
  });

  it('[M7] at least for review by every weak name and acronym', () => {
    expect(told(['weak', 'acronym'], (decision) => decision === undefined)).toEqual([]);
  });

  it('[M1] by every identifier', () => {
    const missed = register.identifiers.filter(
      ({ scheme, value, entity }) => search(index, { names: [], identifiers: [{ scheme, value }] })[0]?.entity !== entity,
    );
    expect(missed.map(({ value }) => value)).toEqual([]);
  });
});
