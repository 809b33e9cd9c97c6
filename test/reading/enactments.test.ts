import { expect, it } from 'vitest';
import { told } from './reading.js';

const LEAD = 'The Section 1260H list names Chinese military companies.';
const after = (lead: string) => (text: string) => told(`${lead} ${text}`);
const types = (events: readonly string[]) => events.map((each) => each.split(' ')[0]);

it('[B132] a law is told by the day from which it binds', () => {
  const of = after(LEAD);
  const bound = 'law - us-dod-1260h 2026-06-30 future';
  for (const text of [
    'The restrictions on procurement come into force on June 30.',
    'The new prohibition kicks in on June 30.',
    'The ban is due to start on June 30.',
    'Starting June 30, the department is barred from signing contracts with such firms.',
    'From June 30 the department cannot enter into contracts with them.',
    'It forbids purchases from such companies after June 30, 2026.',
    'U.S. investors must divest their holdings by June 30.',
    'By June 30, U.S. persons will have to unload their stakes.',
  ])
    expect([text, of(text)]).toEqual([text, [bound]]);
  expect(of('The ban on contracts came into force on March 2.')).toEqual(['law - us-dod-1260h 2026-03-02 asserted']);
});

it('[B132] a law is told by who signed, passed or adopted it', () => {
  const of = after(LEAD);
  for (const text of [
    'Trump issued an executive order last November against such investments.',
    'The curbs stem from an executive order signed by President Donald Trump in November.',
    'The statute, enacted in November, asks for a yearly report.',
    'Congress enacted legislation in November that asks for a yearly report.',
    'The bill became law in November.',
    'The agency adopted rules in November that keep such equipment out.',
  ])
    expect([text, of(text).map((each) => each.replace(/ \S+ (?=\S+ \S+$)/u, ' * '))]).toEqual([text, ['law - * 2025-11 asserted']]);
});

it('[B132] in Chinese too', () => {
  const of = (text: string) => told(`1260H清单列出中国军事企业。${text}`, '2026-03-11', 'zh');
  expect(types(of('美国总统特朗普去年11月签署行政令，禁止美国人投资这些企业。'))).toContain('law');
  expect(of('投资者须在11月11日前出售所持股份。')).toEqual(['law - us-dod-1260h 2026-11-11 future']);
  expect(types(of('该法案去年12月成为法律。'))).toEqual(['law']);
  expect(types(of('该法案未能成为法律。'))).toEqual([]);
});

it('[B132] what only sounds like a law is none', () => {
  const of = after(LEAD);
  for (const text of [
    'The judge signed an order on Monday.',
    'Quectel signed a contract with Ford on Monday.',
    'Comments on the rule are due by May 1.',
    'Without relief, the restrictions would begin on May 8.',
    'Investors sold their shares on Monday.',
    'The lawmakers met the ambassador on Tuesday.',
  ])
    expect([text, of(text)]).toEqual([text, []]);
});

it('[B132] the day on which a single listing becomes valid is no law', () => {
  const of = after('');
  const listed = 'The Commerce Department added Quectel to the Entity List on Monday.';
  const designation = ['designation WB-0144 us-bis-entity 2026-03-09 asserted'];
  expect(of(`${listed} The rule takes effect on Friday.`)).toEqual(designation);
  expect(of(`${listed} The additions become effective on March 13.`)).toEqual(designation);
  expect(of(`${listed} As a result of this, banks may not hold shares of it from Friday.`)).toEqual(designation);
});

it('[B132] a bill moves by its stages, each about the companies that the text says it names', () => {
  const of = after('The BIOSECURE Act would ban federal contracts with BGI.');
  for (const text of [
    'A House committee advanced the legislation on March 9.',
    'The House passed a compromise version of the bill on March 9.',
    'The energy committee marked up the measure on March 9.',
    'The bill was approved by a Senate committee on March 9.',
    'The panel voted 11-1 for the bill on March 9.',
    'Two senators unveiled a companion bill on March 9.',
    'A companion measure was introduced in the Senate on March 9.',
    'The Senate followed on March 9.',
  ])
    expect([text, of(text)]).toEqual([text, ['proposal WB-0102 us-omb-biosecure 2026-03-09 proposed']]);
  expect(of('The Senate confirmed the ambassador on March 9.')).toEqual([]);
});

it('[B132] a rule is proposed by its notice and by the vote on it', () => {
  const of = after('Section 5949 keeps certain chips out of federal purchases.');
  for (const text of [
    'The council published a proposed rule on March 9.',
    'The agency issued a notice of proposed rulemaking on March 9.',
    'The commission voted on March 9 to propose a rule.',
  ])
    expect([text, of(text)]).toEqual([text, ['proposal - us-ndaa-5949 2026-03-09 proposed']]);
});

it('[B107] lawmakers who push for a listing in whatever words propose it', () => {
  const of = after(LEAD);
  for (const text of [
    'A group of senators wants Quectel blacklisted.',
    'Senator Rubio pushed the department to put Quectel on the list.',
    'The committee recommended that Quectel be placed on the list.',
  ])
    expect([text, of(text)]).toEqual([text, ['proposal WB-0144 us-dod-1260h - proposed']]);
});

it('[B121] a bill without a name is known by what it is about and when', () => {
  const text = 'A bill against Chinese biotech firms such as BGI was approved by a Senate committee on Wednesday.';
  expect(told(text, '2024-03-07')).toEqual(['proposal WB-0102 us-omb-biosecure 2024-03-06 proposed']);
  expect(told(text, '2019-03-07')).toEqual([]);
});

it('[B132] the second part of a law has a day of its own', () => {
  const of = after(LEAD);
  expect(of('The first of the bans takes effect on June 30, 2026, the others on June 30, 2027.')).toEqual([
    'law - us-dod-1260h 2026-06-30 future',
    'law - us-dod-1260h 2027-06-30 future',
  ]);
  expect(of('The ban took effect on March 2, and Quectel published its figures on March 9.')).toEqual([
    'law - us-dod-1260h 2026-03-02 asserted',
  ]);
});

it('[B132] what an agency bans by a vote or an order of its own is a law of no company', () => {
  const of = after('The Covered List names equipment of Quectel.');
  for (const text of [
    'The FCC banned the import of new equipment in November.',
    'The FCC voted in November to bar the use of subsidies for such gear.',
    'In November the FCC adopted a policy on such gear.',
  ])
    expect([text, of(text)]).toEqual([text, ['law - us-fcc-covered 2025-11 asserted']]);
  expect(of('The FCC approved a merger in November.')).toEqual([]);
});

it('[B107] a bill may have a department decide, an earlier version of it may have named others, and a companion is another bill', () => {
  const of = after('The BIOSECURE Act would ban federal contracts with BGI.');
  expect(of('Senators introduced the bill on March 9. A companion bill was introduced in the House.')).toEqual([
    'proposal WB-0102 us-omb-biosecure 2026-03-09 proposed',
    'proposal WB-0102 us-omb-biosecure - proposed',
  ]);
  expect(of('\n\nAn earlier version of the bill named WuXi AppTec and MGI.').map((each) => each.slice(0, 24))).toEqual([
    'proposal WB-0223+WB-0140',
  ]);
  expect(after(LEAD)('The bill would direct the department to determine whether Quectel and CXMT should be added to the list.')).toEqual([
    'proposal WB-0144+WB-0104 us-dod-1260h - proposed',
  ]);
});

it('[B107] who tells Congress that a company belongs on a list proposes it', () => {
  const of = after(LEAD);
  expect(of('The Pentagon informed Congress that Quectel deserved to be named.')).toEqual(['proposal WB-0144 us-dod-1260h - proposed']);
  expect(types(of('The Pentagon informed Congress that Quectel had moved.'))).toEqual([]);
});

it('[B121] laws known by a name of their own are of their list', () => {
  expect(told('The Section 889 ban is older. The Secure Equipment Act became law in November 2021.')).toEqual([
    'law - us-fcc-covered 2021-11 asserted',
  ]);
});
