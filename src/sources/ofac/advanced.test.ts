import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../formats.js';
import { fileOf } from '../source-file.js';

const text = (path: string): string => readFileSync(new URL(`../../../test/sources/ofac-advanced/${path}`, import.meta.url), 'utf8');
const SDN = text('sdn/SDN_ADVANCED.XML');
const OTHERS = text('consolidated/CONS_ADVANCED.XML');

const read = (...texts: readonly string[]) => readSources(texts.map((each, at) => fileOf(`${at + 1}.xml`, new TextEncoder().encode(each))));

async function parties(...texts: readonly string[]) {
  const result = await read(...texts);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.flatMap(({ list, parties: own }) => own.map((party) => ({ list, ...party })));
}

async function problem(...texts: readonly string[]) {
  const result = await read(...texts);
  return result.ok ? null : result.problems[0];
}

describe('advanced XML of OFAC', () => {
  test('[F40] a name has its parts in the order of the printed lists, and those in other scripts stand beside it', async () => {
    const [, , person, company] = await parties(SDN);
    expect(person).toMatchObject({ key: 'ofac-9639', kind: 'person', name: 'HANIYA, Ismail Abdul Salah' });
    expect(company?.names).toEqual([{ text: '武汉三江进出口有限公司', kind: 'official' }]);
    const [, , han] = await parties(
      SDN.replace('>HANIYA<', '>哈尼亚<').replace('>Ismail<', '>伊斯梅尔<').replace('>Abdul Salah<', '>阿卜杜勒<'),
    );
    expect(han?.name).toBe('哈尼亚伊斯梅尔阿卜杜勒');
    const arabic = SDN.replaceAll(
      'ScriptID="215" ScriptStatusID="1" Acronym="false">HANIYA<',
      'ScriptID="160" ScriptStatusID="1" Acronym="false">هنية<',
    );
    expect((await parties(arabic))[2]?.name).toBe('هنية Ismail Abdul Salah');
  });

  test('[F40] an identity that is marked false is not read', async () => {
    const own = '<Identity ID="24063" FixedRef="23063" Primary="true" False="false">';
    const other = `<Identity ID="1" FixedRef="23063" Primary="false" False="true"><Alias FixedRef="23063" AliasTypeID="1400" Primary="false" LowQuality="false"><DocumentedName ID="1" FixedRef="23063" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215" ScriptStatusID="1" Acronym="false">SOMEBODY ELSE</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>`;
    expect(SDN).toContain(own);
    const names = (await parties(SDN.replace(own, `${other}${own}`))).flatMap((party) => party.names.map((name) => name.text));
    expect(names).not.toContain('SOMEBODY ELSE');
  });

  test('[F41] documents give identifiers whose check characters hold, locations the country, entries the list, programmes and first day', async () => {
    expect((await parties(SDN))[3]).toMatchObject({
      list: 'us-ofac-sdn',
      key: 'ofac-23063',
      country: 'CN',
      identifiers: [{ scheme: 'uscc', value: '91420112711981060J' }],
      grounds: ['IFSR', 'NPWMD'],
      since: '2021-12-16',
    });
  });

  test('[F42] a file of the SDN list prints that list only, the other file the others', async () => {
    const both = await parties(SDN, OTHERS);
    expect(both.filter(({ key }) => key === 'ofac-9639').map(({ list, grounds }) => [list, grounds])).toEqual([
      ['us-ofac-sdn', ['SDGT']],
      ['us-ofac-cons', ['NS-PLC']],
    ]);
    expect(both.filter(({ list }) => list === 'us-ofac-ns-cmic').map(({ key }) => key)).toEqual(['ofac-30924', 'ofac-30882']);
    expect(await problem(SDN, SDN)).toMatchObject({ file: '2.xml', field: 'list', got: 'us-ofac-sdn again' });
  });

  test.each([
    ['a section of values that is missing', SDN.replaceAll('PartySubTypeValues', 'PartySortValues'), { field: 'PartySubTypeValues' }],
    [
      'a list that is none',
      SDN.replace('ListID="1550"', 'ListID="7"'),
      { field: 'ListID', got: '"7"', expected: 'a number of ListValues' },
    ],
    ['an alias of no type', SDN.replace('AliasTypeID="1400"', 'AliasTypeID="9"'), { field: 'AliasTypeID', got: '"9"', line: 123 }],
    ['a type of alias that is unknown', SDN.replace('>A.K.A.<', '>Dubbed<'), { field: 'AliasType', got: '"Dubbed"' }],
    ['a country that is none', SDN.replace('CountryID="11082" C', 'CountryID="1" C'), { field: 'CountryID', got: '"1"' }],
    ['a document of no type', SDN.replace('IDRegDocTypeID="1626"', 'IDRegDocTypeID="2"'), { field: 'IDRegDocTypeID', got: '"2"' }],
    ['a document without a number', SDN.replaceAll('IDRegistrationNo', 'Number'), { field: 'IDRegistrationNo', got: 'nothing' }],
    [
      'a party twice',
      SDN.replace('DistinctParty FixedRef="306"', 'DistinctParty FixedRef="36"'),
      { field: 'FixedRef', got: '"36"', line: 158 },
    ],
    ['a number that is none', SDN.replace('DistinctParty FixedRef="306"', 'DistinctParty FixedRef="x"'), { field: 'FixedRef', got: '"x"' }],
    [
      'a party on no list',
      SDN.replace('ProfileID="306"', 'ProfileID="36"'),
      { field: 'SanctionsEntry', got: 'none for ofac-306', line: 158 },
    ],
    ['an entry of nobody', SDN.replace('ProfileID="306"', 'ProfileID="5"'), { field: 'ProfileID', got: '"5"' }],
    ['an entry without a programme', SDN.replace('<Comment>CUBA</Comment>', '<Comment />'), { field: 'SanctionsMeasure', got: 'nothing' }],
    ['a day that is none', SDN.replace('<Month>12<', '<Month>13<'), { field: 'Date', got: '"1986-13-10"' }],
    ['no day of issue', SDN.replaceAll('DateOfIssue', 'IssueDate'), { field: 'format' }],
    [
      'nobody',
      SDN.replace(/<DistinctParty [\s\S]*<\/DistinctParty>/, '').replace(/<SanctionsEntry [\s\S]*<\/SanctionsEntry>/, ''),
      { field: 'DistinctParty' },
    ],
    [
      'a document type',
      SDN.replace('<Sanctions ', '<!DOCTYPE Sanctions>\n<Sanctions '),
      { field: 'document', got: 'a document type declaration' },
    ],
  ])('[F43] %s refuses the file', async (_, spoiled, expected) => {
    expect(spoiled).not.toBe(SDN);
    expect(await problem(spoiled)).toMatchObject(expected);
  });
});
