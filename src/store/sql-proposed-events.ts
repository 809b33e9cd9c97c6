import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { type Access, addRows, nextNumber, numberOf } from './access.js';
import type {
  Mark,
  MarkRange,
  NewProposed,
  ProposedEvent,
  ProposedEvents,
  ProposedFilter,
  ProposedState,
  ReviewAct,
  Telling,
  ToldEvent,
} from './proposed-events.js';
import type { Rows, Tables } from './tables.js';
import { holding, keepable } from './text.js';

const PREFIX = 'pe';

/** Ranges or ids in one statement. */
const ASKED = 200;

export function sqlProposedEvents({ read, write }: Access): ProposedEvents {
  return {
    add: (proposed) => write((rows) => add(rows, proposed)),
    extend: (id, event, document, told, marks) =>
      write(async (rows) => {
        const number = keyOf(id);
        await tell(rows, number, told, marks);
        await rows
          .updateTable('proposed_events')
          .set((was) => ({ event: textOf(event), confidence: event.confidence, document, tellings: was('tellings', '+', told.length) }))
          .where('number', '=', number)
          .execute();
      }),
    join: (id, into, act) => write((rows) => join(rows, id, into, act)),
    get: async (id) => {
      const row = await read.selectFrom('proposed_events').selectAll().where('number', '=', keyOf(id)).executeTakeFirst();
      return row === undefined ? null : proposedOf(row);
    },
    page: async (filter = {}) => {
      const { limit, offset = 0, order = 'oldest' } = filter;
      const those = read.selectFrom('proposed_events').selectAll().where(fitting(filter));
      const ranked = order === 'surest' ? those.orderBy('confidence', 'desc') : those;
      const all = ranked.orderBy('number', order === 'newest' ? 'desc' : 'asc');
      const rows = await (limit === undefined ? all : all.limit(limit).offset(offset)).execute();
      return rows.map(proposedOf);
    },
    count: async (filter = {}) => {
      const { count } = await read
        .selectFrom('proposed_events')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where(fitting(filter))
        .executeTakeFirstOrThrow();
      return count;
    },
    near: (ranges) => near(read, ranges),
    of: (ids) => inParts(ids.map(keyOf), (numbers) => withNumbers(read, numbers)),
    about: (events, states) =>
      inParts(events, async (some) => {
        const rows = await read
          .selectFrom('proposed_events')
          .selectAll()
          .where('became', 'in', some)
          .where('state', 'in', states)
          .orderBy('number')
          .execute();
        return rows.map(proposedOf);
      }),
    tellings: async (id) => {
      const rows = await read
        .selectFrom('tellings')
        .innerJoin('documents', 'documents.content', 'tellings.document')
        .select(['tellings.document', 'tellings.place', 'tellings.event'])
        .where('tellings.proposed', '=', keyOf(id))
        .orderBy('documents.at')
        .orderBy('tellings.document')
        .orderBy('tellings.place')
        .execute();
      return rows.map(({ document, place, event }): Telling => ({ document, place, event: JSON.parse(event) as ToldEvent }));
    },
    toldIn: async (document) => {
      const rows = await read.selectFrom('tellings').selectAll().where('document', '=', document).orderBy('place').execute();
      return rows.map(({ place, proposed, event }) => ({
        document,
        place,
        event: JSON.parse(event) as ToldEvent,
        proposed: `${PREFIX}-${proposed}`,
      }));
    },
    toldBy: async (document) => {
      const rows = await read.selectFrom('tellings').select('proposed').distinct().where('document', '=', document).execute();
      return withNumbers(
        read,
        rows.map(({ proposed }) => proposed),
      );
    },
    decide: (id, from, to, verdict) => write((rows) => decide(rows, keyOf(id), from, to, verdict)),
    acts: async (id) => {
      const rows = await read.selectFrom('review_acts').selectAll().where('proposed', '=', keyOf(id)).orderBy('seq').execute();
      return rows.map(actOf);
    },
    nextOwn: (what, count = 1) => write((rows) => nextNumber(rows, `own-${what}`, count)),
  };
}

async function add(rows: Rows, proposed: readonly NewProposed[]): Promise<readonly ProposedEvent[]> {
  if (proposed.length === 0) return [];
  const first = await nextNumber(rows, 'proposed-event', proposed.length);
  const made = proposed.map(({ at, by, state, event, document, became, told }, index) => ({
    number: first + index,
    at,
    by,
    state,
    event: textOf(event),
    confidence: event.confidence,
    document,
    tellings: told.length,
    became,
    decided_at: null,
    decided_by: null,
    reason: null,
  }));
  await addRows(rows, 'proposed_events', made);
  await addRows(
    rows,
    'tellings',
    proposed.flatMap(({ told }, index) => told.map((telling) => tellingRow(first + index, telling))),
  );
  await addRows(
    rows,
    'proposed_marks',
    proposed.flatMap(({ marks }, index) => marks.map(({ key, date }) => ({ key: keepable(key), date, proposed: first + index }))),
  );
  const queued = made.map(({ number, at, by, became }) => ({
    proposed: number,
    action: 'queued',
    reason: '',
    became,
    sources: '[]',
    at,
    by,
  }));
  await record(rows, queued);
  return made.map(proposedOf);
}

async function tell(rows: Rows, proposed: number, told: readonly Telling[], marks: readonly Mark[]): Promise<void> {
  await addRows(
    rows,
    'tellings',
    told.map((telling) => tellingRow(proposed, telling)),
  );
  if (marks.length === 0) return;
  for (let at = 0; at < marks.length; at += ASKED)
    await rows
      .insertInto('proposed_marks')
      .values(marks.slice(at, at + ASKED).map(({ key, date }) => ({ key: keepable(key), date, proposed })))
      .onConflict((conflict) => conflict.columns(['key', 'date', 'proposed']).doNothing())
      .execute();
}

async function join(rows: Rows, id: string, into: string, act: { readonly at: string; readonly by: string }): Promise<void> {
  const [from, to] = [keyOf(id), keyOf(into)];
  const { tellings } = await rows.selectFrom('proposed_events').select('tellings').where('number', '=', from).executeTakeFirstOrThrow();
  await rows.updateTable('tellings').set({ proposed: to }).where('proposed', '=', from).execute();
  const marks = await rows.selectFrom('proposed_marks').select(['key', 'date']).where('proposed', '=', from).execute();
  await tell(rows, to, [], marks);
  await rows.deleteFrom('proposed_marks').where('proposed', '=', from).execute();
  await rows
    .updateTable('proposed_events')
    .set((was) => ({ tellings: was('tellings', '+', tellings) }))
    .where('number', '=', to)
    .execute();
  await rows.updateTable('proposed_events').set({ state: 'merged', became: into, tellings: 0 }).where('number', '=', from).execute();
  await record(rows, [{ proposed: from, action: 'joined', reason: '', became: into, sources: '[]', at: act.at, by: act.by }]);
}

async function near(rows: Rows, ranges: readonly MarkRange[]): Promise<readonly (Mark & { readonly proposed: string })[]> {
  return inParts(ranges, async (some) => {
    const found = await rows
      .selectFrom('proposed_marks')
      .select(['key', 'date', 'proposed'])
      .where((of) =>
        of.or(some.map(({ key, from, until }) => of.and([of('key', '=', keepable(key)), of('date', '>=', from), of('date', '<=', until)]))),
      )
      .execute();
    return found.map(({ key, date, proposed }) => ({ key, date, proposed: `${PREFIX}-${proposed}` }));
  });
}

async function withNumbers(rows: Rows, numbers: readonly number[]): Promise<readonly ProposedEvent[]> {
  if (numbers.length === 0) return [];
  return (await rows.selectFrom('proposed_events').selectAll().where('number', 'in', numbers).orderBy('number').execute()).map(proposedOf);
}

async function decide(
  rows: Rows,
  number: number,
  from: readonly ProposedState[],
  to: ProposedState,
  { at, by, action, reason, became, sources }: Omit<ReviewAct, 'seq' | 'proposed'>,
): Promise<boolean> {
  const settled =
    action === 'undone'
      ? { decided_at: null, decided_by: null, reason: null }
      : { decided_at: at, decided_by: keepable(by), reason: keepable(reason) };
  const { numUpdatedRows } = await rows
    .updateTable('proposed_events')
    .set({ state: to, became, ...settled })
    .where('number', '=', number)
    .where('state', 'in', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const act = { action, reason: keepable(reason), became, sources: JSON.stringify(sources), at, by: keepable(by) };
  await record(rows, [{ proposed: number, ...act }]);
  return true;
}

async function record(rows: Rows, acts: readonly Omit<Tables['review_acts'], 'seq'>[]): Promise<void> {
  const last = await rows
    .selectFrom('review_acts')
    .select((of) => of.fn.max('seq').as('last'))
    .executeTakeFirst();
  const seq = last?.last ?? 0;
  await addRows(
    rows,
    'review_acts',
    acts.map((act, index) => ({ seq: seq + index + 1, ...act })),
  );
}

async function inParts<A, B>(asked: readonly A[], found: (some: readonly A[]) => Promise<readonly B[]>): Promise<readonly B[]> {
  const all: B[] = [];
  for (let at = 0; at < asked.length; at += ASKED) all.push(...(await found(asked.slice(at, at + ASKED))));
  return all;
}

type Fit = ExpressionWrapper<Tables, 'proposed_events', SqlBool>;

/** What is asked for stands in the JSON of the event between quotes, and a quote within a text is escaped: none is taken for another. */
function fitting({ states, entity, list, type }: ProposedFilter): (of: ExpressionBuilder<Tables, 'proposed_events'>) => Fit {
  return (of) =>
    of.and([
      ...(states === undefined ? [] : [of('state', 'in', [...states, ''])]),
      ...(entity === undefined ? [] : [of('event', 'like', holding(JSON.stringify(entity)))]),
      ...(list === undefined ? [] : [of('event', 'like', holding(`"list":${JSON.stringify(list)}`))]),
      ...(type === undefined ? [] : [of('event', 'like', holding(`"type":${JSON.stringify(type)}`))]),
    ]);
}

function tellingRow(proposed: number, { document, place, event }: Telling): Tables['tellings'] {
  return { document, place, proposed, event: textOf(event) };
}

function textOf(event: ToldEvent): string {
  return JSON.stringify(event, (_key, value: unknown) => (typeof value === 'string' ? keepable(value) : value));
}

function proposedOf(row: Tables['proposed_events']): ProposedEvent {
  const { number, at, by, state, document, tellings, became, decided_at: decidedAt } = row;
  return {
    id: `${PREFIX}-${number}`,
    at,
    by,
    state: state as ProposedState,
    event: JSON.parse(row.event) as ToldEvent,
    document,
    tellings,
    became,
    decided: decidedAt === null ? null : { at: decidedAt, by: row.decided_by ?? '', reason: row.reason ?? '' },
  };
}

function actOf({ seq, proposed, action, reason, became, sources, at, by }: Tables['review_acts']): ReviewAct {
  return {
    seq,
    proposed: `${PREFIX}-${proposed}`,
    action: action as ReviewAct['action'],
    reason,
    became,
    sources: JSON.parse(sources) as readonly string[],
    at,
    by,
  };
}

/** None has the number 0. */
function keyOf(id: string): number {
  return numberOf(id, PREFIX) ?? 0;
}
