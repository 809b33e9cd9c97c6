import { registerOf } from '../../answering/index.js';
import { type Keeping, registerInUse } from '../../following/index.js';
import { type Clocks, dayOf, describeProblem } from '../../register/index.js';
import {
  acceptProposed,
  type Correction,
  isCorrected,
  mergeProposed,
  proposalView,
  type Reviewed,
  rejectProposed,
  setReviewNeedsTwo,
  undoVerdict,
  type Verdict,
} from '../../reviewing/index.js';
import { PROPOSED_STATES, type ProposedState } from '../../store/index.js';
import { correctionAsked } from '../correction-asked.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { actOf, whileKeeping } from '../keeping.js';
import { printable } from '../portfolio-words.js';
import { reviewSession } from '../review-session.js';
import { doneWords, proposedRows, viewWords } from '../review-words.js';
import type { World } from '../world.js';

export interface ReviewOptions {
  readonly list?: boolean;
  readonly state?: string;
  readonly about?: string;
  readonly accept?: boolean;
  readonly set?: readonly string[];
  readonly entity?: readonly string[];
  readonly newEntity?: readonly string[];
  readonly merge?: string | true;
  readonly reject?: boolean;
  readonly undo?: boolean;
  readonly reason?: string;
  readonly fourEyes?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill review [ID]`: what waits for a person, one after the other; or one by its id, looked at or decided on. */
export function reviewCommand(id: string | undefined, options: ReviewOptions, world: World): Promise<ExitCode> {
  const correction = correctionAsked(options.set ?? [], options.entity ?? [], options.newEntity ?? []);
  const asked = (['accept', 'merge', 'reject', 'undo'] as const).filter((each) => options[each] !== undefined && options[each] !== false);
  if (asked.length > 1) throw usage(`got ${asked.map((each) => `--${each}`).join(' and ')}, expected one verdict`);
  if (id === undefined && asked.length > 0)
    throw usage(`got --${asked[0]} of nothing, expected the id of a proposed event: watchbill review --list`);
  if (id !== undefined && options.list === true) throw usage(`got ${id} and --list, expected one of them`);
  if (isCorrected(correction) && asked.length > 0 && asked[0] !== 'accept')
    throw usage(`got a correction with --${asked[0]}, expected it with --accept`);
  const states = statesAsked(options.state);
  if (options.fourEyes !== undefined) return switched(options.fourEyes, options, world);
  return whileKeeping(world, async (keeping) => {
    if (id === undefined) {
      const { ask } = world;
      if (options.list !== true && options.json !== true && ask !== undefined)
        return reviewSession({ keeping, clocks: clocksOf(world), act: () => actOf(options.by, world) }, { ...world, ask });
      return listed(states, options, keeping, world);
    }
    const [verdict] = asked;
    if (verdict === undefined) return shown(id, correction, options, keeping, world);
    const said: Verdict = { ...actOf(options.by, world), reason: options.reason ?? '' };
    return told(await given(id, verdict, correction, said, options, keeping), options, world);
  });
}

function given(
  id: string,
  verdict: 'accept' | 'merge' | 'reject' | 'undo',
  correction: Correction,
  said: Verdict,
  { merge }: ReviewOptions,
  keeping: Keeping,
): Promise<Reviewed> {
  if (verdict === 'accept') return acceptProposed(id, correction, said, keeping);
  if (verdict === 'merge') return mergeProposed(id, typeof merge === 'string' ? merge : null, said, keeping);
  return verdict === 'reject' ? rejectProposed(id, said, keeping.store) : undoVerdict(id, said, keeping);
}

/** `--four-eyes on|off`: whether what one person brought needs another to accept it. */
function switched(asked: string, { by, json }: ReviewOptions, world: World): Promise<ExitCode> {
  if (asked !== 'on' && asked !== 'off') throw usage(`--four-eyes: got "${asked}", expected on or off`);
  const on = asked === 'on';
  return whileKeeping(world, async ({ store }) => {
    const changed = await setReviewNeedsTwo(on, actOf(by, world), store);
    if (json === true) world.out(`${JSON.stringify({ fourEyes: on, changed }, null, 2)}\n`);
    else world.out(`Four eyes for the queue are ${asked}${changed ? '' : ', as before'}.\n`);
    return EXIT.done;
  });
}

function statesAsked(word: string | undefined): readonly ProposedState[] {
  if (word === undefined) return ['waiting'];
  if (word === 'all') return PROPOSED_STATES;
  return word.split(',').map((each) => {
    const state = PROPOSED_STATES.find((known) => known === each.trim());
    if (state === undefined) throw usage(`--state: got "${each}", expected all, or some of ${PROPOSED_STATES.join(', ')}`);
    return state;
  });
}

async function listed(states: readonly ProposedState[], { about, json }: ReviewOptions, keeping: Keeping, world: World): Promise<ExitCode> {
  const found = await keeping.store.proposedEvents.page({ states, ...(about === undefined ? {} : { entity: about }) });
  if (json === true) {
    world.out(`${JSON.stringify({ events: found }, null, 2)}\n`);
    return EXIT.done;
  }
  const { register } = (await registerInUse(keeping)).snapshot;
  if (found.length === 0) world.out(`Nothing ${states.length === 1 && states[0] === 'waiting' ? 'waits' : 'of that kind'}.\n`);
  else world.out(`${proposedRows(found, register, world.columns)}\nLook at one with: watchbill review EVENT\n`);
  return EXIT.done;
}

async function shown(id: string, correction: Correction, { json }: ReviewOptions, keeping: Keeping, world: World): Promise<ExitCode> {
  const opened = registerOf((await registerInUse(keeping)).snapshot);
  const view = await proposalView(id, correction, opened, clocksOf(world), keeping.store);
  if (view === null) throw noSuch(id);
  world.out(json === true ? `${JSON.stringify(view, null, 2)}\n` : viewWords(view, world.columns));
  return EXIT.done;
}

function told(reviewed: Reviewed, { json }: ReviewOptions, world: World): ExitCode {
  if (reviewed.kind !== 'done') throw notDone(reviewed);
  const { proposed, event, entities } = reviewed;
  world.out(json === true ? `${JSON.stringify({ proposed, event, entities }, null, 2)}\n` : `${doneWords(reviewed)}\n`);
  return EXIT.done;
}

/** Why nothing came of a verdict. What the caller can say better is usage; what is as it is, unusable. */
export function notDone(reviewed: Exclude<Reviewed, { kind: 'done' }>): Error {
  if (reviewed.kind === 'unknown') return noSuch(reviewed.id);
  if (reviewed.kind === 'refused') return usage(printable(reviewed.problems.map(describeProblem).join('; ')));
  if (reviewed.kind === 'same-person')
    return unusable(
      printable(`${reviewed.id}: got a verdict of ${reviewed.by}, who brought it, expected one of somebody else: four eyes are on`),
    );
  const { id, state, became, by } = reviewed;
  const how = `${state}${became === null ? '' : ` (${became})`}${by === null ? '' : ` by ${by}`}`;
  return unusable(printable(`${id}: got a verdict on one that is ${how}, expected one that this can be said of: watchbill review ${id}`));
}

function noSuch(id: string): Error {
  return unusable(`got "${printable(id)}", expected the id of a proposed event: watchbill review --list`);
}

function clocksOf(world: World): Clocks {
  const today = dayOf(world.now());
  return { on: today, known: today };
}
