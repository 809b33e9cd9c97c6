import type { HeldDocument, Proposed, ToldEvent } from './review-answers.js';

/** A proposed event as a document tells it, under the number that it has beside the text. */
export interface Numbered {
  readonly number: number;
  readonly proposed: Proposed;
  /** The sentences of this document that tell it, in the order of the text. */
  readonly tellings: readonly ToldEvent[];
}

/** What a document tells, numbered in the order of its text. */
export function numbered({ events, proposed }: Pick<HeldDocument, 'events' | 'proposed'>): readonly Numbered[] {
  const inOrder = [...events].sort((a, b) => a.event.quote.start - b.event.quote.start);
  const ids = [...new Set(inOrder.map((each) => each.proposed))];
  return ids
    .flatMap((id) => {
      const found = proposed.find((each) => each.id === id);
      return found === undefined
        ? []
        : [{ proposed: found, tellings: inOrder.filter((each) => each.proposed === id).map(({ event }) => event) }];
    })
    .map((each, at) => ({ number: at + 1, ...each }));
}
