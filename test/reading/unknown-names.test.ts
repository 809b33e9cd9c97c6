import { expect, it } from 'vitest';
import { read } from './reading.js';

const companies = (text: string): readonly string[] =>
  read(text)
    .mentions.filter(({ kind }) => kind === 'company')
    .map(({ name, entity }) => entity ?? name);

it('[B123] a name begins with pinyin that there is; English and Japanese words are none', () => {
  expect(companies('The bureau put Jutai Feng and Hengrou Point on its Entity List.')).toEqual(['Jutai Feng', 'Hengrou Point']);
  expect(companies('Hiroshi Kanda drove down 18 Mile Road. Dale Ritter spoke of the Entity List. Case Closed, the page said.')).toEqual([]);
});

it('[B123] what the last word of a name is put together with tells it, and what a company does', () => {
  expect(companies('Officials added Suria Wafertech, Blue Dune Bunkering and Tessel Petrochem to the Entity List.')).toEqual([
    'Suria Wafertech',
    'Blue Dune Bunkering',
    'Tessel Petrochem',
  ]);
  expect(companies('The town widened Harbor Point Road along the Grey Fox River beside Sunset Park.')).toEqual([]);
});

it('[B123] forms of other countries end a name or stand before it, also in letters', () => {
  expect(companies('The list names Harlan Marine S.A., Blue Dune FZE and OOO Severny Veter. It names AB Mano Bankas.')).toEqual([
    'Harlan Marine S.A.',
    'Blue Dune FZE',
    'OOO Severny Veter',
    'AB Mano Bankas',
  ]);
});

it('[B112] a unit called by its group and where it is, is a company of its own', () => {
  expect(companies('The FCC named China Telecom Americas and Hikvision Canada. It shut out China Telecom (Americas) in 2021.')).toEqual([
    'China Telecom Americas',
    'Hikvision Canada',
    'China Telecom (Americas)',
  ]);
  expect(companies('The exchange will delist China Unicom Hong Kong. China Unicom said it noted that.')).toEqual(['WB-0061', 'WB-0061']);
  // Its business in the United States stays the company that is meant; a longer name is another's.
  expect(companies('Hikvision USA sued. China Unicom (Hong Kong) Limited did not.')).toEqual(['WB-0009', 'WB-0061']);
});

it('[B123] no name goes over the comma of an enumeration', () => {
  expect(companies('The index drops CNOOC, China Railway Construction and CRRC.')).toEqual(['WB-0034', 'WB-0013', 'WB-0014']);
});

it('[B112] whose shares are delisted is the company whose shares they are', () => {
  expect(companies('The NYSE will delist the shares of China Mobile and China Telecom. China Mobile said little.')).toEqual([
    'NYSE',
    'WB-0055',
    'WB-0060',
    'WB-0055',
  ]);
  expect(companies('The Pentagon named China Mobile and China Telecom.')).toEqual(['WB-0017', 'WB-0020']);
});

it('[B123] who speaks for a firm is no part of its name', () => {
  expect(companies('"It hurts," said Brock Silver of Kestrel Lane Capital. Its lawyer, Martin Held of Dray & Keating, agreed.')).toEqual([
    'Kestrel Lane Capital',
    'Dray & Keating',
  ]);
  expect(companies('The Commercial Aircraft Corp. of China was named.')).toEqual(['WB-0044']);
});

it('[B123] ministries, agencies, groups of lawyers and of members, courts and zones of time are no companies', () => {
  expect(
    companies('Japan’s Ministry of Economy, Trade and Industry revised its list. The Wuxi Intermediate People’s Court agreed.'),
  ).toEqual([]);
  expect(companies('(Lumo Global) — China was angry about the Entity List.')).toEqual([]);
  expect(companies('XCTA, the wireless trade group, asked for time. Practice Pointers | Export Controls Group')).toEqual([]);
  expect(companies('At 9 a.m. AEDT added 40 minutes. Hence the firm, which builds drones, was asked.')).toEqual([]);
});

it('[B123] of two joined the one that is known tells the other', () => {
  expect(companies('Suppliers such as Huawei and Oakmoss were told.')).toEqual(['WB-0010', 'Oakmoss']);
  expect(companies('It asked Terralux or Tencent for chips.')).toEqual(['Terralux', 'WB-0155']);
  expect(companies('Tencent and Musk disagreed. Depots in Omaha and Tencent offices closed. Huawei and Beijing protested.')).toEqual([
    'WB-0155',
    'WB-0155',
    'WB-0010',
  ]);
});

it('[B123] what only companies do or have, and whose they are, tells them', () => {
  const named: readonly (readonly [string, string])[] = [
    ['Oakmoss told customers that nothing had changed.', 'Oakmoss'],
    ['In April Oakmoss issued a request for proposals.', 'Oakmoss'],
    ['In a filing with the exchange, Oakmoss said the claim was wrong.', 'Oakmoss'],
    ['It bought the yard from Norway’s Oakmoss for a song.', 'Oakmoss'],
    ['The Treasury sanctioned Huludao-based Oakmoss, a court heard.', 'Oakmoss'],
    ['Shares in Oakmoss fell.', 'Oakmoss'],
  ];
  for (const [text, name] of named) expect(companies(text), text).toEqual([name]);
  for (const text of [
    'It met Russia’s Putin, then China’s Politburo.',
    'The unit lies in Oakmoss, said a clerk.',
    'Oakmoss told a friend.',
    'She was in Oakmoss.',
  ])
    expect(companies(text), text).toEqual([]);
});

it('[B112] initials and the name they stand for are one company, by what the text calls it first', () => {
  expect(companies('The Pentagon asked General Electric for parts. GE declined to comment.')).toEqual([
    'General Electric',
    'General Electric',
  ]);
  expect(companies('A chip from TSMC was found. Taiwan Semiconductor Manufacturing Co. sued.')).toEqual(['TSMC', 'TSMC']);
});

it('[B123] a caption in capitals names its plaintiff, other cases do not', () => {
  expect(companies('JIAXING LUMEN OPTICS CO., LTD. v. DEPARTMENT OF DEFENSE. Jiaxing Lumen Optics sued in March.')[0]).toBe(
    'JIAXING LUMEN OPTICS CO., LTD.',
  );
  expect(companies('The court took the test of Harrow Inc. v. Finch Council Inc. to the letter.')).toEqual([]);
});
