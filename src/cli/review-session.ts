import { registerOf } from '../answering/index.js';
import { type Keeping, registerInUse } from '../following/index.js';
import { type Clocks, describeProblem } from '../register/index.js';
import {
  acceptProposed,
  type Correction,
  mergeProposed,
  type ProposalView,
  proposalView,
  type Reviewed,
  rejectProposed,
} from '../reviewing/index.js';
import type { Act } from '../store/index.js';
import { correctionOf } from './correction-asked.js';
import { CliFailure, EXIT, type ExitCode } from './failure.js';
import { printable } from './portfolio-words.js';
import { doneWords, viewWords } from './review-words.js';
import type { World } from './world.js';

/** What a session decides with. */
export interface Reviewing {
  readonly keeping: Keeping;
  readonly clocks: Clocks;
  readonly act: () => Act;
}

/** A world with somebody at the keyboard: `ask` shows words and gives the line that is typed, or null at its end. */
export type Asking = World & { readonly ask: (words: string) => Promise<string | null> };

const KEYS = 'a accept · c correct · r reject · m merge · s skip · q quit > ';

const CORRECTING = 'FIELD=VALUE, "NAME is ID" or "new NAME"; an empty line when done > ';

/** Goes through what waits, one after the other, until all is seen or somebody has enough. What is skipped goes on waiting. */
export async function reviewSession(reviewing: Reviewing, world: Asking): Promise<ExitCode> {
  const { store } = reviewing.keeping;
  const waiting = await store.proposedEvents.page({ states: ['waiting'] });
  if (waiting.length === 0) world.out('Nothing waits.\n');
  let decided = 0;
  for (const [at, { id }] of waiting.entries()) {
    const outcome = await one(id, `${at + 1} of ${waiting.length}`, reviewing, world);
    if (outcome === 'quit') break;
    if (outcome === 'decided') decided += 1;
  }
  if (waiting.length > 0) world.out(`${decided} decided, ${await store.proposedEvents.count({ states: ['waiting'] })} waiting.\n`);
  return EXIT.done;
}

async function one(id: string, where: string, reviewing: Reviewing, world: Asking): Promise<'decided' | 'skipped' | 'quit'> {
  let correction: Correction = {};
  let view = await seen(id, correction, reviewing, world, where);
  // Somebody else may have decided meanwhile.
  if (view?.proposed.state !== 'waiting') return 'skipped';
  for (;;) {
    const key = (await world.ask(KEYS))?.trim().toLowerCase();
    if (key === undefined || key === 'q') return 'quit';
    if (key === 's' || key === '') return 'skipped';
    if (key === 'c') {
      correction = await corrected(correction, world);
      view = await seen(id, correction, reviewing, world, where);
      continue;
    }
    const reviewed = await verdictOf(key, id, correction, view, reviewing, world);
    if (reviewed === null) continue;
    if (reviewed.kind === 'done') {
      world.out(`${doneWords(reviewed)}\n\n`);
      return 'decided';
    }
    if (reviewed.kind === 'same-person') {
      world.out(`${id}: you brought it; four eyes are on, so somebody else decides\n\n`);
      return 'skipped';
    }
    if (reviewed.kind !== 'refused') {
      world.out(`${id}: somebody else decided meanwhile\n\n`);
      return 'skipped';
    }
    for (const problem of reviewed.problems) world.out(`${printable(describeProblem(problem))}\n`);
  }
}

async function seen(
  id: string,
  correction: Correction,
  { keeping, clocks }: Reviewing,
  world: Asking,
  where: string,
): Promise<ProposalView | null> {
  const opened = registerOf((await registerInUse(keeping)).snapshot);
  const view = await proposalView(id, correction, opened, clocks, keeping.store);
  if (view?.proposed.state === 'waiting') world.out(`[${where}] ${viewWords(view, world.columns)}\n`);
  return view;
}

async function verdictOf(
  key: string,
  id: string,
  correction: Correction,
  view: ProposalView | null,
  { keeping, act }: Reviewing,
  world: Asking,
): Promise<Reviewed | null> {
  const asked = async (words: string): Promise<string> => (await world.ask(words))?.trim() ?? '';
  if (key === 'a') return acceptProposed(id, correction, { ...act(), reason: '' }, keeping);
  if (key === 'r') return rejectProposed(id, { ...act(), reason: await asked('why > ') }, keeping.store);
  if (key !== 'm') return null;
  const like = view?.near[0]?.id;
  const event = await asked(`event or edition${like === undefined ? '' : ` (${like})`} > `);
  return mergeProposed(id, event === '' ? (like ?? null) : event, { ...act(), reason: '' }, keeping);
}

async function corrected(before: Correction, world: Asking): Promise<Correction> {
  let correction = before;
  for (;;) {
    const line = (await world.ask(CORRECTING))?.trim() ?? '';
    if (line === '') return correction;
    try {
      correction = { ...correction, ...correctionIn(line, correction) };
    } catch (error) {
      if (!(error instanceof CliFailure)) throw error;
      world.out(`${printable(error.message)}\n`);
    }
  }
}

function correctionIn(line: string, { linked = {}, added = [] }: Correction): Correction {
  const made = /^new (\S.*)$/.exec(line)?.[1];
  if (made !== undefined) return { added: [...added, { name: made }] };
  const link = /^(\S.*?) is (\S+)$/.exec(line);
  return link === null ? correctionOf(line) : { linked: { ...linked, [link[1] ?? '']: link[2] ?? '' } };
}
