import type { Correction, EventType, ProposalView } from './review-answers.js';

/** What a name that the register does not know is taken for: left out, a company to be made, or one that it has by its id. */
export type Taken =
  | { readonly as: 'out' }
  | { readonly as: 'new'; readonly country: string }
  | { readonly as: 'known'; readonly id: string };

/** A correction as it is being written. */
export interface Corrected {
  readonly type: EventType;
  /** As typed; empty for none. */
  readonly date: string;
  /** The id of a list; empty for none. */
  readonly list: string;
  readonly modality: NonNullable<Correction['modality']>;
  readonly title: string;
  readonly entities: readonly { readonly id: string; readonly label: string }[];
  readonly unknown: Readonly<Record<string, Taken>>;
}

export const PRINTED_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What was read, to be written over. */
export function readAs({ draft, entities, unknown }: ProposalView): Corrected {
  return {
    type: draft.type,
    date: draft.date ?? '',
    list: draft.list ?? '',
    modality: draft.modality,
    title: '',
    entities,
    unknown: Object.fromEntries(unknown.map(({ name }) => [name, { as: 'out' as const }])),
  };
}

/** What the reviewer says otherwise than what was read; what is as it was is left out, and a date that is none yet. */
export function correctionOf(corrected: Corrected, read: Corrected): Correction {
  const { type, date, list, modality, title, entities, unknown } = corrected;
  const ids = entities.map(({ id }) => id);
  const taken = Object.entries(unknown);
  const linked = taken.flatMap(([name, as]) => (as.as === 'known' ? [[name, as.id] as const] : []));
  const added = taken.flatMap(([name, as]) =>
    as.as === 'new' ? [{ name, ...(/^[A-Z]{2}$/.test(as.country) ? { country: as.country } : {}) }] : [],
  );
  const said = {
    ...(type === read.type ? {} : { type }),
    ...(date === read.date || !PRINTED_DATE.test(date) ? {} : { date }),
    ...(list === read.list ? {} : { list: list === '' ? null : list }),
    ...(modality === read.modality ? {} : { modality }),
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(ids.join(' ') === read.entities.map(({ id }) => id).join(' ') ? {} : { entities: ids }),
    ...(linked.length === 0 ? {} : { linked: Object.fromEntries(linked) }),
    ...(added.length === 0 ? {} : { added }),
  };
  return said as Correction;
}
