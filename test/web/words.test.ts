import { expect, test } from 'vitest';
import { dayNotes, sinceNotes } from '../../src/answering/index.js';
import { day, MODIFIERS, standings } from '../../src/register/index.js';
import { notesOf } from '../../src/web/engine/notes.js';
import { counted, sieveIn, sifted } from '../../src/web/lists/sifting.js';
import { clocksIn, clocksMeant, clocksTold } from '../../src/web/shell/clocks.js';
import { dateWords } from '../../src/web/strings/dates.js';
import { noteWords } from '../../src/web/strings/note-words.js';
import { listedWords, markOf, modifierSentence, modifierWords, sinceWords } from '../../src/web/strings/standing-words.js';
import { languageFor, words } from '../../src/web/strings/words.js';
import { bundled } from '../bundled.js';

test('[W106] a word that one language lacks is refused by the compiler; the browser is asked which is read', () => {
  // @ts-expect-error `b` is missing in the second language
  words({ a: 'x', b: 'y' }, { a: '甲' });
  expect(words({ a: 'x' }, { a: '甲' })['zh-Hans'].a).toBe('甲');
  expect([['fr', 'zh-CN', 'en'], ['en-US', 'zh'], ['fr'], []].map(languageFor)).toEqual(['zh-Hans', 'en', 'en', 'en']);
});

test('[W106] every modifier is said in a word and in a sentence, in both languages', () => {
  for (const language of ['en', 'zh-Hans'] as const)
    for (const modifier of MODIFIERS) {
      expect(modifierWords(modifier, language)).not.toBe('');
      expect(modifierSentence(modifier, language)).toMatch(/[.。]$/);
    }
});

test('[W102] enjoined is listed still, and said so; who was only talked of is not', () => {
  const enjoined = { listed: true, since: '2026-06-08', modifiers: ['enjoined'] } as const;
  expect([listedWords(enjoined, 'en'), sinceWords(enjoined, 'en'), markOf(enjoined)]).toEqual([
    'Listed, enjoined',
    'since 8 June 2026',
    'enjoined',
  ]);
  const proposed = { listed: false, modifiers: ['proposed'] } as const;
  expect([listedWords(proposed, 'zh-Hans'), markOf(proposed)]).toEqual(['不在列', 'noted']);
  expect(dateWords('2025-12', 'en')).toBe('December 2025');
  expect(dateWords('2025', 'zh-Hans')).toBe('2025年');
});

test('[W103] the clocks of an address: left out is today, what is no day is left out', () => {
  const today = day('2026-11-23');
  expect(clocksIn({ on: '2026-02-30', known: 'now' })).toEqual({});
  expect(clocksMeant(clocksIn({ on: '2021-04-01' }), today)).toEqual({ on: '2021-04-01', known: today });
  expect(clocksTold(today, day('2021-04-01'), today)).toEqual({ on: undefined, known: '2021-04-01' });
});

test('[W133] lines are sifted by all that is asked for, and counted by what they have', () => {
  const line = (sectors: string[], bodies: string[]) => ({ traits: { sectors, bodies, grounds: [] } });
  const lines = [line(['chips'], ['MIIT']), line(['chips', 'drones'], []), line([], ['MIIT'])];
  expect(sifted(lines, { sector: 'chips', body: 'MIIT' })).toEqual([lines[0]]);
  expect(sifted(lines, {})).toEqual(lines);
  expect(counted(lines, 'sectors')).toEqual([
    ['chips', 2],
    ['drones', 1],
  ]);
  expect(sieveIn({ sector: 'chips', body: '<script>' })).toEqual({ sector: 'chips' });
});

test('[W111] the page says of the days what every other answer says of them', () => {
  const { register } = bundled();
  const today = day('2026-11-23');
  const said = (text: string) => text.replace(/^(\S+): on \S+ the list/, '$1: the list');
  for (const [on, known] of [
    ['2019-01-01', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['2027-02-01', '2026-11-23'],
    ['2025-01-01', '2021-01-01'],
  ] as const) {
    const clocks = { on: day(on), known: day(known) };
    for (const id of ['WB-0038', 'WB-0076', 'WB-0223']) {
      const found = standings(register, id, clocks, ['us-dod-1260h']);
      const lists = found.map(({ list }) => list);
      const expected = [...dayNotes(register, clocks, today, lists), ...sinceNotes(register, found)].map(said);
      const same = (text: string): string => text;
      expect(notesOf(register, found, clocks, today).map((note) => noteWords(note, 'en', same, same))).toEqual(expected);
    }
  }
});
