import { type ListAnswer, listsAnswer } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { columns, wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';

export interface ListsOptions {
  readonly json?: boolean;
}

/** `watchbill lists`: the lists Watchbill knows, what each does and does not do, and how much of it is held. */
export function listsCommand(options: ListsOptions, world: World): ExitCode {
  const { register } = openBundle(world).snapshot;
  const lists = listsAnswer(register, dayOf(world.now()));
  if (options.json === true) {
    world.out(`${JSON.stringify({ lists }, null, 2)}\n`);
    return EXIT.done;
  }
  const held = lists.filter((list) => list.coverage !== 'none');
  const row = (list: ListAnswer): readonly string[] => [
    list.id,
    String(list.entities ?? ''),
    String(list.editions),
    list.coverage,
    list.coveredThrough ?? '',
    list.authority,
  ];
  world.out(columns(['LIST', 'ON IT', 'EDITIONS', 'COVERAGE', 'THROUGH', 'AUTHORITY'], held.map(row), world.columns));
  world.out('\n');
  for (const list of held) {
    world.out(`${paint.bold(list.id)}  ${list.name}${list.citation === undefined ? '' : ` (${list.citation})`}\n`);
    world.out(wrap(`Does: ${list.does}`, world.columns, '  '));
    world.out(wrap(`Does not: ${list.doesNot}`, world.columns, '  '));
  }
  const unheld = lists.filter((list) => list.coverage === 'none').map((list) => list.id);
  world.out(`\n${wrap(`Known, but no entries held, so no answer is given for them: ${unheld.join(', ')}.`, world.columns, '')}`);
  return EXIT.done;
}
