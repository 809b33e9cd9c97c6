import type { Problem } from '../client/problem.js';
import type { AnswerOf, QuestionName, QuestionOf } from './questions.js';

/** What is said to the thread of the engine. */
export type ToEngine =
  | { readonly say: 'open'; readonly key: string | null }
  /** Look whether the service answers from another register, and take that; what is open goes on answering meanwhile. */
  | { readonly say: 'renew'; readonly key: string | null }
  | { readonly say: 'ask'; readonly id: number; readonly name: QuestionName; readonly question: QuestionOf<QuestionName> }
  /** For a thread of another kind, which then needs no network. */
  | { readonly say: 'snapshot'; readonly id: number }
  | { readonly say: 'cancel'; readonly id: number };

/** What it says back. */
export type FromEngine =
  | { readonly say: 'opened'; readonly digest: string; readonly milliseconds: number }
  | { readonly say: 'unopened'; readonly problem: Problem }
  | { readonly say: 'snapshot'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly say: 'answer'; readonly id: number; readonly answer: AnswerOf<QuestionName> }
  | { readonly say: 'refusal'; readonly id: number; readonly problem: Problem };
