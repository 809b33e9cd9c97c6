import { expect, it } from 'vitest';
import { told } from './reading.js';

const LISTED = 'The Pentagon added Hesai to the Section 1260H list on Monday.\n\n';
const HESAI = 'WB-0083 us-dod-1260h -';

/** What a sentence tells after a listing: type, companies, list, date, modality. */
const answers = (sentence: string): readonly string[] => told(`${LISTED}${sentence}`).filter((each) => !each.startsWith('designation'));

it('[B132] who leaves a question open is silent, in whichever words that is told', () => {
  for (const sentence of [
    'Hesai could not be reached.',
    'Attempts to reach Hesai by phone were unsuccessful.',
    'Hesai would not say whether it will sue.',
    'Hesai has yet to answer.',
    'Hesai had no news to share.',
    'An email to Hesai bounced.',
    'Calls to Hesai went unanswered.',
    'Hesai referred questions to its lawyers.',
    'A manager of Hesai left without speaking.',
    "Hesai hadn't said anything by the evening.",
    'Nobody at Hesai picked up the phone.',
  ])
    expect(answers(sentence), sentence).toEqual([`no-response ${HESAI} asserted`]);
});

it('[B136] what nobody was asked for is no silence', () => {
  for (const sentence of [
    'Please do not ask Hesai about it by email.',
    'An agreement with the union at Hesai could not be reached.',
    'Hesai would not sell its plant in Ohio.',
    'The rule refers to Hesai in its second annex.',
  ])
    expect(answers(sentence), sentence).toEqual([]);
});

it('[B129] an office that no table names is silent for itself; a company beside it is not left out', () => {
  for (const sentence of [
    'A spokesman for the Commission said it did not comment on leaks about Hesai.',
    'The Chinese consulate did not answer an email.',
    'A Pentagon spokeswoman referred questions to the notice.',
    'The department would not say what it plans.',
  ])
    expect(answers(sentence), sentence).toEqual(['no-response - us-dod-1260h - asserted']);
  for (const sentence of ['Neither Hesai nor the consulate answered an email.', 'Hesai and the Pentagon did not respond to questions.'])
    expect(answers(sentence), sentence).toContain(`no-response ${HESAI} asserted`);
});

it('[B132] a company that asks to be taken off makes a statement', () => {
  for (const sentence of [
    'Hesai has asked to be taken off.',
    'Its counsel handed in a request for reconsideration.',
    'The company filed for delisting.',
    'Hesai has petitioned the department to reverse its decision.',
    'It urged the Pentagon to reconsider.',
  ])
    expect(answers(sentence), sentence).toEqual([`statement ${HESAI} alleged`]);
  expect(answers('Hesai will shortly submit a request for its removal from the list.')).toEqual([`statement ${HESAI} future`]);
});

it('[B132] who asks for something else, or did not ask, made no such statement', () => {
  for (const sentence of [
    'Hesai did not submit a removal request.',
    'Requests for removal from the list which are submitted by mail will be considered.',
  ])
    expect(answers(sentence), sentence).not.toContain(`statement ${HESAI} alleged`);
});

it('[B132] a request refused is a statement about the company that asked', () => {
  for (const sentence of [
    'Hesai has asked to be taken off. The department denied that request.',
    'Hesai has asked to be taken off. The Pentagon refused to reconsider.',
    'Hesai has asked to be taken off. The agency turned down its petition.',
  ])
    expect(answers(sentence), sentence).toContain(`statement ${HESAI} denied`);
  expect(answers('The department is looking at that request.')).not.toContain(`statement ${HESAI} denied`);
});

it('[B132] what a company makes of a decision is its statement, also where it contests nothing', () => {
  for (const sentence of [
    '“We welcome the decision,” Hesai said.',
    'Hesai is reviewing the order.',
    'The company noted the announcement.',
    'Hesai said the impact would be limited.',
    'Hesai said it was in talks with the department.',
  ])
    expect(answers(sentence), sentence).toEqual([`statement ${HESAI} asserted`]);
  expect(answers('Hesai said it was reviewing the design of its sensor.')).toEqual([]);
});

it('[B132] a company that says it kept the law, or was named in error, contests', () => {
  for (const sentence of [
    'Hesai said it had always operated lawfully.',
    'Hesai says it should never have been named.',
    'The company said it was shocked.',
    'Hesai said the department had exceeded its authority.',
    'Hesai took issue with the decision.',
  ])
    expect(answers(sentence), sentence).toEqual([`statement ${HESAI} denied`]);
  expect(answers('Hesai said it never made a better sensor.')).toEqual([]);
});

it('[B132] spokespersons of a state are known by name, and what it lists itself is no comment', () => {
  for (const sentence of [
    'The listing hurts both sides, Mao Ning, a spokeswoman for the Chinese foreign ministry, said.',
    'Lin Jian said the United States should stop oppressing foreign companies.',
    'The Chinese consulate in Chicago called the decision wrong.',
  ])
    expect(
      answers(sentence).map((each) => each.split(' ').at(-1)),
      sentence,
    ).toEqual(['reported']);
  expect(
    answers('A drone maker was put on the list of unreliable entities to safeguard its lawful rights, the Chinese commerce ministry said.'),
  ).toEqual([]);
});

it('[B128] a company that no act was told of answers for the list of the news, whichever list else is named more often', () => {
  const text =
    'The Treasury on Monday put Megvii on its NS-CMIC list.\n\nMany firms are on the Entity List. The Entity List limits exports. The Entity List is long. SMIC declined to comment.';
  expect(told(text)).toContain('no-response WB-0035 us-ofac-ns-cmic - asserted');
});

it('[B129] it is one company, of several spoken of before', () => {
  const text =
    'That puts SMIC and Quectel on most sheets of the Section 1260H list. Hesai is another matter. It did not respond to questions.';
  expect(told(text).filter((each) => each.startsWith('no-response'))).toEqual([`no-response ${HESAI} asserted`]);
});
