import { describe, expect, test } from 'vitest';
import { countryOf, isCountry, seatOf } from './country.js';
import { COUNTRIES } from './country-table.js';

const lines = COUNTRIES.trim().split('\n');

describe('countries', () => {
  test('[F31] the table has the 249 codes of ISO 3166-1 and Kosovo, each once, and no name of two', () => {
    const names = lines.flatMap((line) => line.slice(3).toLowerCase().split('|'));
    expect(new Set(lines.map((line) => line.slice(0, 2))).size).toBe(250);
    expect(lines).toHaveLength(250);
    expect(new Set(names).size).toBe(names.length);
  });

  test('[F31] a country is known by the spellings that OFAC and the UN print', () => {
    expect(['Korea, North', "Democratic People's Republic of Korea", ' burma ', 'Cote d Ivoire', 'The Gambia'].map(countryOf)).toEqual([
      'KP',
      'KP',
      'MM',
      'CI',
      'GM',
    ]);
    expect(['Region: Crimea', 'undetermined', '', 'CU'].map(countryOf)).toEqual([null, null, null, null]);
    expect(['CN', 'XK', 'UK', 'TX', 'cn', 'C', 'Cuba'].map(isCountry)).toEqual([true, true, false, false, false, false, false]);
  });

  test('[F31] the seat is the country on which the addresses agree', () => {
    expect(seatOf(['CN', null, 'CN'])).toBe('CN');
    expect(seatOf(['CN', 'HK'])).toBeUndefined();
    expect(seatOf([null])).toBeUndefined();
  });
});
