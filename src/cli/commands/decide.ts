import { type Bundle, openBundle } from '../../running/bundle.js';
import { decide, decidedOn, reasonAsked, verdictAsked } from '../../running/deciding.js';
import { withStore } from '../../running/store-in-use.js';
import { VERDICTS } from '../../store/index.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { clocksOf } from '../question.js';
import { verdictsIn } from '../verdict-file.js';
import type { World } from '../world.js';

export interface DecideOptions {
  readonly verdict?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly from?: string;
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
  const asked = askedOf(match, options, world).map(({ where, match: text, verdict, reason }) => ({
    where,
    verdict: verdictAsked(where, verdict),
    reason: reasonAsked(where, reason),
    of: decidedOn(text, where),
  }));
  const by = (options.by ?? world.user).trim();
  if (by === '') throw usage('--by: got "", expected the name of the person who decided');
  let opened: Bundle | undefined;
  const bundle = (): Bundle => (opened ??= openBundle(world));
  const deciding = { at: world.now().toISOString(), by, recorder: world.user, clocks: clocksOf({}, world), bundle };
  const decided = await withStore(world, (store) => decide(asked, deciding, store));
  if (options.json === true) world.out(`${JSON.stringify({ decisions: decided }, null, 2)}\n`);
  else
    for (const { seq, match: of, entity, verdict } of decided)
      world.out(`decision ${seq}: ${of === null ? '' : `${of}, `}${entity}: ${verdict}, by ${by}\n`);
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
