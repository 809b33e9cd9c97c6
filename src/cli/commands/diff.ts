import { diffAnswer, listAsked } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import { dayAsked } from '../question.js';
import type { World } from '../world.js';

export interface DiffOptions {
  readonly from?: string;
  readonly to?: string;
  readonly known?: string;
  readonly json?: boolean;
}

/** `watchbill diff LIST --from D|edition --to D|edition`: who came, who went, who is printed under another name. */
export function diffCommand(list: string, options: DiffOptions, world: World): ExitCode {
  const { register } = openBundle(world).snapshot;
  listAsked(register, list, 'list');
  const known = dayAsked('--known', options.known, dayOf(world.now()));
  const { answer: change, sizes } = diffAnswer(register, list, options, known, (side) => `--${side}`);
  if (options.json === true) {
    world.out(`${JSON.stringify(change, null, 2)}\n`);
    return EXIT.done;
  }
  world.out(`${paint.bold(list)}: from ${change.from} (${sizes.from}) to ${change.to} (${sizes.to})\n\n`);
  world.out(
    `+ ${change.added.length} added   - ${change.removed.length} removed   ~ ${change.renamed.length} under another name   = ${change.continued} continued\n\n`,
  );
  for (const line of change.added) world.out(`${paint.green('+')} ${line.name}  ${paint.dim(line.id)}\n`);
  for (const line of change.removed) world.out(`${paint.red('-')} ${line.name}  ${paint.dim(line.id)}\n`);
  for (const line of change.renamed) {
    const kind = line.kind === 'successor' ? '  (another company takes the line over)' : '';
    world.out(`~ ${line.from}\n  → ${line.to}  ${paint.dim(line.entity)}${kind}\n`);
  }
  return EXIT.done;
}
