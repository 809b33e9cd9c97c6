import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { clocks } from '../../../test/register/notation.js';
import { indexOf, smallRegister } from '../../../test/screening/small-register.js';
import type { Decision, Run, RunMatch } from '../../store/index.js';
import type { Subject } from '../../subjects/subject.js';
import { unpacked, zipEntries } from '../../subjects/zip.js';
import { basisIn, type Screening, screenerOf } from '../engine.js';
import { inflated } from '../inflated.js';
import { openTable } from '../open-table.js';
import { foundMatches } from '../recorded-match.js';
import { writeSheets } from '../workbook-file.js';
import { type Report, reportOf } from './report.js';
import { reportHtml } from './report-html.js';
import { reportSheets } from './report-sheets.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCREENING: Screening = { options: { clocks: clocks('2023-01-01') }, register: true, against: null };
const ENGINE = { register: smallRegister, index: indexOf(smallRegister) };
const SUBJECTS: readonly Subject[] = [
  { name: 'Huawei Technologies Co., Ltd.', country: 'CN' },
  { name: 'DJI' },
  { name: 'Nobody Found Here' },
];
const ACT = { at: '2023-01-01T10:00:00.000Z', by: 'ana' } as const;

const run: Run = {
  ...ACT,
  id: 'run-1',
  snapshot: 'a'.repeat(64),
  engine: 'an engine',
  parameters: { '--on': '2023-01-01', '--known': '2023-01-01', '--lists': 'all', '--limit': 5, '--sheet': null, '--input': '{}' },
  input: { name: 'vendors.csv', digest: 'b'.repeat(64), kept: true },
  output: { digest: 'c'.repeat(64), format: 'csv' },
  rows: 3,
  summary: { rows: 3, matches: 1, reviews: 1, none: 1, errors: 0, byList: {}, byModifier: {} },
};

function matchesOf(subjects: readonly Subject[]): readonly RunMatch[] {
  const screen = screenerOf(ENGINE, SCREENING);
  const found = subjects.flatMap((subject, at) => foundMatches(screen(subject), at + 1, basisIn(ENGINE, SCREENING)));
  return found.map((match, at) => ({ ...match, run: 'run-1', id: `m-${at + 1}` }));
}

const MATCHES = matchesOf(SUBJECTS);

function decisionOn(match: RunMatch | undefined, more: Partial<Decision> = {}): Decision {
  if (match === undefined) throw new Error('got no match');
  const { basis } = match.match as { readonly basis: string };
  const { subjectKey, entity, id } = match;
  return {
    seq: 1,
    subjectKey,
    entity,
    basis,
    match: id,
    verdict: 'false-match',
    reason: 'another one',
    at: '2023-02-03T00:00:00.000Z',
    by: 'bo',
    ...more,
  };
}

function report(decisions: readonly Decision[] = [], matches = MATCHES): Report {
  return reportOf({ run, matches, decisions, register: smallRegister, built: '2022-12-31', notes: ['A note.'] });
}

describe('a report', () => {
  it('[V13] tells each match with its standings, evidence and where that can be read', () => {
    const [first] = report().findings;
    expect(first).toMatchObject({
      id: 'm-1',
      row: 1,
      entity: { id: 'A' },
      found: 'match',
      why: 'the same words, or other writings of them',
      state: 'open',
      standings: [
        { list: 'list', words: 'listed since 2021-01-01', evidence: [{ date: '2021-01-01', act: 'listed: edition of 2021-01-01' }, {}] },
        { list: 'other', words: 'listed since 2020-06-01' },
      ],
    });
    expect(first?.parts[0]).toBe('“huawei” in both');
  });

  it('[V13] tells the state of each match by the last decision on its pair, and what is open', () => {
    const [huawei, dji] = MATCHES;
    const states = (...decisions: readonly Decision[]): string => {
      const { findings, open } = report(decisions);
      return `${findings.map(({ state }) => state).join()} ${open}`;
    };
    expect(states()).toBe('open,open 2');
    expect(states(decisionOn(huawei))).toBe('false-match,open 1');
    expect(states(decisionOn(huawei), decisionOn(huawei, { seq: 2, verdict: 'escalate' }))).toBe('escalate,open 2');
    expect(states(decisionOn(dji, { basis: 'as it was' }))).toBe('open,reopened 2');
    expect(states(decisionOn(huawei, { subjectKey: 'of another' }))).toBe('open,open 2');
  });

  it('[V13] is dated by its last decision, and is the same for the same run and decisions', () => {
    expect(report().asOf).toBe('2023-01-01');
    const decisions = [decisionOn(MATCHES[0])];
    expect(report(decisions).asOf).toBe('2023-02-03');
    expect(reportHtml(report(decisions))).toBe(reportHtml(report(decisions)));
  });

  it('[V17] holds no subject of which nothing was found', () => {
    expect(JSON.stringify(report())).not.toContain('Nobody');
  });

  it('[V13] names lists that were asked, and no others', () => {
    expect(report().lists.map(({ id }) => id)).toEqual(['list', 'other']);
    const one = reportOf({
      run: { ...run, parameters: { '--lists': 'other' } },
      matches: [],
      decisions: [],
      register: smallRegister,
      built: '',
      notes: [],
    });
    expect(one.lists.map(({ id }) => id)).toEqual(['other']);
  });
});

describe('a report as a page', () => {
  it('[V14] has headings in order, tables with headers, a drawn bar with words, and nothing that is fetched or runs', () => {
    const { document } = parseHTML(reportHtml(report([decisionOn(MATCHES[0])])));
    const levels = [...document.querySelectorAll('h1,h2,h3')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelectorAll('thead th[scope=col]').length).toBe(table.querySelectorAll('tbody tr:first-child > *').length);
    }
    const bar = document.querySelector('svg[role=img]');
    expect(bar?.getAttribute('aria-label')).toBe('Rows by outcome: 1 with a match, 1 for review, 1 with nothing found, 0 with an error');
    const widths = [...(bar?.querySelectorAll('rect') ?? [])].map((rect) => Number(rect.getAttribute('width')));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
    expect(document.querySelectorAll('script,link,img,iframe,object,form').length).toBe(0);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const label of document.querySelectorAll('[aria-labelledby]')) expect(ids).toContain(label.getAttribute('aria-labelledby'));
  });

  it('[V14] shows any text as text, whatever stands in names and reasons', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '&lt;b&gt;', '<!--', ']]>'),
    );
    const tags = (html: string): string =>
      [...parseHTML(html).document.querySelectorAll('*')]
        .map(({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join()}`)
        .join('\n');
    const build = (text: string): string =>
      reportHtml({
        ...reportOf({
          run: { ...run, input: { ...run.input, name: text }, by: text, engine: text },
          matches: MATCHES.map((match) => ({ ...match, subject: { name: text, aliases: [text], id: text } })),
          decisions: [decisionOn(MATCHES[0], { reason: text, by: text })],
          register: smallRegister,
          built: text,
          notes: [text],
        }),
      });
    const expected = tags(build('x'));
    fc.assert(
      fc.property(nasty, (text) => {
        const html = build(`x${text}`);
        expect(tags(html)).toBe(expected);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
        expect(html.isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('[V14] tells the first 5,000 matches, and says where the others are', () => {
    const [match] = MATCHES;
    const many = match === undefined ? [] : Array.from({ length: 5002 }, (_, at) => ({ ...match, id: `m-${at + 1}` }));
    const html = reportHtml(report([], many));
    expect(html.match(/<article /g)).toHaveLength(5000);
    expect(html).toContain('2 further matches are in the report as a workbook');
    expect(html).toContain('5,002 matches told');
  });

  it('[V14] follows only addresses of the web', () => {
    const sources = ['javascript:alert(1)', 'data:text/html,x', 'https://example.org/a?b=1&c="2"'];
    for (const url of sources) {
      const register = {
        ...smallRegister,
        sources: [{ id: 'source of 2021-01-01', publisher: 'P', title: 'T', url, confidence: 'high' as const }],
      };
      const html = reportHtml(reportOf({ run, matches: MATCHES, decisions: [], register, built: '', notes: [] }));
      const { document } = parseHTML(html);
      const links = [...new Set([...document.querySelectorAll('a')].map((link) => link.getAttribute('href')))];
      expect(links).toEqual(url.startsWith('https:') ? [url] : []);
    }
  });
});

describe('a report as a workbook', () => {
  it('[V15] has a sheet for the run, its lists, matches, evidence and decisions, and reads back as text', async () => {
    const subjects = [{ name: '=cmd|x', aliases: ['Huawei Technologies Co., Ltd.'] }];
    const matches = matchesOf(subjects);
    const path = join(folder, 'report.xlsx');
    await writeSheets(path, reportSheets(report([decisionOn(matches[0], { reason: '=1+1' })], matches)));
    const sheet = async (name: string): Promise<readonly (readonly string[])[]> => {
      async function* bytes(): AsyncGenerator<Uint8Array> {
        yield readFileSync(path);
      }
      const columns = name === 'Run' ? { name: 'Value' } : name === 'Lists' ? { name: 'Name' } : { name: 'Entity' };
      const read = await openTable(bytes(), { sheet: name, columns }, path);
      if (!read.ok) throw new Error(read.problems[0]?.got);
      const rows: (readonly string[])[] = [read.value.table.header];
      for await (const { cells } of read.value.table.rows) rows.push(cells);
      return rows;
    };
    expect(await sheet('Run')).toContainEqual(['Rows: with a match', '1']);
    expect((await sheet('Lists')).map(([id]) => id)).toEqual(['List', 'list', 'other']);
    expect((await sheet('Matches'))[1]?.slice(0, 5)).toEqual(['m-1', '1', '=cmd|x', 'A', 'A']);
    expect((await sheet('Evidence')).map(([, , list]) => list)).toEqual(['List', 'list', 'list', 'other']);
    expect((await sheet('Decisions'))[1]?.slice(-2)).toEqual(['false-match', '=1+1']);
    const entry = zipEntries(readFileSync(path))?.get('xl/worksheets/sheet5.xml');
    let xml = '';
    for await (const piece of entry === undefined ? [] : unpacked(entry, inflated)) xml += Buffer.from(piece).toString();
    expect(xml).toContain('<is><t xml:space="preserve">=1+1</t></is>');
    expect(xml).not.toContain('<f>');
  });
});
