import { expect, it } from 'vitest';
import { told } from './reading.js';

it('[B131] a telling of times past ends with its paragraph', () => {
  expect(
    told(
      'The Pentagon put DJI on the Section 1260H list in October 2022. DJI sued.\n\nThe Pentagon added Hesai to the list on January 7.',
      '2025-02-10',
    ).at(-1),
  ).toBe('designation WB-0083 us-dod-1260h 2025-01-07 asserted');
});

it('[B131] an update is of the day told before, and so is what a letter asks besides', () => {
  expect(
    told('The Pentagon updated the Section 1260H list on March 9, 2026. The update adds Unitree and Hesai and other companies.').at(-1),
  ).toBe('designation WB-0214+WB-0083 us-dod-1260h 2026-03-09 asserted');
  expect(
    told(
      'In a letter dated March 4, 2026, senators urged the Commerce Department to add Unitree to the Entity List. They also asked the Pentagon to include the company in its Section 1260H list.',
    ),
  ).toEqual(['proposal WB-0214 us-bis-entity 2026-03-04 proposed', 'proposal WB-0214 us-dod-1260h 2026-03-04 proposed']);
});

it('[B131] months after something are counted back from the news, and hide nobody', () => {
  expect(told('The move comes two months after the Pentagon added Quectel to its list of Chinese military companies.')).toEqual([
    'designation WB-0144 us-dod-1260h 2026-01 asserted',
  ]);
});

it('[B131] a weekday is that on which the text came out, a day after its dateline', () => {
  expect(told('March 9 - The Pentagon on Tuesday added Hesai to the Section 1260H list.', '2026-03-10')[0]).toBe(
    'designation WB-0083 us-dod-1260h 2026-03-10 asserted',
  );
});
