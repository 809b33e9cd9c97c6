import { describe, expect, it } from 'vitest';
import { faults, filesWith, sha256, VALID } from '../../test/register/data-files.js';
import { compile } from './compile.js';

/** The valid files with the manifest replaced by this text. */
const withManifest = (text: string): Map<string, string> => filesWith().set('manifest.json', text);

interface Sheet {
  asOf: string;
  parts: { file: string; facts: number; sha256: string }[];
}

/** The valid files with their manifest changed. */
function amended(change: (manifest: Sheet) => unknown): Map<string, string> {
  const manifest = JSON.parse(filesWith().get('manifest.json') ?? '') as Sheet;
  return withManifest(JSON.stringify(change(manifest)));
}

describe('[C11] files that are not those of the manifest are refused', () => {
  it('[C11] a changed one', () => {
    const files = filesWith();
    expect(faults(files.set('sectors.jsonl', `${files.get('sectors.jsonl')}\n`))).toEqual(['sectors.jsonl:0 (file)']);
  });

  it('[C11] a missing one', () => {
    const files = filesWith();
    files.delete('shared-names.jsonl');
    expect(faults(files)).toEqual(['shared-names.jsonl:0 (file)']);
  });

  it.each(['sources/more.jsonl', 'entries/us-dod-1260h/2023-01-01.jsonl'])('[C11] one that it does not name: %s', (file) => {
    expect(faults(filesWith().set(file, ''))).toEqual([`${file}:0 (file)`]);
  });

  it.each(['relation.jsonl', 'entries/2023-01-01.jsonl', 'events-2.jsonl'])('[C11] one of a name that no kind of fact has: %s', (file) => {
    expect(faults(filesWith().set(file, '{"lost":true}\n'))).toEqual([`${file}:0 (file)`]);
  });

  it('[C11] other texts in the folder do not matter', () => {
    expect(faults(filesWith().set('README.md', 'Read me.').set('LICENCE', 'CC0'))).toEqual([]);
  });

  it('[C11] a manifest that counts other facts', () => {
    const files = amended(({ parts, ...rest }) => ({ ...rest, parts: parts.map((part, at) => (at === 0 ? { ...part, facts: 9 } : part)) }));
    expect(faults(files)).toEqual(['activities.jsonl:0 (file)']);
  });
});

describe('[C11] a manifest that is none is refused', () => {
  it('[C11] a missing one', () => {
    const files = filesWith();
    files.delete('manifest.json');
    expect(faults(files)).toEqual(['manifest.json:0 (file)']);
  });

  it.each(['', '{', 'null', '[]', '7', '"manifest"', '{}'])('[C11] %j', (text) => {
    expect(faults(withManifest(text))).toHaveLength(1);
    expect(faults(withManifest(text))[0]).toMatch(/^manifest\.json:0 /);
  });

  it('[C11] one without a day', () => {
    expect(faults(amended((manifest) => ({ ...manifest, asOf: 'today' })))).toEqual(['manifest.json:0 asOf']);
  });

  it('[C11] one without parts', () => {
    expect(faults(amended((manifest) => ({ ...manifest, parts: 'all' })))).toEqual(['manifest.json:0 parts']);
  });

  it.each([null, 3, {}, { file: 'sectors.jsonl' }, { file: 'sectors.jsonl', facts: 1 }])('[C11] one with the part %j', (part) => {
    const files = amended(({ parts, ...rest }) => ({ ...rest, parts: [part, ...parts.filter(({ file }) => file !== 'sectors.jsonl')] }));
    expect(faults(files).filter((fault) => !/^(manifest\.json|sectors\.jsonl):0 /.test(fault))).toEqual([]);
    expect(faults(files)).not.toEqual([]);
  });
});

describe('[C12] one fault refuses the whole', () => {
  it('[C12] no register comes out', () => {
    const files = filesWith();
    files.set('sectors.jsonl', `${files.get('sectors.jsonl')}{}\n`);
    expect(Object.keys(compile(files, sha256)).sort()).toEqual(['ok', 'problems']);
  });

  it('[C12] without one, the register is that of the files, in their order', () => {
    const compiled = compile(filesWith(), sha256);
    if (!compiled.ok) throw new Error('expected no faults');
    const { register, asOf } = compiled.value;
    expect(asOf).toBe('2022-12-31');
    expect(register.editions).toEqual(VALID.get('editions.jsonl'));
    expect(register.entries.map(({ name }) => name)).toEqual(['Alpha Works', 'Beta Ships Co., Ltd.', 'Gamma Steel', 'Delta Glass']);
    expect(register.sharedNames).toEqual(VALID.get('shared-names.jsonl'));
  });
});
