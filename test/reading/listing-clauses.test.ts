import { expect, it } from 'vitest';
import { told } from './reading.js';

const listed = 'The Pentagon keeps the Section 1260H list. ';
const types = (text: string, published?: string): readonly string[] =>
  told(text, published).map((each) => each.split(' ').slice(0, 2).join(' '));

it('[B121] a list named in passing does not stay the one that is spoken of', () => {
  const text =
    'The Pentagon published its Section 1260H list on Tuesday. The list names companies.\n\nThat is not the Entity List of the Commerce Department.\n\nQuectel was dropped from the list in December 2024.';
  expect(told(text)).toContain('removal WB-0144 us-dod-1260h 2024-12 asserted');
  const near =
    'The Pentagon keeps the Section 1260H list.\n\nThe Commerce Department keeps the Entity List. Quectel was dropped from the list in December 2024.';
  expect(told(near)).toContain('removal WB-0144 us-bis-entity 2024-12 asserted');
});

it('[B121] a state that acts puts on a list of its own', () => {
  const eu = 'Brussels keeps the EU sanctions list. ';
  expect(told(`${eu}Britain last month sanctioned Quectel.`)).toContain('designation WB-0144 uk-ofsi 2026-02 asserted');
  expect(told(`${eu}Tokyo on Monday blacklisted Quectel.`).join()).not.toContain('eu-fsf 2026-03-09');
});

it('[B132] who is new on a list was put on it', () => {
  for (const turn of [
    'Quectel and DJI are among the newcomers.',
    'The additions include Quectel and DJI.',
    'Also new is Quectel.',
    'Newly included are Quectel and DJI.',
  ])
    expect(types(`The Pentagon published the Section 1260H list on Tuesday. ${turn}`).join(), turn).toContain('designation WB-0');
  expect(types(`${listed}Quectel is new to Germany.`)).toEqual([]);
});

it('[B132] an act told by a noun or in a relative clause is an act', () => {
  expect(told(`${listed}A judge threw out its June decision to name Quectel a Chinese military company.`, '2026-08-12').join()).toContain(
    'designation WB-0144 us-dod-1260h 2026-06 asserted',
  );
  expect(types('The EU sanctions list grew. Quectel, which the EU listed last July, makes modules.')).toEqual(['designation WB-0144']);
  expect(types(`${listed}Quectel will join the list.`)).toEqual(['designation WB-0144']);
  expect(types(`${listed}Quectel will join a choir.`)).toEqual([]);
});

it('[B132] who has come off a list was taken off it', () => {
  expect(types(`${listed}Quectel came off the list in March 2025.`)).toEqual(['removal WB-0144']);
  expect(types(`${listed}The removal of Quectel takes effect on May 1.`)).toEqual(['removal WB-0144']);
  expect(types(`${listed}Quectel is to be struck off.`)).toEqual(['removal WB-0144']);
  expect(types(`${listed}Quectel said that the wheels came off in March 2025.`)).toEqual([]);
});

it('[B132] what a draft would have done was posted', () => {
  expect(told(`${listed}Quectel was to be dropped from the list under a February draft that was never signed.`)).toEqual([
    'draft-posted WB-0144 us-dod-1260h 2026-02 asserted',
  ]);
});

it('[B132] modems, licences and shares are put on no list and taken off none', () => {
  expect(types(`${listed}Quectel sells modems. Modems were removed in 2024.`)).toEqual([]);
  expect(types(`${listed}The FCC took this road with Quectel, whose licence it revoked in 2021.`)).toEqual([]);
  expect(types(`${listed}The exchange said on Monday that it will remove the shares of Quectel.`)).toEqual([]);
  expect(types(`${listed}Quectel sells modems. It was removed from the list in 2024.`)).toEqual(['removal WB-0144']);
});

it('[B130] a law is told by what is put off, widened or still to follow', () => {
  const law = 'The Commerce Department keeps the Entity List. ';
  for (const turn of [
    'In November 2025 the United States shelved the rule for a year.',
    'The rule had come out on Sept. 29.',
    'The ban will extend to goods next year.',
    'Unless it is extended, the suspension lapses on Nov. 9.',
    'A rule on spare parts is to follow in 2027.',
  ])
    expect(types(law + turn, '2025-11-20'), turn).toEqual(['law -']);
  expect(types(`${law}The meeting had come out well by November 2025.`, '2025-11-20')).toEqual([]);
});

it('[B131] a bill that names nobody is of nobody whom the text told of before', () => {
  expect(
    told(`${listed}Quectel makes modules. A bill by Rep. Ada Stone, introduced in January, would tighten the Section 1260H list.`),
  ).toContain('proposal - us-dod-1260h 2026-01 proposed');
});

it('[B131] a request that failed was made', () => {
  expect(types(`${listed}A request to blacklist Quectel found no support.`)).toEqual(['proposal WB-0144']);
  expect(types(`${listed}A request to visit Quectel found no support.`)).toEqual([]);
});

it('[B118] initials end no sentence', () => {
  expect(told(`${listed}Rep. T.J. Stone and others passed H.R. 3838 in the House on Monday.`).length).toBeLessThan(2);
});
