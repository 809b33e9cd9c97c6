import { EXIT, type ExitCode } from './failure.js';
import type { Asked } from './question.js';
import type { World } from './world.js';

/**
 * The answer when a name is not that of one entity. None: said so with the nearest names, exit 0. Several: all of them,
 * exit 3, because choosing would be guessing. `shape` is what the command's JSON holds besides.
 */
export function answerUnresolved(
  asked: Exclude<Asked, { kind: 'one' }>,
  query: string,
  json: boolean,
  shape: object,
  world: World,
): ExitCode {
  if (asked.kind === 'none') {
    if (json) world.out(`${JSON.stringify({ entity: null, ...shape, nearest: asked.nearest }, null, 2)}\n`);
    else {
      world.out(
        `No entity of the register bears the name “${query}”. That is not a clearance: only the lists and names held here were looked at.\n`,
      );
      for (const near of asked.nearest) world.out(`  nearest: ${near.matched} (${near.id}, ${near.name})\n`);
    }
    return EXIT.done;
  }
  if (json) world.out(`${JSON.stringify({ entity: null, ...shape, candidates: asked.candidates }, null, 2)}\n`);
  const choices = asked.candidates.map((candidate) => `${candidate.id} ${candidate.name}`).join('; ');
  world.err(`watchbill: got "${query}", which fits several entities, expected one of: ${choices}\n`);
  return EXIT.unusable;
}
