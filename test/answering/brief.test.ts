import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Brief, briefHtml, briefMarkdown } from '../../src/answering/briefing.js';
import { effectsAnswer, type OpenRegister, standingAnswer } from '../../src/answering/index.js';
import { type Clocks, countsFrom, type Day, effects, history, ledgerOf, ROLES, standing, standings } from '../../src/register/index.js';
import { question, registerLines } from '../register/arbitrary.js';
import { clocks, register } from '../register/notation.js';
import { briefFrom, briefOn, openBundled, statementsOf, TODAY } from './briefed.js';

let opened: OpenRegister;
beforeAll(() => {
  opened = openBundled();
});

const at = (on: string, known = on): Clocks => clocks(on, known);
const NOW = at('2026-11-22');

/** Runs a law on many generated registers and questions to them. */
function always(law: (lines: readonly string[], entity: string, when: Clocks) => void, runs = 150): void {
  fc.assert(
    fc.property(registerLines, question, (lines, { entity, on, known }) => {
      law(lines, entity, clocks(on, known));
    }),
    { numRuns: runs },
  );
}

const days = fc
  .integer({ min: 0, max: 2_500 })
  .map((after) => new Date(Date.UTC(2020, 0, 1) + after * 86_400_000).toISOString().slice(0, 10) as Day);

/** Runs a law on entities of the bundled register at any two clocks. */
function ofBundled(law: (id: string, when: Clocks) => void, runs = 60): void {
  const entity = fc.constantFrom(...opened.snapshot.register.entities.map(({ id }) => id));
  fc.assert(
    fc.property(entity, days, days, (id, on, known) => law(id, { on, known })),
    { numRuns: runs },
  );
}

describe('the laws of a brief', () => {
  it('[B301] states the standings that the register gives, and no other', () => {
    always((lines, entity, when) => {
      const of = register(...lines);
      const told = briefFrom(of, entity, when, true).standings.told.map(({ list, listed, since, until, modifiers }) => ({
        list,
        listed,
        since,
        until,
        modifiers,
      }));
      const given = standings(of, entity, when).map(({ list, listed, since, until, modifiers }) => ({
        list,
        listed,
        since,
        until,
        modifiers,
      }));
      expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(new Set(given.map((each) => JSON.stringify(each))));
      for (const { list, because, modifiers, stands, listed, since, until } of briefFrom(of, entity, when).standings.told) {
        expect(because.map(({ modifier }) => modifier)).toEqual(modifiers);
        expect(standing(of, entity, list, when)).toMatchObject({ listed, since, until });
        expect(stands.text.startsWith(listed ? `listed since ${since}` : 'not listed')).toBe(true);
        if (until !== null) expect(stands.text).toContain(until);
      }
    });
    ofBundled((id, when) => {
      const told = briefOn(opened, id, when, [], true).standings.told;
      const given = standingAnswer(opened, id, when, undefined, TODAY).standings;
      expect(new Set(told.map(({ list, listed, modifiers }) => `${list} ${listed} ${modifiers.join()}`))).toEqual(
        new Set(given.map(({ list, listed, modifiers }) => `${list} ${listed} ${modifiers.join()}`)),
      );
    });
  });

  it('[B302] cites for every statement sources that it lists, each once, by numbers in the order of the page', () => {
    const holds = (brief: Brief): void => {
      const numbers = brief.sources.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, place) => place + 1));
      expect(new Set(brief.sources.map(({ id }) => id)).size).toBe(numbers.length);
      const statements = statementsOf(brief);
      for (const { cites, confidence, text } of statements) {
        if (cites.length === 0) expect([text, confidence]).toEqual([text, 'unverified']);
        for (const number of cites) expect(numbers).toContain(number);
      }
      const cited = statements.flatMap(({ cites }) => cites);
      expect(new Set(cited)).toEqual(new Set(numbers));
      for (const { cites } of brief.doubts.told) for (const number of cites) expect(numbers).toContain(number);
      // The first statement that cites a number cites no greater one than the page has reached.
      let reached = 0;
      for (const { cites } of statements) {
        const most = Math.max(reached, ...cites);
        expect(most - reached).toBeLessThanOrEqual(2);
        reached = most;
      }
    };
    always((lines, entity, when) => {
      holds(briefFrom(register(...lines), entity, when));
      holds(briefFrom(register(...lines), entity, when, true));
    });
    ofBundled((id, when) => holds(briefOn(opened, id, when, ['dod-contractor', 'us-investor'])));
  });

  it('[B303] is bounded whatever is held, says how much more there is, and tells all of it when asked', () => {
    const lines = [
      ...Array.from({ length: 40 }, (_, n) => `2021-01-${String((n % 28) + 1).padStart(2, '0')} proposal A @list${n % 20}`),
      ...Array.from(
        { length: 60 },
        (_, n) => `2021-03-${String((n % 28) + 1).padStart(2, '0')} complaint A case c${n % 12} @list${n % 20}`,
      ),
      ...Array.from({ length: 20 }, (_, n) => `2021-02-01 complete A:Name_${n}${'_long'.repeat(400)} @list${n}`),
      ...Array.from({ length: 40 }, (_, n) => `2021-02-01 controls A S${n}`),
      `2021-02-02 complete ${Array.from({ length: 40 }, (_, n) => `S${n}`).join(' ')} @subs`,
    ];
    const of = register(...lines);
    const brief = briefFrom(of, 'A', at('2021-06-01'));
    const whole = briefFrom(of, 'A', at('2021-06-01'), true);
    const text = briefMarkdown({ id: 'A', name: 'A' }, at('2021-06-01'), brief);
    expect(text.length).toBeLessThan(40_000);
    expect(text.split('\n').length).toBeLessThan(200);
    for (const part of ['standings', 'claims', 'cases', 'doubts'] as const) {
      expect([part, brief[part].told.length + brief[part].more]).toEqual([part, whole[part].told.length + whole[part].more]);
      expect(whole[part].more).toBe(0);
    }
    expect([brief.standings.more, brief.claims.more, brief.cases.more].every((more) => more > 0)).toBe(true);
    expect([brief.party.names.more > 0, brief.party.relatives.more]).toEqual([true, 35]);
    expect(text).toContain(`and ${brief.claims.more} more: \`watchbill history A --on 2021-06-01 --known 2021-06-01\``);
    expect(text).toContain('and 35 more: `watchbill brief A --on 2021-06-01 --known 2021-06-01 --role us-investor --all`');
    for (const { text: said } of statementsOf(brief)) expect([...said].length).toBeLessThanOrEqual(600);
  });

  it('[B303] stays short for every entity of the bundled register, also for all roles at once', () => {
    for (const { id } of opened.snapshot.register.entities) {
      const entity = { id, name: id };
      const text = briefMarkdown(entity, NOW, briefOn(opened, id, NOW, ROLES));
      expect([id, text.length < 22_000, text.split('\n').length < 180]).toEqual([id, true, true]);
    }
  });

  it('[B306] holds nothing that became public after the day that is known', () => {
    ofBundled((id, when) => {
      const ledger = ledgerOf(opened.snapshot.register);
      const brief = briefOn(opened, id, when, ['dod-contractor'], true);
      const seen = history(opened.snapshot.register, id, when);
      for (const { type, date, list } of [
        ...brief.claims.told.flatMap((claim) => [claim, ...claim.answers.told]),
        ...brief.cases.told.flatMap(({ acts }) => acts.told),
      ])
        expect(
          seen.some((each) => each.type === type && each.date === date && each.list === list && countsFrom(each.known) <= when.known),
        ).toBe(true);
      for (const { since } of brief.standings.told) if (since !== null) expect(since <= when.on).toBe(true);
      for (const { id: effect, law } of brief.roles.flatMap(({ inForce }) => inForce.told)) {
        const rule = opened.snapshot.register.effects.find((each) => each.id === effect);
        const enacted = ledger.law.get(rule?.law ?? law)?.enacted;
        if (enacted !== undefined) expect(countsFrom(enacted) <= when.known).toBe(true);
      }
      if (when.known < TODAY) expect(brief.notes.join(' ')).toContain('have no clock of their own');
    });
  });

  it('[B307] tells of each role what its effects are, with what is left out counted', () => {
    ofBundled((id, when) => {
      const roles = ['dod-contractor', 'us-investor', 'university'] as const;
      const brief = briefOn(opened, id, when, roles);
      expect(brief.roles.map(({ role }) => role)).toEqual(roles);
      for (const { role, inForce, ahead } of brief.roles) {
        const all = effects(opened.snapshot.register, id, role, when);
        expect(inForce.told.map((each) => each.id)).toEqual(all.inForce.slice(0, inForce.told.length).map((each) => each.id));
        expect(ahead.told.map((each) => each.id)).toEqual(all.ahead.slice(0, ahead.told.length).map((each) => each.id));
        expect([inForce.told.length + inForce.more, ahead.told.length + ahead.more]).toEqual([all.inForce.length, all.ahead.length]);
        for (const each of inForce.told) expect(each.enjoined).toBe(all.inForce.find((effect) => effect.id === each.id)?.enjoined);
      }
    }, 40);
    const [dod] = briefOn(opened, 'WuXi AppTec', NOW, ['dod-contractor']).roles;
    expect(dod?.inForce.told[0]?.text).toContain('whether this still bites is unsettled');
    expect(dod?.inForce.told[0]?.citation).toBe(
      (effectsAnswer(opened, 'WB-0223', 'dod-contractor', NOW, TODAY).effects[0]?.citation ?? '').slice(0, 119),
    );
  });

  it('[B311] is the same for the same question, whatever was asked before', () => {
    const first = JSON.stringify(briefOn(opened, 'DJI', NOW, ['exporter']));
    briefOn(opened, '小米', at('2021-04-01'));
    expect(JSON.stringify(briefOn(opened, 'DJI', NOW, ['exporter']))).toBe(first);
    const brief = briefOn(opened, 'DJI', NOW);
    expect(briefHtml({ id: 'x', name: 'x' }, NOW, brief)).toBe(briefHtml({ id: 'x', name: 'x' }, NOW, brief));
  });
});

describe('what a brief tells', () => {
  it('[B304] puts a denial and a silence under what they answer, unless a listing came between', () => {
    const of = register(
      '2021-01-05 proposal A',
      '2021-01-07 no-response A',
      '2021-01-10 proposal A @other',
      '2021-02-01 draft +A withdrawn 2021-02-02',
      '2021-03-01 complete A',
      '2021-03-05 no-response A',
    );
    const told = briefFrom(of, 'A', at('2021-06-01')).claims.told.map(({ date, type, answers }) => [
      date,
      type,
      answers.told.map((each) => each.date),
    ]);
    expect(told).toEqual([
      ['2021-03-05', 'no-response', []],
      ['2021-02-01', 'draft-posted', ['2021-02-02']],
      ['2021-01-10', 'proposal', []],
      ['2021-01-05', 'proposal', ['2021-01-07']],
    ]);
    const xiaomi = briefOn(opened, '小米', NOW).claims.told[0];
    expect(xiaomi).toMatchObject({ date: '2025-12-18', type: 'proposal', list: 'us-dod-1260h', modality: 'proposed' });
    expect(xiaomi?.by).toMatch(/^Rep\. John Moolenaar .* and 7 more$/);
    expect(xiaomi?.answers.told).toMatchObject([{ date: '2025-12-22', modality: 'denied', by: 'Xiaomi Corporation' }]);
  });

  it('[B305] tells the acts of each suit in order, and what it weighs on a listing that day', () => {
    const [suit] = briefOn(opened, '小米', at('2021-04-01', '2026-11-22')).cases.told;
    expect(suit).toMatchObject({ case: 'xiaomi-v-dod', list: 'us-dod-1237', weighs: ['challenged', 'enjoined'] });
    expect(suit?.acts.told.map(({ date, type }) => `${date} ${type}`)).toEqual([
      '2021-01-29 complaint-filed',
      '2021-02-05 complaint-filed',
      '2021-03-12 injunction',
    ]);
    const [later] = briefOn(opened, '小米', NOW).cases.told;
    expect([later?.weighs, later?.acts.told.at(-1)?.type]).toEqual([[], 'removal']);
    const dji = briefOn(opened, 'DJI', NOW).cases.told[0];
    expect(dji?.acts.told.map(({ type }) => type)).toEqual(['complaint-filed', 'ruling', 'appeal', 'statement', 'remand']);
    expect(dji?.weighs).toEqual(['challenged', 'remanded']);
    expect(briefOn(opened, 'YMTC', NOW).cases.told.map((each) => [each.case, each.list])).toEqual(
      expect.arrayContaining([
        ['ymtc-v-dod', 'us-dod-1260h'],
        ['ymtc-v-commerce', 'us-bis-entity'],
      ]),
    );
    const long = register('2021-01-01 complete A', ...Array.from({ length: 12 }, (_, n) => `2021-02-${10 + n} ruling A case x`));
    const [bounded] = briefFrom(long, 'A', at('2021-06-01')).cases.told;
    expect([bounded?.acts.told[0]?.date, bounded?.acts.told.at(-1)?.date, bounded?.acts.more]).toEqual(['2021-02-10', '2021-02-21', 6]);
  });

  it('[B308] says what is uncertain: names, identifiers, identity, dates, confidence, hearsay, disputes, names alike', () => {
    const abouts = (query: string, when = NOW): ReadonlyMap<string, string> =>
      new Map(briefOn(opened, query, when).doubts.told.map(({ about, text }) => [about, text]));
    const xiaomi = abouts('小米');
    expect(xiaomi.get('name')).toMatch(/^2 of 4 names have no source yet: 小米, Xiaomi$/);
    expect(xiaomi.get('date')).toContain('(2021-05)');
    expect(xiaomi.get('disputed')).toBe('disputed by Xiaomi Corporation');
    expect(xiaomi.get('reported')).toContain('FTSE Russell');
    expect(abouts('DJI').get('alike')).toContain('(WB-0150)');
    expect(abouts('DJI').get('confidence')).toContain('of medium confidence');
    expect(abouts('WB-0017').get('alike')).toContain('China Mobile Limited (WB-0055)');
    const merged = opened.snapshot.register.merges.find(({ confidence }) => confidence !== 'high');
    expect(briefOn(opened, merged?.entity ?? '', NOW).doubts.told[0]).toMatchObject({
      about: 'identity',
      text: expect.stringContaining(merged?.from.slice(0, 20) ?? ''),
    });
    const of = register('2021-01-01 complete A', '2021-02 statement A');
    const lists = of.lists.map((list) => ({ ...list, coveredFrom: '2021-01-01' as Day, coveredThrough: '2021-03-01' as Day }));
    const told = briefFrom({ ...of, lists }, 'A', at('2021-06-01')).doubts.told.map(({ text }) => text);
    expect(told).toEqual(
      expect.arrayContaining([
        'list: listed since 2021-01-01 or before: the register follows the list from that day',
        'later changes are not known: list is followed through 2021-03-01',
        'dates without a day count from their last one: statement (2021-02)',
        'no identifier is held: it is told from others by its names alone',
      ]),
    );
  });

  it('[B308] tells parents and listed subsidiaries, and how sure their ties are', () => {
    const { relatives } = briefOn(opened, 'WB-0046', NOW).party;
    expect(relatives.told[0]).toMatchObject({ id: 'WB-0001', relation: 'parent', listed: ['us-dod-1260h', 'us-ofac-ns-cmic'] });
    expect(briefOn(opened, 'WB-0046', at('2021-01-01')).party.relatives.told).toEqual([]);
  });

  it('[B309] draws the stays and acts of each list that it tells of', () => {
    const { timeline } = briefOn(opened, '小米', NOW);
    expect(timeline.strips.map(({ list, listings }) => [list, listings])).toEqual([
      ['us-dod-1260h', []],
      ['us-dod-1237', [{ since: '2021-01-14', until: '2021-05-25' }]],
    ]);
    const of = register('2021-01-01 complete A', '2021-02-01 complaint A case x', '2021-03-01 complete B', '2021-04-01 proposal A');
    const when = at('2021-12-31');
    const text = briefMarkdown({ id: 'A', name: 'A' }, when, briefFrom(of, 'A', when));
    const strip = [...text.matchAll(/^ {4}(.*)$/gm)].map(([, line = '']) => line);
    expect(strip[0]).toContain('2021');
    expect(strip[1]).toMatch(/^list {2}●━+§━+○·+△·+$/);
    expect(strip[2]).toContain('━ on the list  △ proposed  § court  ○ removed  ● listed');
  });
});

describe('golden briefs', () => {
  const GOLDEN = [
    ['xiaomi', '小米', NOW, ['us-investor']],
    ['ymtc', 'YMTC', NOW, ['dod-contractor']],
    ['dji', 'DJI', NOW, ['dod-contractor', 'us-investor']],
    ['amec', 'WB-0036', NOW, []],
    ['deepseek-never-listed', 'DeepSeek', NOW, []],
    ['alibaba-in-a-draft', 'Alibaba', at('2026-03-01'), ['dod-contractor']],
  ] as const;

  it.each(GOLDEN)('[B301] [B302] %s', async (file, query, when, roles) => {
    const brief = briefOn(opened, query, when, roles);
    const { id, name } = brief.party;
    const text = briefMarkdown({ id, name }, when, { ...brief, made: { ...brief.made, snapshot: 'that of the day' } });
    await expect(text).toMatchFileSnapshot(`briefs/${file}.md`);
  });

  it('[B301] tell what became of each', () => {
    const short = (query: string, when = NOW): string => briefOn(opened, query, when).short;
    expect(short('小米')).toBe('listed on none of the lists held here; not listed on 1260H (proposed); formerly listed on 1237 (CCMC).');
    expect(short('YMTC')).toMatch(/^listed on 1260H \(challenged\)/);
    expect(short('YMTC', at('2026-03-01'))).toMatch(/^listed on 1260H \(draft-removal, challenged\)/);
    expect(short('DJI')).toBe('listed on 1260H (challenged, remanded, renamed), NS-CMIC.');
    expect(short('DeepSeek')).toBe('listed on none of the lists held here; not listed on 1260H (proposed).');
    expect(short('Alibaba', at('2026-03-01'))).toBe('listed on none of the lists held here; not listed on 1260H (proposed, draft-only).');
    expect(short('WuXi AppTec')).toContain('1260H (challenged, enjoined)');
  });
});
