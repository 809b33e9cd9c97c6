import { useSyncExternalStore } from 'react';
import type { Columns } from '../../subjects/columns.js';
import type { ColumnRole } from '../../subjects/header-words.js';
import type { ScreeningTold } from '../../subjects/screening-asked.js';
import { type Problem, problemOf } from '../client/problem.js';
import { TODAY } from '../shell/clocks.js';
import { assigned } from './column-choice.js';
import type { Progress } from './private-screening.js';
import type { PageDecision, PageDecisions, Screened } from './screened.js';
import { screeningInUse } from './screening-threads.js';
import type { TableLook } from './thread/messages.js';

/** A file that was looked at, and the columns as they are chosen. */
export interface LookedFile {
  readonly file: File;
  readonly look: TableLook;
  readonly columns: Columns;
}

/** How far this page is with a file. */
export type ScreeningState =
  | { readonly is: 'waiting' }
  | { readonly is: 'looking'; readonly file: File }
  | { readonly is: 'unreadable'; readonly file: File; readonly problem: Problem }
  | (LookedFile & { readonly is: 'looked'; readonly problem: Problem | null })
  | (LookedFile & { readonly is: 'screening'; readonly progress: Progress | null })
  | (LookedFile & { readonly is: 'screened'; readonly screened: Screened; readonly decisions: PageDecisions });

// Of the page and not of the screen: who looks at a company meanwhile comes back to his results. It is kept nowhere else.
let state: ScreeningState = { is: 'waiting' };
let under = new AbortController();
const listeners = new Set<() => void>();

function become(next: ScreeningState): void {
  state = next;
  for (const told of listeners) told();
}

export function useScreeningState(): ScreeningState {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    () => state,
  );
}

/** Looks at a file, or at another sheet of it. */
export async function takeFile(file: File, sheet: string | null = null): Promise<void> {
  forgetFile();
  const { signal } = under;
  become({ is: 'looking', file });
  try {
    const look = await (await screeningInUse()).look(file, file.name, sheet);
    if (!signal.aborted) become({ is: 'looked', file, look, columns: look.columns, problem: null });
  } catch (fault) {
    if (!signal.aborted) become({ is: 'unreadable', file, problem: problemOf(fault) });
  }
}

/** Takes a column for what the user says it is. */
export function chooseColumn(at: number, role: ColumnRole | null): void {
  if (state.is !== 'looked') return;
  become({ ...state, columns: assigned(state.columns, state.look.header, at, role) });
}

/** Screens the file in this page. */
export async function screenHere(told: ScreeningTold): Promise<void> {
  if (state.is !== 'looked') return;
  const { file, look, columns } = state;
  under = new AbortController();
  const { signal } = under;
  become({ is: 'screening', file, look, columns, progress: null });
  try {
    const order = { file, name: file.name, sheet: look.sheet, columns, told, today: TODAY };
    const onProgress = (progress: Progress): void => become({ is: 'screening', file, look, columns, progress });
    const screened = await (await screeningInUse()).screen(order, onProgress, signal);
    become({ is: 'screened', file, look, columns, screened, decisions: new Map() });
  } catch (fault) {
    if (!signal.aborted) become({ is: 'looked', file, look, columns, problem: problemOf(fault) });
  }
}

/** Keeps what is decided on pairs, with the results and nowhere else; `null` takes a decision back. */
export function decideHere(ids: readonly string[], decisionOf: (id: string) => PageDecision | null): void {
  if (state.is !== 'screened') return;
  const decisions = new Map(state.decisions);
  for (const id of ids) {
    const decision = decisionOf(id);
    if (decision === null) decisions.delete(id);
    else decisions.set(id, decision);
  }
  become({ ...state, decisions });
}

/** Stops the screening under way; the file stays as it was chosen. Results are thrown away with it. */
export function backToFile(): void {
  under.abort();
  if (state.is === 'screening' || state.is === 'screened') {
    const { file, look, columns } = state;
    become({ is: 'looked', file, look, columns, problem: null });
  }
}

/** Forgets the file and all that came of it. */
export function forgetFile(): void {
  under.abort();
  under = new AbortController();
  become({ is: 'waiting' });
}
