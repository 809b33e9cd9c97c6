import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clocks } from '../../test/register/notation.js';
import { indexOf, smallRegister } from '../../test/screening/small-register.js';
import { cellsOf, csv, table } from '../../test/screening/tables.js';
import { formulaSafe } from '../subjects/formula.js';
import { OUTCOME_COLUMNS, outcomeHeader } from '../subjects/outcome-cells.js';
import { screener } from '../subjects/screener.js';
import { screenTable } from '../subjects/screening.js';
import type { Summary } from '../subjects/summary.js';
import { type OutcomeFileOptions, writeOutcomes } from './outcome-file.js';
import { type OutputEffects, realOutput, writeWhole } from './output.js';

const screen = screener(smallRegister, indexOf(smallRegister), { clocks: clocks('2023-01-01') });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchbill-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(target: string, text: string, options: OutcomeFileOptions = {}, effects?: OutputEffects): Promise<Summary> {
  const read = await table(text);
  return writeOutcomes(target, read.header, screenTable(read, screen), options, effects);
}

describe('an output', () => {
  it('[R17] has the columns of the input and one row a row, with its best match', async () => {
    const target = join(folder, 'out.csv');
    const text = 'no,name\n1,"Huawei Technologies Co., Ltd."\n2,DJI\n3,Some Works\n4,\n5,a,b\n6\n';
    expect(await written(target, text)).toMatchObject({ rows: 6, matches: 1, reviews: 1, none: 1, errors: 3 });
    expect((await readFile(target, 'utf8')).split('\n')).toEqual([
      `no,name,${OUTCOME_COLUMNS.join()}`,
      '1,"Huawei Technologies Co., Ltd.",2,match,A,A,"Huawei Technologies Co., Ltd.",0.9965,match,list;other,,2021-01-01;2020-06-01,0,M2-same-words',
      '2,DJI,3,review,B,B,DJI,0.6,review,list,list:challenged,2021-01-01,0,M2-same-words',
      '3,Some Works,4,none,,,,,,,,,,',
      '4,,5,error,,,,,,,,,,no name',
      '5,a,6,error,,,,,,,,,,got 3 cells, expected 2 as in the header; a cell with a delimiter in it needs quotes'.replace(
        /(got.*)$/,
        '"$1"',
      ),
      '6,,7,error,,,,,,,,,,"got 1 cell, expected 2 as in the header; a cell with a delimiter in it needs quotes"',
      '',
    ]);
  });

  it('[R17] counts the further matches of a row, and tells its warnings', async () => {
    const target = join(folder, 'more.csv');
    await written(target, 'name,中文名\nSZ DJI Technology Co.,华为技术有限公司\n"A\nB",\n');
    const [first, second] = await cellsOf(await table(await readFile(target, 'utf8')));
    expect(first?.slice(-2)).toEqual(['1', 'M2-same-words']);
    expect(second?.at(-1)).toBe('a name over several lines: a quote may be missing in the file');
  });

  it('[R17] may have a byte order mark and another delimiter', async () => {
    const target = join(folder, 'excel.csv');
    await written(target, 'name;b\nDJI;x\n', { byteOrderMark: true, delimiter: ';' });
    const bytes = await readFile(target);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().slice(1)).toMatch(/^name;b;wb_row;/);
  });

  it('[R18] is refused where the input has a column of its names', () => {
    expect(() => outcomeHeader(['name', ' wb_score'])).toThrow(
      'output: got an input that has a column "wb_score" itself, expected columns of other names: rename it or take it out',
    );
  });

  it('[R18] is refused before anything is written', async () => {
    await expect(written(join(folder, 'clash.csv'), 'name,wb_row\nA,1\n')).rejects.toMatchObject({ name: 'UsageFault' });
    expect(await readdir(folder)).not.toContain('clash.csv');
  });

  it('[R17, R19] reads back as the cells of the input, formulas aside, in any rows', async () => {
    const target = join(folder, 'any.csv');
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('=1+1', '-12.5', 'a\rb', '"', '\n', '中国, 北京', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (rows) => {
        const clean = rows.map((row) => row.map((text) => text.replaceAll('\0', '')));
        await written(target, csv([['name', '=b'], ...clean]));
        const back = await table(await readFile(target, 'utf8'));
        expect(back.header).toEqual(['name', "'=b", ...OUTCOME_COLUMNS]);
        expect((await cellsOf(back)).map((cells) => cells.slice(0, 2))).toEqual(clean.map((cells) => cells.map(formulaSafe)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file written whole', () => {
  const fails = 'name,b\nA,1\n"B,1\nC,1\n';

  it('[R20] takes the place of what was there when it is complete', async () => {
    const target = join(folder, 'whole.csv');
    await writeFile(target, 'old');
    await written(target, 'name\nDJI\n');
    expect(await readFile(target, 'utf8')).toMatch(/^name,wb_row/);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('[R20] is not there at all, nor its temporary file, where the input turns out unusable', async () => {
    const target = join(folder, 'partial.csv');
    await expect(written(target, fails)).rejects.toMatchObject({ name: 'InputFault', problem: { line: 3 } });
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
    await writeFile(target, 'old');
    await expect(written(target, fails)).rejects.toThrow('f.csv:3');
    expect(await readFile(target, 'utf8')).toBe('old');
  });

  it('[R20] is seen under its name only after everything was written', async () => {
    const done: string[] = [];
    const effects: OutputEffects = {
      kindAt: async () => 'nothing',
      temporary: (target) => `${target}.part`,
      create: async (path) => {
        done.push(`create ${path}`);
        return new Writable({
          write: (_, __, next) => next(),
          final: (next) => {
            done.push('closed');
            next();
          },
        });
      },
      rename: async (from, to) => void done.push(`rename ${from} ${to}`),
      remove: async (path) => void done.push(`remove ${path}`),
    };
    await written('t', 'name\nDJI\n', {}, effects);
    expect(done.splice(0)).toEqual(['create t.part', 'closed', 'rename t.part t']);
    await expect(written('t', fails, {}, effects)).rejects.toThrow();
    expect(done).toEqual(['create t.part', 'remove t.part']);
  });

  it('[R20] is removed where the disk is full or the name cannot be taken', async () => {
    const full: OutputEffects = {
      ...realOutput,
      create: async (path) => {
        (await realOutput.create(path)).destroy();
        return new Writable({ write: (_, __, next) => next(new Error('ENOSPC: no space left')) });
      },
    };
    const target = join(folder, 'full.csv');
    await expect(written(target, 'name\nDJI\n', {}, full)).rejects.toThrow('ENOSPC');
    await expect(written(target, 'name\nDJI\n', {}, { ...realOutput, rename: () => Promise.reject(new Error('EPERM')) })).rejects.toThrow(
      'EPERM',
    );
    expect((await readdir(folder)).filter((name) => name.includes('full'))).toEqual([]);
  });

  it('[R20] is refused where its place is a folder, a device, or in no folder', async () => {
    await mkdir(join(folder, 'dir'));
    await symlink('/dev/null', join(folder, 'null'));
    for (const [target, said] of [
      [join(folder, 'dir'), 'which is no file'],
      [join(folder, 'null'), 'which is no file'],
      [join(folder, 'nowhere', 'out.csv'), '(ENOENT), expected a file in a folder that can be written'],
    ] as const) {
      const asked = writeWhole(target, async () => undefined);
      await expect(asked).rejects.toMatchObject({ name: 'UsageFault', message: expect.stringContaining(said) });
    }
  });
});
