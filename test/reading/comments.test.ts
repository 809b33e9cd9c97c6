import { expect, it } from 'vitest';
import { told } from './reading.js';

const of = (text: string) => told(`The Section 1260H list names Chinese military companies. ${text}`);
const REPORTED = 'statement - us-dod-1260h - reported';
const ON_MONDAY = 'statement - us-dod-1260h 2026-03-09 reported';

it('[B132] what states and their ministries say of a list is a statement of no company', () => {
  expect(of('China slammed the designation.')).toEqual([REPORTED]);
  expect(of('On Monday, Beijing condemned the step.')).toEqual([ON_MONDAY]);
  expect(of('The Chinese government on Monday threatened the United States with countermeasures.')).toEqual([ON_MONDAY]);
  expect(of('The Ministry of Commerce lodged a formal protest.')).toEqual([REPORTED]);
  expect(of("China's ambassador to the United States called the listing an outrage.")).toEqual([REPORTED]);
  expect(of('The move is economic bullying, the Commerce Ministry said on Monday.')).toEqual([ON_MONDAY]);
  expect(of('The Chinese mission to the EU said it was dissatisfied with the sanctions.')).toEqual([REPORTED]);
});

it('[B132] what a state does besides is no statement', () => {
  expect(of('Relations with China, which opposed the United States in Geneva, are cool.')).toEqual([]);
  expect(of('China said its exports grew by a tenth.')).toEqual([]);
  expect(of('Beijing called a meeting of carmakers.')).toEqual([]);
});

it('[B132] lawmakers and associations who welcome a listing or find fault with it make a statement of no company', () => {
  expect(of('Senator Rick Scott applauded the decision.')).toEqual([REPORTED]);
  expect(of('Rep. Jane Holloway (D-Ohio), who sits on the panel, criticized the move.')).toEqual([REPORTED]);
  expect(of('Senator Rick Scott told reporters that he was disappointed by the delay.')).toEqual([REPORTED]);
  expect(of('Senator Rick Scott said on Monday that the administration must go further.')).toEqual([ON_MONDAY]);
  expect(of('The American Drone Builders Association welcomed the designation.')).toEqual([REPORTED]);
  expect(of('The Senate took note, and Senator Rick Scott said the weather was fine.')).toEqual([]);
});

it('[B132] a lawmaker who accuses a company makes a statement about it', () => {
  expect(of('Senator Rick Scott accused Unitree of spying on soldiers.')).toEqual(['statement WB-0214 us-dod-1260h - alleged']);
  expect(
    of('In a joint letter, Congressman Paul Reeve and Congresswoman Ada Stone accused DJI of “stealing maps of American ports”.'),
  ).toEqual(['statement WB-0076 us-dod-1260h - alleged']);
  expect(of('Representative Jane Holloway said that the vote was overdue and accused Unitree of spying.')).toEqual([
    'statement WB-0214 us-dod-1260h - alleged',
  ]);
});

it('[B126] a state and its ministry that say the same on one day are one speaker', () => {
  expect(of('China condemned the step.\n\nIn Beijing, the Foreign Ministry said the list was discriminatory.')).toEqual([REPORTED]);
  expect(of('The Commerce Ministry condemned the step.\n\nThe Foreign Ministry said the list was discriminatory.')).toHaveLength(2);
});

it('[B132] a body that has nothing to announce has answered', () => {
  expect(of('The Pentagon said it had nothing to announce.')).toEqual(['statement - us-dod-1260h - asserted']);
  expect(of('A spokesperson for the Defense Department wrote: “We have nothing further to share.”')).toEqual([
    'statement - us-dod-1260h - asserted',
  ]);
  expect(of('Quectel had nothing to announce.').filter((each) => each.endsWith('asserted'))).not.toContain(
    'statement - us-dod-1260h - asserted',
  );
});

it('[B132] who answers for companies may be told in any words', () => {
  expect(of('Quectel and Unitree were named. Both firms reject the claims.')).toContain('statement WB-0144+WB-0214 us-dod-1260h - denied');
  expect(of('Quectel vehemently disputes any connection to the armed forces.')).toEqual(['statement WB-0144 us-dod-1260h - denied']);
  expect(of('Unitree was named on Monday. “We are not a Chinese military company,” a spokesman wrote.')).toContain(
    'statement WB-0214 us-dod-1260h - denied',
  );
  expect(of('Quectel rejected an offer from a rival.')).toEqual([]);
});

it('[B136] why a body put a company on its list is part of the listing', () => {
  expect(told('The Commerce Department said that Unitree had helped the Chinese military get around the Entity List.')).toEqual([]);
  expect(of('Commerce Secretary Ann Marlow called Unitree a supplier of the Chinese military.')).toEqual([]);
});

it('[B132] a company is told to contest by how it takes a listing, and by who speaks for it after the quotation', () => {
  expect(of('On Monday, Quectel voiced its deep disappointment.')).toEqual(['statement WB-0144 us-dod-1260h 2026-03-09 denied']);
  expect(of('“We regret this groundless decision,” said Ada Stone, chief executive of Quectel.')).toEqual([
    'statement WB-0144 us-dod-1260h - denied',
  ]);
  expect(of('“The listing rests on false claims,” said a lawyer at Stone & Reeve who represents Unitree.')).toEqual([
    'statement WB-0214 us-dod-1260h - denied',
  ]);
});

it('[B132] what a lawmaker calls a company, or says against it, is no listing and no denial', () => {
  const alleged = (text: string) => expect(of(text)).toEqual(['statement WB-0159 us-dod-1260h - alleged']);
  alleged('Years earlier Congressman Paul Reeve had branded Alibaba an “arm of the army”.');
  alleged('Rep. Ada Stone (D-Ohio) had labeled Alibaba a Chinese military company when Congress debated chips.');
  expect(of('Senator Rick Scott called Unitree to testify.')).toEqual([]);
  expect(of('“Unitree never was a private company,” Rep. Ada Stone, who leads the panel, said in a statement.')).toEqual([]);
  expect(of('“We never were a military company,” Unitree said in a statement.')).toContain('statement WB-0214 us-dod-1260h - denied');
});

it('[B136] a bank or a buyer who only tells of business makes no statement', () => {
  const beside = (text: string) => told(`The Pentagon added Quectel to the Section 1260H list on Monday. ${text}`).slice(1);
  expect(beside('Larkspur Holdings Inc. said on Monday it is aware of the investigation and takes the matter seriously.')).toEqual([]);
  expect(beside('Larkspur Capital Inc. said in a filing that it is reviewing the announcement.')).toEqual([]);
  expect(beside('Larkspur Holdings Inc. said on Monday that Washington is easing its restrictions.')).toEqual([]);
  expect(beside('Larkspur Holdings Inc. said on Monday the claims about its military ties were baseless.')).toEqual([
    'statement Larkspur Holdings Inc. us-dod-1260h 2026-03-09 denied',
  ]);
});
