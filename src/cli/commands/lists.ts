import { dayOf, ledgerOf, stateOf } from '../../register/index.js';
import { openBundle } from '../bundle.js';
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
  const today = dayOf(world.now());
  const ledger = ledgerOf(register);
  const lists = register.lists.map((list) => ({
    ...list,
    editions: ledger.editionsOf(list.id).length,
    entities: list.coverage === 'none' ? null : stateOf(register, list.id, { on: today, known: today }).size,
  }));
  if (options.json === true) {
    world.out(`${JSON.stringify({ lists }, null, 2)}\n`);
    return EXIT.done;
  }
  const held = lists.filter((list) => list.coverage !== 'none');
  const row = (list: (typeof lists)[number]): readonly string[] => [
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
