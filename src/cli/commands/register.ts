import { borneNames, census, ledgerOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { columns, wrap } from '../draw/columns.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';

export interface RegisterOptions {
  readonly merges?: boolean;
  readonly json?: boolean;
}

/** `watchbill register`: how much the register holds; with `--merges`, every merge of printed names with its reason. */
export function registerCommand(options: RegisterOptions, world: World): ExitCode {
  const { snapshot } = openBundle(world);
  const { register } = snapshot;
  const counts = census(register, 'us-dod-1260h');
  const ledger = ledgerOf(register);
  if (options.merges === true) {
    const label = (id: string): string => ledger.entity.get(id)?.label ?? id;
    if (options.json === true) world.out(`${JSON.stringify({ merges: register.merges, sharedNames: register.sharedNames }, null, 2)}\n`);
    else {
      for (const merge of register.merges) {
        world.out(wrap(`${merge.entity} ${label(merge.entity)}: “${merge.from}” = “${merge.to}”`, world.columns, ''));
        world.out(
          wrap(`${merge.kind}: ${merge.reason} (${merge.confidence}; ${merge.sources.join(', ') || 'no source'})`, world.columns, '    '),
        );
      }
      world.out(`\n${register.merges.length} merges; ${register.sharedNames.length} names kept apart although several bear them:\n`);
      for (const shared of register.sharedNames)
        world.out(wrap(`“${shared.name}” of ${shared.entities.map(label).join(' and ')}: ${shared.reason}`, world.columns, '  '));
    }
    return EXIT.done;
  }
  if (options.json === true) {
    world.out(`${JSON.stringify({ snapshot: { digest: snapshot.digest, built: snapshot.meta.built }, ...counts }, null, 2)}\n`);
    return EXIT.done;
  }
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const total = Object.values(counts.confidence).reduce((sum, count) => sum + count, 0);
  const rows = [
    ['lists', String(counts.lists)],
    ['editions', String(counts.editions)],
    ['entries as printed', String(counts.entries)],
    ['entities', String(counts.entities)],
    ['names', `${borneNames(register).length}: ${tallied(counts.names)}`],
    ['identifiers', tallied(counts.identifiers)],
    ['events', String(counts.events)],
    ['effects', String(counts.effects)],
    ['sources', String(counts.sources)],
    [
      'with a Chinese name',
      `all entities ${percent(counts.chineseNames.all)}; newest edition ${percent(counts.chineseNames.newestEdition)}; its parents ${percent(counts.chineseNames.newestParents)}`,
    ],
    [
      'confidence of the facts',
      Object.entries(counts.confidence)
        .map(([level, count]) => `${level} ${percent(count / total)}`)
        .join(', '),
    ],
    ['looked after', snapshot.meta.built],
    ['snapshot', snapshot.digest],
  ];
  world.out(columns(['WHAT', 'HOW MUCH'], rows, world.columns));
  return EXIT.done;
}

function tallied(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
}
