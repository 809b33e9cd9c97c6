import fc from 'fast-check';

/** The parties, lists and days that generated registers speak of; few, so that acts meet. */
export const ENTITIES = ['A', 'B', 'C', 'D'] as const;
export const DAYS = Array.from({ length: 20 }, (_, at) => `2021-01-${String(at + 1).padStart(2, '0')}`);

const dayNumber = fc.constantFrom(...DAYS.keys());
const aDay = dayNumber.map(dayAt);
const list = fc.constantFrom('', '', '', '', '', ' @other');
const entity = fc.constantFrom(...ENTITIES);
const someEntities = fc.subarray([...ENTITIES], { minLength: 1, maxLength: 3 });

/** What is printed for an entity: its id, the same in other spelling, or another name. */
const printed = (id: string): fc.Arbitrary<string> =>
  fc.constantFrom('', '', `:${id}_Co.,_Ltd.`, `:${id.toLowerCase()}`, ':Nova', ':NOVA_Inc').map((name) => id + name);

/** Published some days before or after it takes effect; usually on the day. */
const published = (date: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(date) }, { weight: 1, arbitrary: fc.integer({ min: date - 2, max: date + 8 }) });

const complete = fc
  .subarray([...ENTITIES])
  .chain((ids) => fc.tuple(...ids.map(printed)))
  .map((words) => `complete ${words.join(' ')}`);

const changes = fc
  .subarray([...ENTITIES], { minLength: 1, maxLength: 3 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.oneof(
          fc.constant(`-${id}`),
          printed(id).map((word) => `+${word}`),
          printed(id).map((word) => `-${id} +${word}`),
        ),
      ),
    ),
  )
  .map((words) => words.join(' '));

const inForce = fc
  .tuple(
    dayNumber,
    fc.oneof(
      complete,
      changes.map((words) => `amend ${words}`),
    ),
    list,
  )
  .chain(([date, text, on]) => published(date).map((known) => `${dayAt(date)} ${text}${on} known ${dayAt(known)}`));

const draft = fc.tuple(dayNumber, changes, list, fc.option(fc.nat({ max: 6 }))).chain(([date, words, on, pulled]) =>
  published(date).map((known) => {
    const withdrawn = pulled === null ? '' : ` withdrawn ${dayAt(Math.max(date, known) + pulled)}`;
    return `${dayAt(date)} draft ${words}${on} known ${dayAt(known)}${withdrawn}`;
  }),
);

const closing = fc
  .subarray(['proposed', 'challenged', 'enjoined', 'remanded'], { minLength: 1 })
  .map((what) => ` closes ${what.join(',')}`);
const suit = fc.constantFrom('', ' case x', ' case y');
const opening = fc.constantFrom('proposal', 'complaint', 'injunction', 'remand');
const passing = fc
  .constantFrom('statement', 'no-response', 'ruling', 'appeal', 'settlement', 'rename', 'law', 'remand', 'draft-posted', 'draft-withdrawn')
  .chain((type) => fc.tuple(fc.constant(type), fc.oneof(fc.constant(''), closing)));
const modality = fc.constantFrom('asserted', 'proposed', 'denied', 'alleged', 'future').map((said) => ` modality ${said}`);
const moving = fc.constantFrom('removal', 'removal', 'designation', 'redesignation');
const act = fc.oneof(
  { weight: 4, arbitrary: opening.map((type) => [type, ''] as const) },
  { weight: 3, arbitrary: passing },
  { weight: 1, arbitrary: moving.map((type) => [type, ''] as const) },
);

const event = fc
  .tuple(
    fc.oneof({ weight: 12, arbitrary: aDay }, { weight: 1, arbitrary: fc.constantFrom('2021-01', '2020', '2020-12') }),
    act,
    someEntities,
    suit,
    list,
    fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: aDay.map((known) => ` known ${known}`) }),
    fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: modality }),
  )
  .map(([date, [type, closes], ids, of, on, known, said]) => `${date} ${type} ${ids.join(' ')}${of}${closes}${on}${known}${said}`);

const relation = fc
  .tuple(dayNumber, fc.constantFrom('controls', 'controls', 'controls', 'successor'), entity, entity, fc.option(fc.nat({ max: 8 })))
  .chain(([since, kind, subject, object, lasted]) =>
    published(since).map(
      (known) =>
        `${dayAt(since)} ${kind} ${subject} ${object} known ${dayAt(known)}${lasted === null ? '' : ` until ${dayAt(since + lasted)}`}`,
    ),
  );

/**
 * Whole registers as lines of the notation (so that a failing one prints as it is read): editions of every form, at most one a
 * list and day, events of every type, relations; some things public before or after their date.
 */
export const registerLines: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: inForce }, { weight: 1, arbitrary: draft }), {
      minLength: 1,
      maxLength: 8,
      size: 'max',
      selector: (line) => line.slice(0, 10) + line.includes('@other'),
    }),
    fc.array(event, { maxLength: 10, size: 'max' }),
    fc.array(relation, { maxLength: 4, size: 'max' }),
  )
  .map((parts) => parts.flat());

/** A question to a generated register: whom, on which list, on which day, with what known. */
export const question = fc.record({
  entity,
  list: fc.constantFrom('list', 'list', 'list', 'other'),
  on: fc.oneof(aDay, fc.constantFrom(...DAYS.slice(-6), '2021-02-20')),
  known: fc.oneof(aDay, fc.constantFrom(...DAYS.slice(-3), '2021-02-20')),
});

/** A state of a list: entities with printed names, among them respellings of one another. */
export const state: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .subarray([...ENTITIES])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .constantFrom('Nova', 'NOVA Co., Ltd.', 'nova', 'Stella', 'Stella (Beijing)', '华为', '華為有限公司', '')
          .map((name) => [id, name] as const),
      ),
    ),
  )
  .map((lines) => new Map(lines));

function dayAt(number: number): string {
  return new Date(Date.UTC(2021, 0, 1 + number)).toISOString().slice(0, 10);
}
