import { type Bundle, openBundle } from '../../running/bundle.js';
import { decide, decidedOn, reasonAsked, verdictAsked } from '../../running/deciding.js';
import { setFourEyes, settleProposed } from '../../running/four-eyes.js';
import { withStore } from '../../running/store-in-use.js';
import { VERDICTS } from '../../store/index.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { clocksOf } from '../question.js';
import { verdictsIn } from '../verdict-file.js';
import type { World } from '../world.js';

export interface DecideOptions {
  readonly verdict?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly from?: string;
  readonly confirm?: string;
  readonly refuse?: string;
  readonly fourEyes?: string;
  readonly json?: boolean;
}

/** A verdict as asked for; `where` is what messages call it. */
interface Asked {
  readonly where: string;
  readonly match: string;
  readonly verdict: string;
  readonly reason: string;
}

/** `watchbill decide MATCH | "SUBJECT=ENTITY" | --from FILE`: records verdicts, all of them or none. */
export async function decideCommand(match: string | undefined, options: DecideOptions, world: World): Promise<ExitCode> {
  if (options.fourEyes !== undefined) return switched(options.fourEyes, options, world);
  if (options.confirm !== undefined || options.refuse !== undefined) return settled(match, options, world);
  const asked = askedOf(match, options, world).map(({ where, match: text, verdict, reason }) => ({
    where,
    verdict: verdictAsked(where, verdict),
    reason: reasonAsked(where, reason),
    of: decidedOn(text, where),
  }));
  const by = byAsked(options, world);
  let opened: Bundle | undefined;
  const bundle = (): Bundle => (opened ??= openBundle(world));
  const deciding = { at: world.now().toISOString(), by, recorder: world.user, clocks: clocksOf({}, world), bundle };
  const { decisions, proposed } = await withStore(world, (store) => decide(asked, deciding, store));
  if (options.json === true) {
    const told = proposed.length === 0 ? { decisions } : { decisions, proposed };
    world.out(`${JSON.stringify(told, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { seq, match: of, entity, verdict } of decisions)
    world.out(`decision ${seq}: ${pairWords(of, entity)}: ${verdict}, by ${by}\n`);
  for (const { id, match: of, entity, verdict } of proposed)
    world.out(
      `${id}: ${pairWords(of, entity)}: ${verdict}, by ${by}; waits for another person: watchbill decide --confirm ${id} --by NAME\n`,
    );
  return EXIT.done;
}

function pairWords(match: string | null, entity: string): string {
  return `${match === null ? '' : `${match}, `}${entity}`;
}

function byAsked({ by }: DecideOptions, world: World): string {
  const name = (by ?? world.user).trim();
  if (name === '') throw usage('--by: got "", expected the name of the person who decided');
  return name;
}

/** `--four-eyes on|off`: whether a verdict that takes a match out needs a second person. */
async function switched(asked: string, { json }: DecideOptions, world: World): Promise<ExitCode> {
  if (asked !== 'on' && asked !== 'off') throw usage(`--four-eyes: got "${asked}", expected on or off`);
  const on = asked === 'on';
  const changed = await withStore(world, (store) => setFourEyes(on, { at: world.now().toISOString(), by: world.user }, store));
  if (json === true) world.out(`${JSON.stringify({ fourEyes: on, changed }, null, 2)}\n`);
  else world.out(`four eyes: ${asked}${changed ? '' : ', as before'}\n`);
  return EXIT.done;
}

/** `--confirm ID` or `--refuse ID`: what another person says of a proposed decision. */
async function settled(match: string | undefined, options: DecideOptions, world: World): Promise<ExitCode> {
  const { confirm, refuse, reason = '', json } = options;
  const id = confirm ?? refuse ?? '';
  const where = confirm === undefined ? '--refuse' : '--confirm';
  if (match !== undefined || (confirm !== undefined && refuse !== undefined) || options.verdict !== undefined || options.from !== undefined)
    throw usage(`${where}: got more to decide besides, expected the id of one proposed decision`);
  const by = byAsked(options, world);
  const why = confirm === undefined ? reasonAsked(where, reason) : reason.trim();
  const settling = { at: world.now().toISOString(), by, recorder: world.user, reason: why };
  const done = await withStore(world, (store) => settleProposed(id, confirm === undefined ? 'refused' : 'confirmed', settling, store));
  if (done.kind === 'unknown') throw unusable(`${where}: got "${id}", expected one that watchbill decisions --proposed tells`);
  if (done.kind === 'settled-before') throw unusable(`${where}: got ${id}, which was ${done.status}, expected one that waits`);
  if (done.kind === 'same-person') throw usage(`${where}: got ${by}, who proposed it, expected --by another person`);
  if (json === true) world.out(`${JSON.stringify({ proposed: done.proposed, decision: done.decision }, null, 2)}\n`);
  else world.out(`${id}: ${done.proposed.status} by ${by}${done.decision === null ? '' : `, decision ${done.decision.seq}`}\n`);
  return EXIT.done;
}

function askedOf(match: string | undefined, options: DecideOptions, world: World): readonly Asked[] {
  if (options.from !== undefined) {
    if (match !== undefined || options.verdict !== undefined || options.reason !== undefined)
      throw usage('--from: got a match, a verdict or a reason besides, expected them in the file');
    const { from } = options;
    return verdictsIn(from, world).map(({ line, ...each }) => ({ where: `${from}:${line}`, ...each }));
  }
  if (match === undefined) throw usage('decide: got no match, expected one such as m-1, or --from FILE');
  if (options.verdict === undefined) throw usage(`--verdict: got none, expected one of ${VERDICTS.join(', ')}`);
  return [{ where: 'decide', match, verdict: options.verdict, reason: options.reason ?? '' }];
}
