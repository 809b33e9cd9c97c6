import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonToken, personOf } from '../../names/index.js';
import { buildIndex } from '../lookup/index-builder.js';
import { openIndex } from '../lookup/match-index.js';
import { PersonBound } from './person-bound.js';
import { personScoreOf } from './person-score.js';
import { namesAt } from './person-words.js';
import { searchPersons, searchPersonsExhaustively } from './search-persons.js';
import { tokenBound } from './token-bound.js';
import { tokenLikeness } from './token-likeness.js';
import { marksOf } from './token-marks.js';

/** Names whose words meet each other in every way: equal, spelt otherwise, misspelt, cut, glued, in other scripts. */
const words = [
  ...['Muhammad', 'Mohamed', 'Mohamad', 'Ali', 'Aly', 'Ivan', 'Ivanov', 'Ivanovich', 'Petrovich', 'Johann', 'Johannes', 'Joann'],
  ...['Plat', 'Ono', 'Vich', 'Platonovich', 'Platonowich', 'DRISSI', 'Dr', 'Dri', 'J', 'A', 'Li', 'Lu', 'Noor', 'Nor', 'Bill', 'William'],
  ...['Abdul Aziz', 'Abd al-Rahman', 'Abdelaziz', 'Abu Bakr', 'Umm Bakr', 'Aziz', 'Saif al-Din', 'bin Salman', 'Salman', 'Salaman'],
  ...[
    'محمد',
    'علی',
    'سلمان',
    'מרדכי',
    'אחמד',
    'Иван',
    'Сергей',
    'Sergei',
    'Serge',
    '习近平',
    '习近朋',
    '习近平安',
    '习大大大',
    'Sechin,',
    'Ig0r',
    'Igor',
    '1',
    '14',
  ],
];
const letters = fc
  .array(fc.constantFrom('a', 'b', 'e', 'h', 'k', 'o', 'c', 'q', 'Z'), { minLength: 1, maxLength: 9 })
  .map((l) => l.join(''));
const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: letters });
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const list = fc.array(name, { minLength: 1, maxLength: 30 });
const least = fc.oneof(fc.constant(0.5), fc.double({ min: 0, max: 1, noNaN: true }));

function indexOf(names: readonly string[]) {
  return openIndex(buildIndex(names.map((text, at) => ({ id: `E${at}`, kind: 'person', names: [{ text, kind: 'official' }] }))));
}

describe('tokenBound(a, b)', () => {
  const marks = (token: PersonToken) => Uint32Array.from(marksOf(token));
  const check = (a: PersonToken, b: PersonToken): void => {
    const found = tokenLikeness(a, b);
    const bound = tokenBound(marks(a), 0, marks(b), 0);
    expect(bound.likeness).toBeGreaterThanOrEqual(found.likeness);
    expect(bound.edits).toBeLessThanOrEqual(found.edits);
    if (bound.initial) expect(found).toMatchObject({ how: 'initial', likeness: bound.likeness, edits: bound.edits });
  };

  it('[L9] allows at least the likeness and the letters that comparing the words finds', () => {
    const tokens = words.flatMap((text) => personOf(text).names);
    for (const a of tokens) for (const b of tokens) check(a, b);
    const token = letters.chain((text) => fc.constantFrom(...personOf(text).names));
    fc.assert(fc.property(token, token, check), { numRuns: 3000 });
  });
});

describe('PersonBound', () => {
  it('[L9] gives up no name that scores as asked, and proves most of the others away', () => {
    let [below, proved] = [0, 0];
    fc.assert(
      fc.property(name, list, least, (asked, listed, score) => {
        const { persons } = indexOf(listed);
        const bound = new PersonBound(persons);
        const query = personOf(asked);
        bound.ask(query.names, score);
        listed.forEach((_, at) => {
          const may = bound.mayReach(at);
          if (personScoreOf(query, { names: namesAt(persons, at) }) >= score) expect(may).toBe(true);
          else if (score === 0.5) {
            below += 1;
            proved += may ? 0 : 1;
          }
        });
      }),
      { numRuns: 1000 },
    );
    expect(proved / below).toBeGreaterThan(0.5);
  });

  it('[L9] answers anew for every name asked about', () => {
    const { persons } = indexOf(['Ivan Petrov', 'Li Wei']);
    const bound = new PersonBound(persons);
    const reached = (text: string) => {
      bound.ask(personOf(text).names, 0.5);
      return [bound.mayReach(0), bound.mayReach(1)];
    };
    expect(reached('Ivan Petrow')).toEqual([true, false]);
    expect(reached('Wei Li')).toEqual([false, true]);
    expect(reached('Ivan Petrow')).toEqual([true, false]);
  });
});

describe('the index', () => {
  it('[L9] holds the names of persons as they are taken apart', () => {
    fc.assert(
      fc.property(list, (listed) => {
        const { persons } = indexOf(listed);
        listed.forEach((text, at) => {
          expect(namesAt(persons, at).map(({ kind, ...token }) => [token, kind === 'initial'])).toEqual(
            personOf(text).names.map(({ kind, ...token }) => [token, kind === 'initial']),
          );
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('searchPersons(index, query, least)', () => {
  it('[L9] loses nothing that scoring every name finds, for one name asked after another', () => {
    fc.assert(
      fc.property(list, fc.array(name, { minLength: 1, maxLength: 4 }), least, (listed, asked, score) => {
        const index = indexOf(listed);
        for (const text of [...asked, ...listed.slice(0, 3)]) {
          const query = personOf(text);
          expect(searchPersons(index, query, score)).toEqual(searchPersonsExhaustively(index, query, score));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Nikolai Plat Ono Vich Patrushev', 'Nikolai Platonovich Patrushev'],
    ['Nikolai Plat Ono Vic Patrushev', 'Nikolai Platonovich Patrushev'],
    ['Nikolai Platonovich Patrushev', 'Nikolai Platon Ovichs Patrushev'],
    ['Fridrich Buchenberg Hans', 'Fridrichbuchenberg Hans'],
    ['Ivan Li', 'Ivan Lu'],
  ])('[L9] finds %s where the list has %s', (asked, listed) => {
    for (const [one, other] of [
      [asked, listed],
      [listed, asked],
    ] as const) {
      const index = indexOf([other]);
      const found = searchPersonsExhaustively(index, personOf(one), 0.5);
      expect(found).toHaveLength(1);
      expect(searchPersons(index, personOf(one), 0.5)).toEqual(found);
    }
  });

  it('[L9] nor where very many names share a word', () => {
    const others = ['Ali', 'Khan', 'Hasan', 'Ivan', 'Petrov', 'Sergei', 'Platonovich', 'Zurab'];
    const index = indexOf(Array.from({ length: 200 }, (_, at) => `Muhammad ${others[Math.floor(Math.sqrt(at)) % 8] ?? ''}`));
    const asked = fc.shuffledSubarray(['Mohamed', 'Muhammad', ...others], { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 4 }), fc.constantFrom(0, 0.5), (names, score) => {
        for (const parts of names) {
          const query = personOf(parts.join(' '));
          expect(searchPersons(index, query, score)).toEqual(searchPersonsExhaustively(index, query, score));
        }
      }),
      { numRuns: 40 },
    );
  });
});
