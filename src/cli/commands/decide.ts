import { ask } from '../../answering/index.js';
import { basisOf, ledgerOf } from '../../register/index.js';
import { decisionBasis, type RecordedMatch, subjectKey } from '../../screening/index.js';
import { type Decision, type Store, VERDICTS, type Verdict } from '../../store/index.js';
import { type Bundle, openBundle } from '../bundle.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { clocksOf } from '../question.js';
import { withStore } from '../run-asked.js';
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

type Pair = Pick<Decision, 'subjectKey' | 'entity' | 'basis' | 'match'>;

const LONGEST_REASON = 4000;

/** `watchbill decide MATCH | "SUBJECT=ENTITY" | --from FILE`: records verdicts, all of them or none. */
export async function decideCommand(match: string | undefined, options: DecideOptions, world: World): Promise<ExitCode> {
  const asked = askedOf(match, options, world);
  const verdicts = asked.map((each) => ({ ...each, verdict: verdictOf(each), reason: reasonOf(each) }));
  const by = (options.by ?? world.user).trim();
  if (by === '') throw usage('--by: got "", expected the name of the person who decided');
  const act = { at: world.now().toISOString(), by };
  let bundle: Bundle | undefined;
  const inUse = (): Bundle => (bundle ??= openBundle(world));
  const decided = await withStore(world, (store) => {
    return store.write(async (tx) => {
      const made: Decision[] = [];
      for (const { where, match: of, verdict, reason } of verdicts) {
        const pair = /^m-\d+$/.test(of) ? await matchOf(of, where, tx) : pairOf(of, where, inUse(), world);
        made.push(await tx.decisions.add({ ...pair, verdict, reason, ...act }));
      }
      await tx.audit.append(
        // Who runs the command may record what another decided; neither subject nor reason is told here.
        made.map(({ seq, entity, verdict, match: of }) => ({
          at: act.at,
          by: world.user,
          action: 'decision.made',
          subject: of ?? entity,
          detail: { seq, entity, verdict, by },
        })),
      );
      return made;
    });
  });
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

function verdictOf({ where, verdict }: Asked): Verdict {
  const found = VERDICTS.find((each) => each === verdict);
  if (found === undefined) throw usage(`${where}: got verdict "${verdict}", expected one of ${VERDICTS.join(', ')}`);
  return found;
}

function reasonOf({ where, reason }: Asked): string {
  const told = reason.trim();
  if (told === '') throw usage(`${where}: got no reason, expected why: who reads it later must understand the verdict`);
  if (told.length > LONGEST_REASON) throw usage(`${where}: got a reason of ${told.length} characters, expected at most ${LONGEST_REASON}`);
  return told;
}

async function matchOf(id: string, where: string, { runs }: Pick<Store, 'runs'>): Promise<Pair> {
  const found = await runs.match(id);
  if (found === null) throw unusable(`${where}: got match "${id}", expected one of a run: watchbill runs RUN lists them`);
  // What the person saw: where the entity changed since that run, the decision is open again at once.
  const { basis } = found.match as RecordedMatch;
  return { subjectKey: found.subjectKey, entity: found.entity, basis, match: id };
}

function pairOf(text: string, where: string, bundle: Bundle, world: World): Pair {
  const at = text.lastIndexOf('=');
  const [name, entity] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || name === '' || entity === '') throw usage(`${where}: got "${text}", expected a match such as m-1, or "SUBJECT=ENTITY"`);
  const { register } = bundle.snapshot;
  const asked = ask(bundle, entity);
  const id = ledgerOf(register).entity.has(entity) ? entity : asked.kind === 'one' ? asked.entity.id : null;
  if (id === null) {
    const found = asked.kind === 'several' ? `several: ${asked.candidates.map((each) => each.id).join(', ')}` : 'none of that name';
    throw unusable(`${where}: got entity "${entity}" (${found}), expected the id or name of one in the register`);
  }
  const subject = { name };
  return {
    subjectKey: subjectKey(subject),
    entity: id,
    basis: decisionBasis(subject, basisOf(register, id, clocksOf({}, world))),
    match: null,
  };
}
