import type { components, operations } from '../client/openapi.js';

type AnswerOf<O extends keyof operations> = operations[O] extends {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer A } } };
}
  ? A
  : never;

type Told = components['schemas'];

export type Proposed = Told['ProposedEvent'];
export type ToldEvent = Told['ToldEvent'];
export type Mention = Told['Mention'];
export type DocumentHead = Told['DocumentHead'];
export type Correction = Told['Correction'];
export type EventType = Told['EventType'];
export type ProposedState = Told['ProposedState'];
/** A line of the queue. */
export type Queued = AnswerOf<'proposedEvents'>['results'][number];
/** All that a person needs who decides on a proposed event. */
export type ProposalView = AnswerOf<'proposedEvent'>;
/** A document with its text, what it names and what it tells. */
export type HeldDocument = AnswerOf<'storedDocument'>;
/** What came of reading a file. */
export type ReadFile = AnswerOf<'readDocument'>;
/** What came of a verdict. */
export type VerdictDone = AnswerOf<'acceptProposed'>;
