import type { AboutEntity } from '../answering/index.js';
import { EXIT, type ExitCode } from './failure.js';
import type { World } from './world.js';

/** An answer about a name that is not that of one entity. */
export type Unresolved = Extract<AboutEntity<object>, { entity: null }>;

/**
 * The answer when a name is not that of one entity. None: said so with the nearest names, exit 0. Several: all of them,
 * exit 3, because choosing would be guessing.
 */
export function answerUnresolved(answer: Unresolved, query: string, json: boolean, world: World): ExitCode {
  if (json) world.out(`${JSON.stringify(answer, null, 2)}\n`);
  if ('nearest' in answer) {
    if (!json) {
      world.out(
        `No entity of the register bears the name “${query}”. That is not a clearance: only the lists and names held here were looked at.\n`,
      );
      for (const near of answer.nearest) world.out(`  nearest: ${near.matched} (${near.id}, ${near.name})\n`);
    }
    return EXIT.done;
  }
  const choices = answer.candidates.map((candidate) => `${candidate.id} ${candidate.name}`).join('; ');
  world.err(`watchbill: got "${query}", which fits several entities, expected one of: ${choices}\n`);
  return EXIT.unusable;
}
