import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { question, registerLines } from '../../test/register/arbitrary.js';
import { clocks, FOREVER, register } from '../../test/register/notation.js';
import { countsFrom } from './clock.js';
import { history, stays } from './history.js';

const LINES = [
  '2021-01-01 complete A:Alpha B known 2021-01-05',
  '2021-02-01 complaint A case x known 2021-02-03',
  '2021-03-01 draft -A +C withdrawn 2021-03-02',
  '2021-04-01 complete A:Omega B',
  '2021-05-01 amend -A',
  '2021-06 designation A',
  '2021-07-01 complete A:Omega @other',
  '2021-08-01 complete B',
];

/** The history of an entity, a line an act: its date, type, list and title. */
function story(entity: string, on = FOREVER, known = FOREVER): readonly string[] {
  return history(register(...LINES), entity, clocks(on, known)).map(({ date, type, list, title }) => `${date} ${type} ${list}: ${title}`);
}

describe('[H1] a history', () => {
  it('[H1] holds every act about the entity, oldest first', () => {
    expect(story('A')).toEqual([
      '2021-01-01 designation list: listed as “Alpha”',
      '2021-02-01 complaint-filed list: complaint-filed',
      '2021-03-01 draft-posted list: a draft edition that would drop it was posted',
      '2021-03-02 draft-withdrawn list: that draft was withdrawn and never took effect',
      '2021-04-01 rename list: printed as “Omega”, before as “Alpha”',
      '2021-05-01 removal list: removed by notice',
      '2021-06 designation list: designation',
      '2021-07-01 designation other: listed as “Omega”',
      '2021-08-01 removal list: not printed any more',
    ]);
  });

  it('[H1] a line printed again is a continuation', () => {
    expect(story('B', '2021-04-30')).toEqual([
      '2021-01-01 designation list: listed as “B”',
      '2021-04-01 continuation list: printed again as “B”',
    ]);
  });

  it('[H1] holds what a draft would add', () => {
    expect(story('C')).toEqual([
      '2021-03-01 draft-posted list: a draft edition that would add it was posted',
      '2021-03-02 draft-withdrawn list: that draft was withdrawn and never took effect',
    ]);
  });

  it('[H1] shows nothing that had not happened or was not known', () => {
    expect(story('A', '2021-03-01').map((line) => line.slice(0, 10))).toEqual(['2021-01-01', '2021-02-01', '2021-03-01']);
    expect(story('A', '2021-03-02', '2021-03-01').map((line) => line.slice(0, 10))).toEqual(['2021-01-01', '2021-02-01', '2021-03-01']);
    expect(story('A', '2021-02-20', '2021-02-02').map((line) => line.slice(0, 10))).toEqual(['2021-01-01']);
    expect(story('A', '2021-02-20', '2021-01-04')).toEqual([]);
  });

  it('[H1] each act says when it was known, by whom, on what sources and how sure', () => {
    const [listed, sued, posted, withdrawn] = history(register(...LINES), 'A', clocks(FOREVER));
    expect(listed).toMatchObject({ by: 'list/2021-01-01', known: '2021-01-05', modality: 'asserted', sources: ['source of 2021-01-01'] });
    expect(sued).toMatchObject({ by: '2021-02-01 complaint-filed', known: '2021-02-03', modality: 'reported', actors: ['somebody'] });
    expect(posted).toMatchObject({ by: 'list/2021-03-01', known: '2021-03-01', modality: 'reported', confidence: 'high' });
    expect(withdrawn).toMatchObject({ by: 'list/2021-03-01', known: '2021-03-02', modality: 'reported' });
  });

  it('[H1] a removal says the reason its edition gives', () => {
    const of = register(...LINES);
    const removals = of.removals.map((removal) => ({ ...removal, reason: 'No business here.' }));
    const removal = history({ ...of, removals }, 'A', clocks(FOREVER)).find(({ type }) => type === 'removal');
    expect(removal?.summary).toBe('No business here.');
  });

  it('[H1] of a generated register it is in order, sourced, and holds every visible event and edition about the entity', () => {
    fc.assert(
      fc.property(registerLines, question, (lines, { entity, on, known }) => {
        const of = register(...lines);
        const acts = history(of, entity, clocks(on, known));
        const dates = acts.map(({ date }) => countsFrom(date));
        expect(dates).toEqual([...dates].sort());
        expect(dates.every((date) => date <= on)).toBe(true);
        expect(acts.every((act) => act.sources.length > 0 && countsFrom(act.known) <= known)).toBe(true);
        const told = new Set(acts.map(({ by }) => by));
        const events = of.events.filter((event) => event.entities.includes(entity));
        const seen = events.filter((event) => countsFrom(event.date) <= on && countsFrom(event.known ?? event.date) <= known);
        const editions = of.editions.filter(({ date, published }) => date <= on && published <= known);
        const printed = editions.filter(({ id }) => of.entries.some((entry) => entry.edition === id && entry.entity === entity));
        for (const { id } of [...seen, ...printed]) expect(told).toContain(id);
      }),
      { numRuns: 400 },
    );
  });
});

describe('stays', () => {
  it('[H1] are the unbroken stays on every list that ever held it', () => {
    const found = stays(register(...LINES), 'A', clocks(FOREVER));
    expect([...found].map(([list, listings]) => [list, ...listings.map(({ since, until }) => `${since} to ${until}`)])).toEqual([
      ['list', '2021-01-01 to 2021-05-01', '2021-06-30 to 2021-08-01'],
      ['other', '2021-07-01 to null'],
    ]);
  });
});
