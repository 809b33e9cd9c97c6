import { describe, expect, it } from 'vitest';
import { add, type Edit, faults, filesWith, put, VALID } from '../../test/register/data-files.js';

const found = (...edits: Edit[]): readonly string[] => faults(filesWith(...edits));
const ENTRIES = 'entries/us-dod-1260h/2021-01-01.jsonl';
const AMENDED = 'entries/us-dod-1260h/2022-01-01.jsonl';

describe('[C2] a dangling id is refused', () => {
  it.each([
    [ENTRIES, 'edition', 'us-dod-1260h/1999-01-01'],
    [ENTRIES, 'entity', 'WB-9999'],
    [ENTRIES, 'under', 'WB-9999'],
    ['removals.jsonl', 'edition', 'us-dod-1260h/1999-01-01'],
    ['removals.jsonl', 'entity', 'WB-9999'],
    ['grounds.jsonl', 'edition', 'us-dod-1260h/1999-01-01'],
    ['grounds.jsonl', 'entity', 'WB-9999'],
    ['events.jsonl', 'list', 'us-none'],
    ['events.jsonl', 'entities', ['WB-0001', 'WB-9999']],
    ['editions.jsonl', 'list', 'us-none'],
    ['lists.jsonl', 'predecessor', 'us-none'],
    ['activities.jsonl', 'entity', 'WB-9999'],
    ['activities.jsonl', 'sector', 'trains'],
    ['names.jsonl', 'entity', 'WB-9999'],
    ['identifiers.jsonl', 'entity', 'WB-9999'],
    ['merges.jsonl', 'entity', 'WB-9999'],
    ['relations.jsonl', 'subject', 'WB-9999'],
    ['relations.jsonl', 'object', 'WB-9999'],
    ['effects.jsonl', 'law', 'none'],
    ['effects.jsonl', 'sector', 'trains'],
    ['shared-names.jsonl', 'entities', ['WB-9999']],
  ])('[C2] %s %s', (file, field, value) => {
    expect(found(put(file, 1, { [field]: value }))).toEqual([`${file}:1 ${field}`]);
  });

  it('[C2] the list an effect hangs on', () => {
    expect(found(put('effects.jsonl', 1, { hangs: { list: 'us-none', standing: 'listed' } }))).toEqual(['effects.jsonl:1 hangs.list']);
  });

  it.each([...VALID].filter(([, [line = {}]]) => 'sources' in line).map(([file]) => file))('[C2] a source of %s', (file) => {
    expect(found(put(file, 1, { sources: ['press', 'hearsay'] }))).toEqual([`${file}:1 sources`]);
  });
});

describe('[C4] a fact without a source', () => {
  const sourced = [...VALID].filter(([, [line = {}]]) => 'sources' in line).map(([file]) => file);

  it.each(sourced)('[C4] of %s is refused', (file) => {
    expect(found(put(file, 1, { sources: [] }))).toEqual([`${file}:1 sources`]);
  });

  it('[C4] is accepted where it says that it is unverified', () => {
    expect(found(...sourced.map((file) => put(file, 1, { sources: [], confidence: 'unverified' })))).toEqual([]);
  });
});

describe('[C5] what is out of order is refused', () => {
  it('[C5] an edition whose id is not its list and date', () => {
    expect(found(put('editions.jsonl', 3, { date: '2022-01-02' }))).toEqual(['editions.jsonl:3 id']);
  });

  it('[C5] a withdrawal before the publication, or of what is no draft', () => {
    expect(found(put('editions.jsonl', 1, { withdrawn: '2022-05-31' }))).toEqual(['editions.jsonl:1 withdrawn']);
    expect(found(put('editions.jsonl', 2, { withdrawn: '2022-06-01' }))).toEqual(['editions.jsonl:2 withdrawn']);
  });

  it('[C5] a relation that ends before it begins', () => {
    expect(found(put('relations.jsonl', 1, { until: '2020-12-31' }))).toEqual(['relations.jsonl:1 until']);
    expect(found(put('relations.jsonl', 1, { until: '2021-01-01' }))).toEqual([]);
  });
});

describe('[C6] counts other than the stated ones are refused', () => {
  it.each([
    [1, { total: 2 }, 'total', 'of a draft: its own lines'],
    [2, { total: 3 }, 'total', 'of a complete edition'],
    [2, { total: 2, added: 5 }, 'added', 'of a complete edition, against the one before'],
    [2, { total: 2, removed: 1 }, 'removed', 'of a complete edition, against the one before'],
    [3, { total: 1 }, 'total', 'of an amendment: what then stood on the list'],
    [3, { added: 2 }, 'added', 'of an amendment'],
    [3, { removed: 0 }, 'removed', 'of an amendment'],
  ])('[C6] line %i %j: the %s %s', (line, stated, what, where) => {
    expect(where).toMatch(/edition|amendment|draft/);
    expect(found(put('editions.jsonl', line, { stated, reason: undefined }))).toEqual([`editions.jsonl:${line} stated.${what}`]);
  });

  it('[C6] and accepted where they are the same: of a complete edition, counted against the one before', () => {
    expect(found(put('editions.jsonl', 2, { stated: { total: 2, added: 2, removed: 0 } }))).toEqual([]);
    expect(found(put('editions.jsonl', 3, { form: 'complete', stated: { total: 1, added: 1, removed: 2 } }))).toEqual([]);
  });

  it('[C6] and accepted with a written reason', () => {
    expect(found(put('editions.jsonl', 3, { stated: { total: 9, added: 9, removed: 9 }, reason: 'A misprint.' }))).toEqual([]);
  });
});

describe('[C7] an identifier', () => {
  it.each([
    ['uscc', '91110000710935732L'],
    ['lei', 'HWUPKR0MPOU8FGXBT395'],
    ['imo', '9074728'],
    ['ticker', '600000'],
    ['uei', 'ABC'],
  ])('[C7] %s %s fails its check and is refused', (scheme, value) => {
    expect(found(put('identifiers.jsonl', 2, { scheme, value }))).toEqual(['identifiers.jsonl:2 value']);
  });

  it('[C7] borne by two entities is refused, given twice for one is not', () => {
    expect(found(add('identifiers.jsonl', { entity: 'WB-0003' }))).toEqual(['identifiers.jsonl:3 value']);
    expect(found(add('identifiers.jsonl', {}))).toEqual([]);
  });
});

describe('[C8] a name borne by two entities', () => {
  const sameForGamma = add('names.jsonl', { entity: 'WB-0003', text: 'ALPHA WORKS, Ltd.', lang: 'en', script: 'Latn' });

  it('[C8] is refused, whatever its spelling', () => {
    expect(found(sameForGamma)).toEqual(['entities.jsonl:1 name']);
  });

  it('[C8] is accepted with a written reason for both', () => {
    const both = { name: 'Alpha Works', entities: ['WB-0001', 'WB-0003'] };
    expect(found(sameForGamma, put('shared-names.jsonl', 1, both))).toEqual([]);
    expect(found(sameForGamma, put('shared-names.jsonl', 1, { ...both, entities: ['WB-0001'] }))).toEqual(['entities.jsonl:1 name']);
  });

  it('[C8] is accepted where it is weak', () => {
    expect(found(add('names.jsonl', { entity: 'WB-0003', text: 'Works', kind: 'weak', lang: 'en', script: 'Latn' }))).toEqual([]);
  });
});

describe('[C9] printed names merged into one entity', () => {
  const renamed = put(AMENDED, 1, { entity: 'WB-0002', printed: 'Omega Steel', name: 'Omega Steel' });
  const uncounted = put('editions.jsonl', 3, { stated: undefined });
  const merge = { entity: 'WB-0002', from: 'Beta Ships', to: 'Omega Steel' };

  it('[C9] are refused without a written reason', () => {
    expect(found(renamed, uncounted)).toEqual([`${AMENDED}:1 name`]);
  });

  it('[C9] are accepted with one', () => {
    expect(found(renamed, uncounted, add('merges.jsonl', merge))).toEqual([]);
  });

  it('[C9] a reason for other names is none for these', () => {
    expect(found(renamed, uncounted, add('merges.jsonl', { ...merge, to: 'Psi Steel' }))).toEqual([`${AMENDED}:1 name`]);
    expect(found(renamed, uncounted, add('merges.jsonl', { ...merge, entity: 'WB-0003', from: 'Gamma Steel' }))).toContain(
      `${AMENDED}:1 name`,
    );
  });

  it('[C9] another spelling needs no reason', () => {
    const respelt = put(AMENDED, 1, { entity: 'WB-0002', printed: 'BETA SHIPS Ltd', name: 'BETA SHIPS Ltd' });
    expect(found(respelt, uncounted)).toEqual([]);
  });
});

describe('[C10] two lines of one edition for one entity', () => {
  it('[C10] are refused', () => {
    expect(found(add(AMENDED, { printed: 'Gamma Steel Ltd', name: 'Gamma Steel Ltd' }))).toEqual([`${AMENDED}:2 entity`]);
  });
});
