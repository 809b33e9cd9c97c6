import { decidePair } from '../../following/index.js';
import { columns, wrap } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { actOf, whileKeeping } from '../keeping.js';
import type { World } from '../world.js';

export interface ResolveOptions {
  readonly same?: boolean;
  readonly different?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill resolve [PAIR --same|--different --reason TEXT]`: the entities that a sync brought and that may be known ones. */
export function resolveCommand(id: string | undefined, options: ResolveOptions, world: World): Promise<ExitCode> {
  const { same = false, different = false, reason } = options;
  if (id !== undefined && same === different)
    throw usage(`${id}: got ${same ? 'both' : 'neither'} of --same and --different, expected one`);
  if (id !== undefined && reason === undefined) throw usage(`${id}: got no --reason, expected why: an auditor will ask`);
  return whileKeeping(world, async (keeping) => {
    if (id !== undefined) {
      try {
        const pair = await decidePair(id, same ? 'same' : 'different', { ...actOf(options.by, world), reason: reason ?? '' }, keeping);
        world.out(
          `${id}: ${pair.entity} and ${pair.candidate} are ${same ? 'one: what is said of the first is said of the second' : 'two'}\n`,
        );
        return EXIT.done;
      } catch (error) {
        if (error instanceof RangeError) throw usage(error.message);
        throw error;
      }
    }
    const open = await keeping.store.resolutions.open();
    if (options.json === true) world.out(`${JSON.stringify({ pairs: open }, null, 2)}\n`);
    else if (open.length === 0) world.out('No pair waits.\n');
    else {
      const rows = open.map((pair) => [pair.id, pair.shown.entity, pair.entity, pair.shown.candidate, pair.candidate, pair.shown.why]);
      world.out(columns(['PAIR', 'NEW', '', 'MAY BE', '', 'BY'], rows, world.columns));
      world.out(
        wrap('Decide with: watchbill resolve PAIR --same|--different --reason TEXT. Until then each stands by itself.', world.columns, ''),
      );
    }
    return EXIT.done;
  });
}
