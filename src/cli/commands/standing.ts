import { idsBetween, listsAsked, standingAnswer } from '../../answering/index.js';
import { type Clocks, dayOf, history, ledgerOf, type Standing, stays } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { columns, wrap } from '../draw/columns.js';
import { paint, standingWords } from '../draw/paint.js';
import { timeline } from '../draw/timeline.js';
import { EXIT, type ExitCode } from '../failure.js';
import { answerUnresolved } from '../no-answer.js';
import { type ClockOptions, clocksOf } from '../question.js';
import { entityHead, evidenceRows } from '../story.js';
import type { World } from '../world.js';

export interface StandingOptions extends ClockOptions {
  readonly list?: string;
  readonly json?: boolean;
}

/** `watchbill standing NAME|ID`: the position on each list on a day, as knowable on a day. */
export function standingCommand(query: string, options: StandingOptions, world: World): ExitCode {
  const bundle = openBundle(world);
  const { register } = bundle.snapshot;
  const clocks = clocksOf(options, world);
  const lists = options.list === undefined ? undefined : listsAsked(register, idsBetween(options.list), '--list');
  const answer = standingAnswer(bundle, query, clocks, lists, dayOf(world.now()));
  if (answer.entity === null) return answerUnresolved(answer, query, options.json === true, world);
  if (options.json === true) {
    world.out(`${JSON.stringify(answer, null, 2)}\n`);
    return EXIT.done;
  }
  const { entity, standings: found, notes } = answer;
  world.out(entityHead(bundle, entity.id));
  world.out(`On ${paint.bold(clocks.on)}, as known on ${clocks.known}:\n\n`);
  world.out(columns(['LIST', 'STANDING', 'SINCE', 'UNTIL', 'MODIFIERS'], found.map(row), world.columns));
  world.out(`\n${drawn(bundle.snapshot.register, entity.id, clocks, found, world)}\n`);
  const evidence = found.flatMap((standing) => evidenceRows(ledgerOf(register), standing));
  if (evidence.length > 0) world.out(`${columns(['LIST', 'BECAUSE', 'DATE', 'ACT'], evidence, world.columns)}\n`);
  for (const note of notes) world.out(wrap(`Note: ${note}`, world.columns, ''));
  return EXIT.done;
}

function row(standing: Standing): readonly string[] {
  return [standing.list, standingWords(standing), standing.since ?? '', standing.until ?? '', standing.modifiers.join(', ')];
}

function drawn(register: Parameters<typeof stays>[0], entity: string, clocks: Clocks, found: readonly Standing[], world: World): string {
  const listings = stays(register, entity, clocks);
  const happenings = history(register, entity, clocks);
  const strips = found.map(({ list }) => ({
    list,
    listings: listings.get(list) ?? [],
    happenings: happenings.filter((happening) => happening.list === list),
  }));
  return timeline(strips, clocks, world.columns);
}
