import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/register/index.js';
import { fileOf } from '../../src/sources/source-file.js';
import { readAs } from './oracle.js';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const read = (text: string) => readAs([fileOf('file', new TextEncoder().encode(text))]);

async function edition(text: string) {
  const made = await read(text);
  if (!made.ok) throw new Error(made.problems.map(describeProblem).join('; '));
  return made.value[0];
}

async function problems(text: string): Promise<readonly string[]> {
  const made = await read(text);
  return made.ok ? [] : made.problems.map(describeProblem);
}

describe('the UFLPA Entity List', () => {
  const page = textOf('./uflpa/page/uflpa-entity-list.html');

  test('[F18] a party in two of its lists is one, with both as its grounds', async () => {
    const made = await edition(page);
    expect(made?.parties.filter(({ name }) => name.startsWith('Baoding'))).toMatchObject([
      { grounds: ['2(d)(2)(B)(ii)', '2(d)(2)(B)(v)'], since: '2022-06-21' },
    ]);
  });

  test('[F18] a list without its section, and a row with a cell too many, are refused with their lines', async () => {
    expect(await problems(page.replace('UFLPA Section 2(d)(2)(B)(v) A', 'A'))).toEqual([
      expect.stringMatching(/^file:32: heading: got "A List of Facilities/),
    ]);
    expect((await problems(page.replace('<td>06/12/2023</td>', '<td>06/12/2023</td><td>x</td>')))[0]).toBe(
      'file:34: row: got 3 cells, expected 2',
    );
  });
});

describe('the UFLPA page', () => {
  test('[F18] a table of something else is passed over, one of a list with other columns is not', async () => {
    const page = textOf('./uflpa/page/uflpa-entity-list.html');
    const other = '<h2>History</h2><table><tr><th>Update</th><th>Notice</th></tr><tr><td>First</td><td>A</td></tr></table>';
    expect((await edition(page.replace('<p>Last', `${other}<p>Last`)))?.parties).toHaveLength(9);
    expect(await problems(page.replace('<p>Last', `${other.replace('Update', 'Entity')}<p>Last`))).toEqual([
      expect.stringContaining('columns: got "Entity | Notice"'),
    ]);
  });
});

describe('the FCC Covered List', () => {
  const page = textOf('./fcc/page/coveredlist.html');

  test('[F19] a class of goods is no party, but told', async () => {
    const made = await edition(page);
    expect(made?.note).toBe(
      'Entries that name no company: Uncrewed aircraft systems (UAS) and UAS critical components produced in a foreign country.',
    );
    expect(made?.parties.some(({ name }) => /aircraft|foreign/i.test(name))).toBe(false);
  });

  test('[F19] a subsidiary named with its parent stands under it; a company named for other goods again is one party', async () => {
    const made = await edition(page.replace('equipment produced by ZTE Corporation', 'services provided by Huawei Technologies Company'));
    expect(made?.parties.find(({ name }) => name === 'ComNet (USA) LLC')?.under).toBe(
      made?.parties.findIndex(({ name }) => name === 'Pacific Networks Corp.'),
    );
    expect(made?.parties.filter(({ name }) => name === 'Huawei Technologies Company')).toHaveLength(1);
  });

  test('[F19] an entry printed twice is refused', async () => {
    const row = page.split('\n').find((line) => line.includes('ZTE')) ?? '';
    expect(await problems(page.replace(row, `${row}\n${row}`))).toEqual([
      expect.stringMatching(/^file:11: entry: got .*each entry once: it stands on line 10 already$/),
    ]);
  });
});

describe('a hand-kept edition', () => {
  const text =
    'DATE;Name;LIST;Parent\n2026-06-08;BGI Group;us-dod-1260h;\n2026-06-08;MGI Tech Co., Ltd.;us-dod-1260h;BGI Group\n2025-01-07;BGI Group;us-dod-1260h;\ntotal;3\n';

  test('[F20] columns stand in any order and case; each list and day is an edition', async () => {
    const made = await read(text);
    expect(made.ok && made.value.map(({ date, parties }) => [date, parties.map(({ name, under }) => [name, under])])).toEqual([
      [
        '2026-06-08',
        [
          ['BGI Group', undefined],
          ['MGI Tech Co., Ltd.', 0],
        ],
      ],
      ['2025-01-07', [['BGI Group', undefined]]],
    ]);
  });

  test('[F20] the edition that its page shows is read', async () => {
    const [, shown = ''] = /```csv\n([\s\S]*?)```/.exec(textOf('../../docs/hand-kept.md')) ?? [];
    expect((await edition(shown))?.parties.map(({ under }) => under)).toEqual([undefined, 0]);
  });

  test('[F20] an unknown column, one twice, a missing one and a wrong total are refused', async () => {
    expect(await problems(text.replace('Parent', 'Mother'))).toEqual([
      expect.stringMatching(/^file:1: columns: got "mother", expected columns among list, date, name/),
    ]);
    expect(await problems(text.replace('Parent', 'Name'))).toEqual([expect.stringContaining('each column once')]);
    expect(await problems(text.replace('DATE', 'published'))).toEqual(['file:1: columns: got no date, expected list, date, name']);
    expect(await problems(text.replace('total;3', 'total;4'))).toEqual(['file:5: total: got 3 rows, expected 4']);
  });

  test('[F16] a name of a legal form only, or without letters, is refused', async () => {
    expect(await problems(text.replace('MGI Tech Co., Ltd.', 'Co., Ltd.'))).toEqual([
      'file:3: name: got "Co., Ltd.", expected a name of more than a legal form',
    ]);
    expect(await problems(text.replace('MGI Tech Co., Ltd.', '--'))).toEqual(['file:3: name: got "--", expected a name with letters']);
  });
});
