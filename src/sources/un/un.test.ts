import { array, assert, asyncProperty, nat, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSources } from '../formats.js';
import { fileOf } from '../source-file.js';
import { namesIn } from './un-names.js';

const PERSON = `<INDIVIDUAL>
  <FIRST_NAME>ERIC</FIRST_NAME><SECOND_NAME>BADEGE</SECOND_NAME><THIRD_NAME/>
  <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
  <NAME_ORIGINAL_SCRIPT>صدام حسين</NAME_ORIGINAL_SCRIPT>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Eric Badegue; E. Badege</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Eagle</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
</INDIVIDUAL>`;
const COMPANY = `<ENTITY>
  <FIRST_NAME>BUTEMBO AIRLINES (BAL)</FIRST_NAME>
  <REFERENCE_NUMBER>CDe.002</REFERENCE_NUMBER>
  <ENTITY_ADDRESS><CITY>Butembo</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY></ENTITY_ADDRESS>
  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old &amp; Airlines</ALIAS_NAME></ENTITY_ALIAS>
</ENTITY>`;
const list = (persons: string, entities: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>${persons}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;
const read = (text: string) => readSources([fileOf('un.xml', new TextEncoder().encode(text))]);
const problem = async (text: string) => {
  const result = await read(text);
  return result.ok ? null : result.problems[0];
};

describe('UN', () => {
  test('[D5] a party has its name in parts, in its own script, and its aliases by quality', async () => {
    const result = await read(list(PERSON, COMPANY));
    expect(result.ok && result.value[0]?.parties).toEqual([
      {
        key: 'un-CDi.001',
        kind: 'person',
        printed: 'ERIC BADEGE',
        name: 'ERIC BADEGE',
        names: [
          { text: 'صدام حسين', kind: 'official' },
          { text: 'Eric Badegue', kind: 'alias' },
          { text: 'E. Badege', kind: 'alias' },
          { text: 'The Eagle', kind: 'weak' },
        ],
        identifiers: [],
        grounds: ['DRC'],
        since: '2012-12-31',
        line: 1,
      },
      {
        key: 'un-CDe.002',
        kind: 'company',
        printed: 'BUTEMBO AIRLINES (BAL)',
        name: 'BUTEMBO AIRLINES',
        names: [
          { text: 'BAL', kind: 'acronym' },
          { text: 'Old & Airlines', kind: 'former' },
        ],
        identifiers: [],
        country: 'CD',
        line: 8,
      },
    ]);
  });

  test('[F34] the list is of the day on which it was generated', async () => {
    const result = await read(list(PERSON, COMPANY));
    expect(result.ok && result.value).toMatchObject([{ list: 'un-sc', date: '2026-02-27', published: '2026-02-27', form: 'complete' }]);
    expect(await problem(list(PERSON, '').replace('2026-02-27', '2026-02-30'))).toMatchObject({ field: 'dateGenerated' });
  });

  test.each([
    ['ALL ABOUT AIR (AAA) ; B B', ['ALL ABOUT AIR', 'AAA', 'B B']],
    ['حسن غول (Hassan Ghul; Hassan Gul)', ['حسن غول', 'Hassan Ghul', 'Hassan Gul']],
    ['Encep Nurjaman (birth name)', ['Encep Nurjaman']],
    ['AL-HARAMAIN FOUNDATION (PAKISTAN)', ['AL-HARAMAIN FOUNDATION (PAKISTAN)']],
    ['Khirullah Wali, born in Kandahar on 01 Jan.1967 (x)', ['Khirullah Wali']],
    ['(Sheikh) Musa Hilal', ['(Sheikh) Musa Hilal']],
    ['UGANDA IMPEX (UCI) LTD', ['UGANDA IMPEX (UCI) LTD']],
    ['((((', ['((((']],
    [' ; ', []],
  ])('[D5] the field %j holds %j', (field, names) => {
    expect(namesIn(field)).toEqual(names);
  });

  test.each([
    ['a tag that does not match', list(PERSON, COMPANY.replace('</ENTITY>', '</ENTITYY>')), { field: 'document' }],
    ['an end that is missing', list(PERSON, COMPANY).slice(0, -30), { field: 'document' }],
    ['a reference that is none', list(PERSON.replace('CDi.001', 'x'), ''), { field: 'REFERENCE_NUMBER', got: '"x"', line: 8 }],
    ['a reference given twice', list(PERSON + PERSON, ''), { field: 'REFERENCE_NUMBER', expected: 'each once' }],
    ['an unknown quality', list(PERSON.replace('Good', 'Fine'), ''), { field: 'QUALITY', got: '"Fine"', line: 5 }],
    ['a day that is none', list(PERSON.replace('2012-12-31', '2012-12-32'), ''), { field: 'LISTED_ON', got: '"2012-12-32"', line: 8 }],
    [
      'an element of another name',
      list(PERSON.replaceAll('NAME_ORIGINAL_SCRIPT', 'SCRIPT'), ''),
      { field: 'element', got: '"SCRIPT"', line: 4 },
    ],
    ['an alias without a name', list(PERSON.replaceAll('ALIAS_NAME', 'NAME'), ''), { field: 'ALIAS_NAME', got: 'nothing', line: 5 }],
    ['a list of nobody', list('', ''), { field: 'list', got: 'nobody' }],
    ['an encoding that is not UTF-8', list(PERSON, '').replace('UTF-8', 'ISO-8859-1'), { field: 'encoding', got: '"ISO-8859-1"' }],
    ['a party without a name', list('', COMPANY.replace(/<FIRST.*NAME>\n/, '')), { field: 'FIRST_NAME', got: 'nothing' }],
  ])('[D6] %s refuses the file, with the line', async (_, text, expected) => {
    expect(await problem(text)).toMatchObject({ file: 'un.xml', ...expected });
  });

  test('[D7] a document type is refused and no entity is expanded', async () => {
    const bomb = '<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await problem(list(PERSON, '', bomb))).toMatchObject({ field: 'document', got: 'a document type declaration' });
    expect(await problem(list(PERSON.replace('ERIC', '&b;'), ''))).toMatchObject({ field: 'document', expected: 'well-formed XML' });
  });

  test('[D8] depth and text have limits', async () => {
    expect(await problem(list('<A>'.repeat(100), ''))).toMatchObject({ field: 'element' });
    expect(await problem(list(PERSON.replace('ERIC', 'E'.repeat(20_000)), ''))).toMatchObject({ field: 'text' });
  });

  test('[D8] white space between elements is no text, however much of it there is', async () => {
    expect((await read(list(PERSON, '\n'.repeat(20_000) + COMPANY))).ok).toBe(true);
    expect((await read(list(PERSON, `${'<!-- --> \n'.repeat(20_000)}${COMPANY}`))).ok).toBe(true);
  });

  test('[D8] whatever the bytes, there is an answer and no throw', async () => {
    const whole = new TextEncoder().encode(list(PERSON, COMPANY));
    await assert(
      asyncProperty(array(tuple(nat(whole.length - 1), nat(255)), { maxLength: 6 }), nat(whole.length), async (changes, end) => {
        const bytes = whole.slice(0, end);
        for (const [at, byte] of changes) if (at < end) bytes[at] = byte;
        const result = await readSources([fileOf('un.xml', bytes)]);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
