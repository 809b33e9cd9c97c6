import type { OpenRegister } from '../../answering/index.js';
import { countsFrom, type Day, dayOf, ledgerOf, type Standing, standing, standings } from '../../register/index.js';
import { type Sources, sourcesOf } from './told.js';

/** An act, and whose standing it may have turned. */
export interface TurnAsked {
  /** Of the alert: what the answer is found by. */
  readonly id: string;
  readonly entity: string;
  readonly list: string | null;
  readonly date: string;
  readonly sources: readonly string[];
}

export interface TurnsAsked {
  readonly acts: readonly TurnAsked[];
  readonly today: Day;
}

/** Where a company stood on a list on the day before an act, and on the day of it; both as known today. */
export interface Turn {
  readonly before: Standing;
  readonly after: Standing;
}

export interface TurnsTold {
  /** By the id of what was asked: of an act on no list, those of the lists on which it changed something. */
  readonly turns: Readonly<Record<string, readonly Turn[]>>;
  readonly sources: Sources;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** What acts did to standings. An entity that the register has not is left out: it may be newer than the page. */
export function turnsTold(opened: OpenRegister, { acts, today }: TurnsAsked): TurnsTold {
  const { register } = opened.snapshot;
  const { entity: known, list: lists } = ledgerOf(register);
  const turns = acts
    .filter(({ entity }) => known.has(entity))
    .map(({ id, entity, list, date }): [string, readonly Turn[]] => {
      const day = dayIn(date, today);
      const [then, now] = [
        { on: dayOf(new Date(Date.parse(day) - DAY)), known: today },
        { on: day, known: today },
      ];
      if (list !== null)
        return [
          id,
          lists.has(list) ? [{ before: standing(register, entity, list, then), after: standing(register, entity, list, now) }] : [],
        ];
      const pairs = standings(register, entity, now).map((after) => ({ before: standing(register, entity, after.list, then), after }));
      return [id, pairs.filter(({ before, after }) => !isSame(before, after))];
    });
  return {
    turns: Object.fromEntries(turns),
    sources: sourcesOf(
      register,
      acts.flatMap(({ sources }) => sources),
    ),
  };
}

/** The day of an act, as it is printed; of one that lies ahead today. */
function dayIn(date: string, today: Day): Day {
  const day = countsFrom(date);
  return day > today ? today : day;
}

function isSame(a: Standing, b: Standing): boolean {
  return a.listed === b.listed && a.since === b.since && a.modifiers.join() === b.modifiers.join();
}
