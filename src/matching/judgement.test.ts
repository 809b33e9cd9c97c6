import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../names/index.js';
import type { NameKind } from '../register/index.js';
import { buildIndex } from './lookup/index-builder.js';
import { type MatchIndex, openIndex } from './lookup/match-index.js';
import type { Kind, NamedEntity } from './lookup/party.js';
import { type Query, search, searchExhaustively } from './match.js';

/** An index of parties, a name a line: `A organisation official SMIC Holdings Limited`. */
function indexOf(...lines: readonly string[]): MatchIndex {
  const parties = new Map<string, { id: string; kind: Kind; names: { text: string; kind: NameKind }[] }>();
  for (const line of lines) {
    const [id = '', kind, named, ...words] = line.split(' ');
    const party = parties.get(id) ?? { id, kind: kind as Kind, names: [] };
    party.names.push({ text: words.join(' '), kind: named as NameKind });
    parties.set(id, party);
  }
  return openIndex(buildIndex([...parties.values()] satisfies readonly NamedEntity[]));
}

/** What is found, a line an entity, best first: `A match M2`. */
function found(index: MatchIndex, query: string | Query): readonly string[] {
  return search(index, typeof query === 'string' ? { names: [query] } : query).map(
    ({ entity, decision, explanation }) => `${entity} ${decision} ${explanation.rule.slice(0, explanation.rule.indexOf('-'))}`,
  );
}

describe('a name that an entity bears letter for letter', () => {
  const index = indexOf(
    'A organisation official CHINA TELECOMMUNICATIONS CORPORATION',
    'B organisation official China Telecom Corporation Limited',
    'C organisation acronym CNOOC',
    'D organisation official CNOOC LIMITED',
    'E organisation alias COSCO SHIPPING',
    'F organisation alias COSCO SHIPPING Logistics',
    'G organisation weak OTTO',
    'H organisation official OTTO LIMITED',
    'I person official TEK',
    'J organisation acronym TEKK',
  );

  it('[M21] finds it before whoever has the same words otherwise', () => {
    expect(found(index, 'CHINA TELECOM CORPORATION LIMITED')).toEqual(['B match M2', 'A match M2']);
    expect(found(index, 'China Telecommunications Corporation')).toEqual(['A match M2', 'B match M2']);
  });

  it('[M21] is for review with others: those of other words, and all of them where it is an acronym', () => {
    expect(found(index, 'COSCO SHIPPING')).toEqual(['E match M2', 'F review M21']);
    expect(found(index, 'CNOOC')).toEqual(['C review M2', 'D review M21']);
    expect(found(index, 'Tekk')[0]).toBe('J review M2');
  });

  it('[M21] stands behind who bears it in full where it is a weak one', () => {
    expect(found(index, 'Otto')).toEqual(['H match M2', 'G review M2']);
  });

  it('[M18] need not be borne to be told apart: of equal scores the name with fewer other letters comes first', () => {
    expect(found(index, 'China Telecom Corp Ltd')[0]).toMatch(/^B /);
    expect(found(index, 'China Telecommunication Corp')[0]).toMatch(/^A /);
  });
});

describe('a seat that one name has and the other has not', () => {
  const index = indexOf(
    'A organisation official China Communications Construction Company Limited',
    'B organisation official China Mobile Hong Kong (BVI) Limited',
    'C organisation official Shenzhen Dajiang Baiwang Technology Co., Ltd.',
    'D organisation official Kiekert USA Inc.',
  );

  it.each([
    ['China Communications Construction (USA) Co., Ltd.', 'A review M22'],
    ['China Mobile Limited', 'B review M22'],
    ['Kiekert Inc.', 'D review M22'],
  ])('[M22] is for review: %s', (query, answer) => {
    expect(found(index, query)).toEqual([answer]);
  });

  it('[M22] is none where the place stands in front', () => {
    expect(found(index, 'Dajiang Baiwang Technology Co., Ltd.')).toEqual(['C match M3']);
  });
});

describe('a subject with a legal form', () => {
  const index = indexOf(
    'A vessel official DOVER',
    'B vessel official OCEANIC',
    'C vessel official HORIZON',
    'D person official SAO KUAY, Sae Tung',
    'E person official BOUT, Viktor',
    'F person official KHUN SA',
    'G organisation official Cimex, S.A.',
    'G organisation alias Cimex',
    'H organisation official TIDE WATER COMPANY',
  );

  it.each([
    ['DOVER Corp', ['A review M23']],
    ['Dover Shipping Ltd', ['A review M23']],
    ['FIRST HORIZON CORP', []],
    ['Horizon Technology Finance', []],
    ['Sea Ltd', []],
  ])('[M23] is no ship, but may own one of its name: %s', (query, answer) => {
    expect(found(index, query)).toEqual(answer);
  });

  it('[M23] is what a subject without one may be', () => {
    expect(found(index, 'Dover')).toEqual(['A match M2']);
    expect(found(index, { names: ['Dover'], kind: 'vessel' })).toEqual(['A match M2']);
    expect(found(index, { names: ['Dover'], kind: 'organisation' })).toEqual(['A review M23']);
  });

  it.each([
    ['SAP SE', []],
    ['Viktor Bout LLC', ['E review M23']],
    ['Sa Khun', ['F match M5']],
  ])('[M23] is no person, but may bear the name of one: %s', (query, answer) => {
    expect(found(index, query)).toEqual(answer);
  });

  it('[M25] that contradicts is nothing where the one telling word is misspelt too', () => {
    expect(found(index, 'Cimex GmbH')).toEqual(['G review M6']);
    expect(found(index, 'Cemex SA')).toEqual(['G review M3']);
    expect(found(index, 'Cemex GmbH')).toEqual([]);
  });

  it('[M3] is for review with a word written as two', () => {
    expect(found(index, 'TIDEWATER INC')).toEqual(['H review M3']);
  });
});

describe('a name of a person', () => {
  const index = indexOf('A person weak HUSSEIN, Saddam', 'B person official EL SAPO', 'C person weak ABU HAMZA');

  it('[M7] that is weak is for review, as is one word that is alike by its letters alone', () => {
    expect(found(index, 'Saddam Hussein')).toEqual(['A review M5']);
    expect(found(index, 'Abu Hamza')).toEqual(['C review M5']);
    expect(found(index, 'Sapa').filter((line) => line.includes(' match '))).toEqual([]);
    expect(found(index, 'Sappo')).toEqual(['B review M5']);
  });
});

describe('any name', () => {
  const words = 'costar group china mobile (hong kong) usa dover 大疆 创新 ko se ltd inc co sea ocean kim jong tidewater tide water'.split(
    ' ',
  );
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const kind = fc.constantFrom<Kind>('organisation', 'person', 'vessel', 'unknown');
  const named = fc.record({ text: name, kind: fc.constantFrom<NameKind>('official', 'former', 'alias', 'acronym', 'weak') });
  const parties = fc.array(fc.record({ kind, names: fc.array(named, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 6 });
  const numbered = (all: readonly Omit<NamedEntity, 'id'>[]): readonly NamedEntity[] =>
    all.map((party, at) => ({ ...party, id: `P${at}` }));

  it('[M21, L9] finds nobody above an organisation that bears it, and whom scoring every name finds', () => {
    fc.assert(
      fc.property(parties, name, kind, (all, text, asked) => {
        const list = numbered(all);
        const index = openIndex(buildIndex(list));
        const query = { names: [text], kind: asked };
        const answers = search(index, query);
        expect(answers).toEqual(searchExhaustively(index, query));
        const bears = (id: string, sure: boolean): boolean =>
          list.some(
            (party) =>
              party.id === id &&
              (!sure || party.kind !== 'person') &&
              party.names.some((each) => fold(each.text) === fold(text) && (!sure || each.kind !== 'weak')),
          );
        if (asked !== 'person' && answers.some(({ entity }) => bears(entity, true)))
          expect(bears(answers[0]?.entity ?? '', false)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('[L10] finds an entity no less for an alias more', () => {
    fc.assert(
      fc.property(parties, named, name, (all, alias, text) => {
        fc.pre(alias.kind !== 'official' && alias.kind !== 'former');
        const [first, ...rest] = numbered(all);
        if (first === undefined) return;
        const scoreIn = (list: readonly NamedEntity[]): number =>
          search(openIndex(buildIndex(list)), { names: [text] }).find(({ entity }) => entity === first.id)?.score ?? 0;
        expect(scoreIn([{ ...first, names: [...first.names, alias] }, ...rest])).toBeGreaterThanOrEqual(scoreIn([first, ...rest]) - 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
