import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITIES, question, registerLines } from '../../test/register/arbitrary.js';
import { ask, register } from '../../test/register/notation.js';
import { ledgerOf } from './ledger.js';
import type { Modifier } from './modifier.js';

/** On which of the days an entity has the modifier, `known` being the day asked about. */
function daysOf(modifier: Modifier, lines: readonly string[], days: readonly string[], entity = 'A'): readonly string[] {
  const of = register(...lines);
  return days.filter((on) => ask(of, entity, on).modifiers.includes(modifier));
}

const LISTED = '2021-01-01 complete A B';
const MONTHS = ['2021-01-15', '2021-02-15', '2021-03-15', '2021-04-15', '2021-05-15'];
const month = (...numbers: readonly number[]): readonly string[] => numbers.map((number) => `2021-0${number}-15`);

describe('[S6] proposed', () => {
  const during = (...lines: string[]): readonly string[] => daysOf('proposed', ['2021-02-01 proposal A', ...lines], MONTHS);

  it('[S6] from the proposal on', () => expect(during()).toEqual(month(2, 3, 4, 5)));
  it('[S6] until it is listed', () => expect(during('2021-04-01 complete A')).toEqual(month(2, 3)));
  it('[S6] and not again when that listing ends', () => expect(during('2021-03-01 complete A', '2021-04-01 removal A')).toEqual(month(2)));
  it('[S6] until the proposal is withdrawn', () => expect(during('2021-04-01 statement A closes proposed')).toEqual(month(2, 3)));
  it('[S6] withdrawn for somebody else it stands', () =>
    expect(during('2021-04-01 statement B closes proposed')).toEqual(month(2, 3, 4, 5)));
  it('[S6] a plain statement does not end it', () => expect(during('2021-04-01 statement A')).toEqual(month(2, 3, 4, 5)));
  it('[S6] not while it is listed already', () => expect(during('2021-01-01 complete A')).toEqual([]));
  it('[S6] not on another list', () => expect(daysOf('proposed', ['2021-02-01 proposal A @other'], MONTHS)).toEqual([]));
  it('[S6] after a listing that had ended', () =>
    expect(during('2021-01-01 complete A', '2021-01-20 complete B')).toEqual(month(2, 3, 4, 5)));
  it('[S6] a second proposal stands where the first was withdrawn', () =>
    expect(during('2021-03-01 statement A closes proposed', '2021-04-01 proposal A')).toEqual(month(2, 4, 5)));
});

describe('[S7] draft-only', () => {
  const during = (draft: string, ...lines: string[]): readonly string[] => daysOf('draft-only', [`2021-02-01 ${draft}`, ...lines], MONTHS);

  it('[S7] from the draft on, also when it was withdrawn', () => {
    expect(during('draft +A')).toEqual(month(2, 3, 4, 5));
    expect(during('draft +A withdrawn 2021-02-01')).toEqual(month(2, 3, 4, 5));
  });
  it('[S7] until it is listed, and not again after', () =>
    expect(during('draft +A', '2021-03-01 complete A', '2021-04-01 removal A')).toEqual(month(2)));
  it('[S7] not whom the draft drops', () => expect(during('draft -A')).toEqual([]));
  it('[S7] not who is listed', () => expect(during('draft +A', LISTED)).toEqual([]));
});

describe('[S8] draft-removal', () => {
  const during = (draft: string, ...lines: string[]): readonly string[] =>
    daysOf('draft-removal', [LISTED, `2021-02-01 ${draft}`, ...lines], MONTHS);

  it('[S8] from the withdrawal of a draft that drops it', () => {
    expect(during('draft -A withdrawn 2021-03-01')).toEqual(month(3, 4, 5));
    expect(during('draft -A')).toEqual([]);
  });
  it('[S8] until an edition in force prints it again', () =>
    expect(during('draft -A withdrawn 2021-02-01', '2021-04-01 complete A')).toEqual(month(2, 3)));
  it('[S8] an amendment that is silent about it does not end it', () =>
    expect(during('draft -A withdrawn 2021-02-01', '2021-04-01 amend +C')).toEqual(month(2, 3, 4, 5)));
  it('[S8] an act of the day of the draft neither ends it nor comes too late to begin the listing', () => {
    expect(during('draft -A withdrawn 2021-02-01', '2021-02-01 redesignation A')).toEqual(month(2, 3, 4, 5));
    const begun = ['2021-02-01 designation A', '2021-02-01 draft -A withdrawn 2021-02-01'];
    expect(daysOf('draft-removal', begun, MONTHS)).toEqual(month(2, 3, 4, 5));
  });
  it('[S8] until the listing ends, and not in the next one', () =>
    expect(during('draft -A withdrawn 2021-02-01', '2021-03-01 removal A', '2021-04-01 amend +A')).toEqual(month(2)));
  it('[S8] not whom the draft leaves alone', () => expect(during('draft -B withdrawn 2021-02-01')).toEqual([]));
  it('[S8] not who is not listed', () => expect(daysOf('draft-removal', ['2021-02-01 draft -A withdrawn 2021-02-01'], MONTHS)).toEqual([]));
});

describe.each([
  ['S9', 'challenged', 'complaint'],
  ['S10', 'enjoined', 'injunction'],
  ['S11', 'remanded', 'remand'],
] as const)('[%s] %s', (rule, modifier, act) => {
  const during = (...lines: string[]): readonly string[] => daysOf(modifier, [LISTED, `2021-02-01 ${act} A case x`, ...lines], MONTHS);

  it(`[${rule}] from the ${act} on`, () => expect(during()).toEqual(month(2, 3, 4, 5)));
  it(`[${rule}] until an act closes it`, () => expect(during(`2021-04-01 ruling A case x closes ${modifier}`)).toEqual(month(2, 3)));
  it(`[${rule}] on the day itself where it is closed the same day`, () =>
    expect(during(`2021-02-01 ruling A case x closes ${modifier}`)).toEqual([]));
  it(`[${rule}] also where the act names no suit`, () => expect(during(`2021-04-01 ruling A closes ${modifier}`)).toEqual(month(2, 3)));
  it(`[${rule}] an act of another suit closes nothing`, () =>
    expect(during(`2021-04-01 ruling A case y closes ${modifier}`)).toEqual(month(2, 3, 4, 5)));
  it(`[${rule}] nor an act about another company or another modifier`, () =>
    expect(during(`2021-03-01 ruling B case x closes ${modifier}`, '2021-04-01 ruling A case x closes proposed')).toEqual(
      month(2, 3, 4, 5),
    ));
  it(`[${rule}] nor one of before`, () => expect(during(`2021-01-20 ruling A case x closes ${modifier}`)).toEqual(month(2, 3, 4, 5)));
  it(`[${rule}] until the listing ends, and not in the next one`, () =>
    expect(during('2021-03-01 removal A', '2021-04-01 amend +A')).toEqual(month(2)));
  it(`[${rule}] not who is not listed`, () => expect(daysOf(modifier, [`2021-02-01 ${act} C`], MONTHS, 'C')).toEqual([]));
  it(`[${rule}] one closed of two leaves the other`, () =>
    expect(during(`2021-02-10 ${act} A case y`, `2021-04-01 ruling A case x closes ${modifier}`)).toEqual(month(2, 3, 4, 5)));
});

describe('[S11] remanded ends', () => {
  const during = (...lines: string[]): readonly string[] => daysOf('remanded', [LISTED, '2021-02-01 remand A', ...lines], MONTHS);

  it('[S11] when an edition in force prints it again', () => {
    expect(during('2021-04-01 complete A')).toEqual(month(2, 3));
    expect(during('2021-04-01 amend +A')).toEqual(month(2, 3));
  });
  it('[S11] not by an edition of the day of the remand, a draft, or an amendment that is silent', () =>
    expect(during('2021-02-01 amend +A', '2021-03-01 draft +A', '2021-04-01 amend +C')).toEqual(month(2, 3, 4, 5)));
});

describe('[S9] challenged and [S10] enjoined outlive a new edition', () => {
  it.each([['challenged', 'complaint'] as const, ['enjoined', 'injunction'] as const])('[S9, S10] %s', (modifier, act) => {
    expect(daysOf(modifier, [LISTED, `2021-02-01 ${act} A`, '2021-04-01 complete A'], MONTHS)).toEqual(month(2, 3, 4, 5));
  });
});

describe('[S13] renamed', () => {
  const named = (...names: string[]): readonly string[] =>
    daysOf(
      'renamed',
      names.map((name, at) => `2021-0${at + 1}-01 complete A:${name}`),
      MONTHS,
    );

  it('[S13] from the edition that prints other words', () => expect(named('Alpha_Works', 'Omega_Works')).toEqual(month(2, 3, 4, 5)));
  it('[S13] case, punctuation and legal form are not words', () =>
    expect(named('Alpha_Works', 'ALPHA-WORKS', 'Alpha_Works,_Ltd.', 'Alpha_Works_Company_Limited')).toEqual([]));
  it('[S13] until the first words are printed again', () => expect(named('Alpha', 'Omega', 'Alpha')).toEqual(month(2)));
  it('[S13] counts from the first name of this listing', () =>
    expect(daysOf('renamed', ['2021-01-01 complete A:Alpha', '2021-02-01 removal A', '2021-03-01 amend +A:Omega'], MONTHS)).toEqual([]));
  it('[S13] a bracketed alias is no word', () => {
    const of = register('2021-01-01 complete A:Alpha', '2021-02-01 complete A:Alpha');
    const entries = of.entries.map((entry, at) => (at === 1 ? { ...entry, printed: 'Alpha (AA)', aliases: ['AA'] } : entry));
    expect(ask({ ...of, entries }, 'A', '2021-03-01').modifiers).toEqual([]);
  });
  it('[S13] not when it is listed no more', () =>
    expect(daysOf('renamed', ['2021-01-01 complete A:Alpha', '2021-02-01 complete A:Omega', '2021-03-01 removal A'], MONTHS)).toEqual(
      month(2),
    ));
});

describe('[S14] controlled-by-listed', () => {
  const ofF = (...lines: string[]): readonly string[] => daysOf('controlled-by-listed', lines, MONTHS, 'F');

  it('[S14] while the parent is listed and the control lasts', () => {
    expect(ofF('2021-02-01 complete A', '2020-01-01 controls A F', '2021-04-01 removal A')).toEqual(month(2, 3));
    expect(ofF(LISTED, '2021-02-01 controls A F until 2021-04-01')).toEqual(month(2, 3));
  });
  it('[S14] through others, up a chain', () =>
    expect(ofF(LISTED, '2020-01-01 controls A C', '2021-02-01 controls C D', '2020-01-01 controls D F')).toEqual(month(2, 3, 4, 5)));
  it('[S14] also round a ring of control', () =>
    expect(ofF(LISTED, '2020-01-01 controls F E', '2020-01-01 controls E F', '2020-01-01 controls A E')).toEqual(MONTHS));
  it('[S14] not up to its children, nor to whom it succeeded', () =>
    expect(ofF(LISTED, '2020-01-01 controls F A', '2020-01-01 successor B F')).toEqual([]));
  it('[S14] not who is listed itself', () => expect(ofF(LISTED, '2020-01-01 controls A F', '2021-03-01 amend +F')).toEqual(month(1, 2)));
  it('[S14] not by a parent that is on another list', () =>
    expect(ofF('2021-01-01 complete A @other', '2020-01-01 controls A F')).toEqual([]));
});

describe('[S16] evidence', () => {
  it('[S16] names the act, its date and its source', () => {
    const of = register(LISTED, '2021-02-01 complaint A', '2021-03-01 injunction A', '2020-01-01 controls A F');
    expect(ask(of, 'A', '2021-04-01').evidence).toEqual([
      { event: 'list/2021-01-01', date: '2021-01-01', source: 'source of 2021-01-01' },
      { event: '2021-02-01 complaint-filed', date: '2021-02-01', source: 'source of 2021-02-01', modifier: 'challenged' },
      { event: '2021-03-01 injunction', date: '2021-03-01', source: 'source of 2021-03-01', modifier: 'enjoined' },
    ]);
    expect(ask(of, 'F', '2021-04-01').evidence).toEqual([
      { event: 'A', date: '2020-01-01', source: 'source of 2020-01-01', modifier: 'controlled-by-listed' },
    ]);
  });

  it('[S16] every modifier of every standing has some, of an act that the register holds', () => {
    fc.assert(
      fc.property(registerLines, question, (lines, { list, on, known }) => {
        const of = register(...lines);
        const { edition, entity } = ledgerOf(of);
        const events = new Set(of.events.map(({ id }) => id));
        for (const asked of ENTITIES) {
          const { modifiers, evidence } = ask(of, asked, on, known, list);
          expect([...new Set(evidence.flatMap(({ modifier }) => modifier ?? []))]).toEqual(modifiers);
          for (const { event, source } of evidence) {
            expect(edition.has(event) || events.has(event) || entity.has(event)).toBe(true);
            expect(source).toMatch(/^source of /);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
