import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome, Screener, Subject } from '../../src/screening/index.js';
import { rememberedOutcomes } from '../../src/service/remembered-outcomes.js';

const outcomeOf = (subject: Subject, by: string): Outcome => ({ kind: 'none', subject, matches: [], warnings: [`${by} ${subject.name}`] });

test('[Z6] a remembered outcome is what the screener says, of each screener its own, and no more than so many are kept', () => {
  const asked = fc.array(fc.tuple(fc.constantFrom('one', 'two'), fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 60 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 6 }), (questions, kept) => {
      const worked: string[] = [];
      const screenerOf =
        (by: string): Screener =>
        (subject) => {
          worked.push(`${by} ${subject.name}`);
          return outcomeOf(subject, by);
        };
      const remembered = rememberedOutcomes(kept);
      const screeners = { one: remembered.of(screenerOf('one')), two: remembered.of(screenerOf('two')) };
      // The slow obvious one: the questions asked last, newest at the end.
      let recent: string[] = [];
      let expected = 0;
      for (const [by, name] of questions) {
        const question = `${by} ${name}`;
        if (!recent.includes(question)) expected += 1;
        recent = [...recent.filter((each) => each !== question), question].slice(-kept);
        expect(screeners[by]({ name })).toEqual(outcomeOf({ name }, by));
        expect(worked.length).toBe(expected);
      }
    }),
  );
});
