import type { OpenRegister } from '../../answering/index.js';
import { companyTold } from './company-question.js';
import { diffTold } from './diff-question.js';
import { effectsTold } from './effects-question.js';
import { familyTold } from './family-question.js';
import { lawDatesTold } from './law-dates-question.js';
import { listTold, outcomesTold } from './list-question.js';
import { notesTold } from './notes-question.js';
import { registerTold } from './register-question.js';
import { rollTold } from './roll-question.js';
import { searchTold } from './search-question.js';
import { standingTold } from './standing-question.js';
import { storyTold } from './story-question.js';
import { turnsTold } from './turns-question.js';
import { watchedTold } from './watched-question.js';

/** What the engine can be asked. Each answer is a function of the register and the question, and is sent between threads: values only. */
export const QUESTIONS = {
  register: registerTold,
  search: searchTold,
  standing: standingTold,
  story: storyTold,
  company: companyTold,
  family: familyTold,
  effects: effectsTold,
  list: listTold,
  roll: rollTold,
  diff: diffTold,
  outcomes: outcomesTold,
  watched: watchedTold,
  turns: turnsTold,
  lawDates: lawDatesTold,
  notes: notesTold,
} as const;

export type Questions = typeof QUESTIONS;
export type QuestionName = keyof Questions;
export type QuestionOf<N extends QuestionName> = Parameters<Questions[N]>[1];
export type AnswerOf<N extends QuestionName> = ReturnType<Questions[N]>;

/** Answers a question by its name. */
export function answered<N extends QuestionName>(opened: OpenRegister, name: N, question: QuestionOf<N>): AnswerOf<N> {
  const answer = QUESTIONS[name] as (opened: OpenRegister, question: QuestionOf<N>) => AnswerOf<N>;
  return answer(opened, question);
}
