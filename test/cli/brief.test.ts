import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../src/register/index.js';
import { answer, asked, askedIn, built } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-brief-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const DAYS = ['--on', '2026-11-22', '--known', '2026-11-22'] as const;

describe('[B312] watchbill brief', () => {
  it('[B312] prints Markdown, and with --format HTML', async () => {
    const markdown = await asked('brief', '小米', ...DAYS, '--role', 'us-investor');
    expect([markdown.code, markdown.err]).toEqual([0, '']);
    expect(markdown.out).toMatch(/^# Xiaomi Corporation\n\n\*\*On 2026-11-22, as public by 2026-11-22\*\*: listed on none/);
    expect(markdown.out).toContain('## What follows in law: us-investor');
    const html = await asked('brief', '小米', ...DAYS, '--format', 'html');
    expect(html.out).toMatch(/^<!doctype html>\n[\s\S]*<h1>Xiaomi Corporation<\/h1>/);
  });

  it('[B312] writes what the file ends in, says so in one line, and is the same as what is printed', async () => {
    const { code, out } = await asked('brief', 'YMTC', ...DAYS, '-o', at('ymtc.md'));
    expect([code, out]).toEqual([
      0,
      `${at('ymtc.md')}: brief on Yangtze Memory Technologies Co., Ltd. (WB-0089), on 2026-11-22 as public by 2026-11-22\n`,
    ]);
    expect(readFileSync(at('ymtc.md'), 'utf8')).toBe((await asked('brief', 'YMTC', ...DAYS)).out);
    await asked('brief', 'YMTC', ...DAYS, '-o', at('ymtc.html'));
    await asked('brief', 'YMTC', ...DAYS, '-o', at('ymtc.text'), '--format', 'html');
    expect(readFileSync(at('ymtc.text'), 'utf8')).toBe(readFileSync(at('ymtc.html'), 'utf8'));
  });

  it('[B312] has JSON for programs, with the entity and the days', async () => {
    const said = await answer('brief', 'DJI', '--role', 'exporter', '--role', 'exporter');
    expect(said).toMatchObject({
      entity: { id: 'WB-0076' },
      on: '2026-11-22',
      known: '2026-11-22',
      brief: { roles: [{ role: 'exporter' }], note: 'not legal advice', made: { engine: expect.stringContaining('watchbill/') } },
    });
  });

  it('[B312] tells all of it with --all', async () => {
    const [some, all] = [await asked('brief', 'WB-0001', ...DAYS), await asked('brief', 'WB-0001', ...DAYS, '--all')];
    expect(some.out).toMatch(/and \d+ more: `watchbill brief WB-0001 --on 2026-11-22 --known 2026-11-22 --all`/);
    expect(all.out).not.toMatch(/and \d+ more:/);
    expect(all.out.length).toBeGreaterThan(some.out.length);
  });

  it('[B312] of a name of several gives the candidates and exits 3; of nobody says so as standing does; nothing is written', async () => {
    const several = await asked('brief', 'China Mobile', '-o', at('several.md'));
    expect([several.code, several.out]).toEqual([3, '']);
    expect(several.err).toMatch(/expected one of: WB-0017 .*; WB-0055 /);
    const nobody = await asked('brief', 'Corner Bakery of Tulsa', '-o', at('nobody.md'));
    expect(nobody).toEqual(await asked('standing', 'Corner Bakery of Tulsa'));
    expect(nobody.out).toContain('not a clearance');
    expect(JSON.parse((await asked('brief', 'China Mobile', '--json')).out)).toMatchObject({ entity: null, brief: null });
    expect(readdirSync(folder).filter((name) => /several|nobody/.test(name))).toEqual([]);
  });

  it.each([
    [['--role', 'king'], /^watchbill: --role: got "king", expected one of dod-contracting-officer/],
    [['--on', '2026-02-30'], /^watchbill: --on: got "2026-02-30", expected a day/],
    [['--format', 'docx'], /^watchbill: --format: got "docx", expected markdown, html or pdf/],
    [['--format', '__proto__'], /^watchbill: --format: got "__proto__"/],
    [['--format', 'pdf'], /^watchbill: --format: got pdf and no file, expected one with --output/],
    [['-o', 'brief.docx'], /^watchbill: --output: got "brief.docx", expected a name that ends in .md, .html or .pdf/],
    [['-o', '/nonexistent/brief.md'], /^watchbill: output: got \/nonexistent\/brief.md \(ENOENT\)/],
  ])('[B312] refuses %j in one line', async (args, said) => {
    const { code, out, err } = await asked('brief', 'DJI', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('[B312] answers as the built command', () => {
    const { code, out, err } = built('brief', '大疆', ...DAYS, '--role', 'dod-contractor');
    expect([code, err]).toEqual([0, '']);
    for (const part of ['# Shenzhen DJI Technology Co., Ltd.', '- **dji-v-dod, 1260H**', '━', '## Sources', 'This is not legal advice.'])
      expect(out).toContain(part);
    expect(built('brief', '--help').out).toContain('--role <role>');
  });
});

describe('[B313] a brief as PDF', () => {
  it('[B313] is printed from the page with its own date, and refused in one line without Chromium', async () => {
    writeFileSync(
      at('chromium'),
      `#!/bin/sh
for arg; do case $arg in --print-to-pdf=*) pdf=\${arg#*=};; file://*) page=\${arg#file://};; esac; done
{ printf '%%PDF-1.4 /CreationDate (D:20260102030405+00) '; cat "$page"; } > "$pdf"
`,
      { mode: 0o755 },
    );
    const { code } = await askedIn({ WATCHBILL_CHROMIUM: at('chromium') }, 'brief', 'DJI', ...DAYS, '-o', at('dji.pdf'));
    expect(code).toBe(0);
    await asked('brief', 'DJI', ...DAYS, '-o', at('dji.html'));
    expect(readFileSync(at('dji.pdf'), 'utf8')).toBe(
      `%PDF-1.4 /CreationDate (D:20261122000000+00) ${readFileSync(at('dji.html'), 'utf8')}`,
    );
    const without = await asked('brief', 'DJI', '-o', at('none.pdf'));
    expect([without.code, existsSync(at('none.pdf'))]).toEqual([3, false]);
    expect(without.err).toContain('got no Chromium for a PDF');
  });

  const chromium = (process.env['PATH'] ?? '')
    .split(':')
    .map((each) => join(each, 'chromium'))
    .find((path) => existsSync(path));

  it.skipIf(chromium === undefined)('[B313] has one page or two, with its text, also for all roles at once', async () => {
    const pagesOf = async (name: string, ...more: readonly string[]): Promise<readonly string[]> => {
      const file = at(`${name}.pdf`);
      const { code, err } = await askedIn({ WATCHBILL_CHROMIUM: chromium ?? '' }, 'brief', name, ...DAYS, ...more, '-o', file);
      expect([code, err]).toEqual([0, '']);
      const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
      const pages: string[] = [];
      for (let page = 1; page <= document.numPages; page += 1) {
        const { items } = await (await document.getPage(page)).getTextContent();
        pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
      }
      return pages;
    };
    const one = await pagesOf('WB-0038');
    expect(one).toHaveLength(1);
    expect(one[0]).toContain('Xiaomi sues over its designation');
    // The longest there is.
    const two = await pagesOf('WB-0223', ...ROLES.flatMap((role) => ['--role', role]));
    expect(two.length).toBeLessThanOrEqual(2);
    expect(two.join(' ')).toContain('This is not legal advice');
  });
});
