import { lastOfPairs } from '../../running/standing-decisions.js';
import { storeExists, withStore } from '../../running/store-in-use.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';

export interface DecisionsOptions {
  /** Those that wait for another person instead. */
  readonly proposed?: boolean;
  readonly json?: boolean;
}

/** `watchbill decisions`: every verdict, oldest first; `last` says that none of the same pair came after it. */
export async function decisionsCommand(options: DecisionsOptions, world: World): Promise<ExitCode> {
  if (options.proposed === true) return proposedDecisions(options, world);
  const all = storeExists(world) ? await withStore(world, (store) => store.decisions.all()) : [];
  const lastOf = lastOfPairs(all);
  const decisions = all.map((decision) => ({ ...decision, last: lastOf(decision.subjectKey, decision.entity)?.seq === decision.seq }));
  if (options.json === true) world.out(`${JSON.stringify({ decisions }, null, 2)}\n`);
  else if (decisions.length === 0) world.out('Nothing is decided yet: watchbill decide m-1 --verdict … --reason …\n');
  else {
    const rows = decisions.map(({ seq, at, by, verdict, entity, match, reason, last }) => [
      String(seq),
      at.slice(0, 10),
      by,
      match ?? 'pair',
      entity,
      last ? verdict : `${verdict} (replaced)`,
      reason,
    ]);
    world.out(columns(['NO', 'WHEN', 'BY', 'MATCH', 'ENTITY', 'VERDICT', 'REASON'], rows, world.columns));
  }
  return EXIT.done;
}

/** `watchbill decisions --proposed`: what waits for another person. */
async function proposedDecisions(options: DecisionsOptions, world: World): Promise<ExitCode> {
  const proposed = storeExists(world) ? await withStore(world, (store) => store.proposedDecisions.open()) : [];
  if (options.json === true) world.out(`${JSON.stringify({ proposed }, null, 2)}\n`);
  else if (proposed.length === 0) world.out('No decision waits for another person.\n');
  else {
    const rows = proposed.map(({ id, at, by, verdict, entity, match, reason }) => [
      id,
      at.slice(0, 10),
      by,
      match ?? 'pair',
      entity,
      verdict,
      reason,
    ]);
    world.out(columns(['PROPOSED', 'WHEN', 'BY', 'MATCH', 'ENTITY', 'VERDICT', 'REASON'], rows, world.columns));
  }
  return EXIT.done;
}
