import { type Clocks, dayOf, history, ledgerOf, type Standing, standings, stays } from '../../register/index.js';
import { openBundle } from '../bundle.js';
import { columns, wrap } from '../draw/columns.js';
import { paint, standingWords } from '../draw/paint.js';
import { timeline } from '../draw/timeline.js';
import { EXIT, type ExitCode } from '../failure.js';
import { answerUnresolved } from '../no-answer.js';
import { ask, type ClockOptions, clocksOf, dayNotes, listsAsked, sinceNotes } from '../question.js';
import { entityHead, evidenceRows } from '../story.js';
import type { World } from '../world.js';

export interface StandingOptions extends ClockOptions {
  readonly list?: string;
  readonly json?: boolean;
}

/** Where no list is asked for, this one is answered even when there is nothing to say. */
const MAIN_LIST = 'us-dod-1260h';

/** `watchbill standing NAME|ID`: the position on each list on a day, as knowable on a day. */
export function standingCommand(query: string, options: StandingOptions, world: World): ExitCode {
  const bundle = openBundle(world);
  const { register } = bundle.snapshot;
  const clocks = clocksOf(options, world);
  const lists = listsAsked(register, options.list);
  const asked = ask(bundle, query);
  const shape = { on: clocks.on, known: clocks.known, standings: [] };
  if (asked.kind !== 'one') return answerUnresolved(asked, query, options.json === true, shape, world);
  const always = options.list === undefined ? [MAIN_LIST] : lists;
  const found = standings(register, asked.entity.id, clocks, always).filter((standing) => lists.includes(standing.list));
  const told = found.map((standing) => standing.list);
  const notes = [...dayNotes(register, clocks, dayOf(world.now()), told), ...sinceNotes(register, found)];
  if (options.json === true) {
    world.out(`${JSON.stringify({ entity: asked.entity, on: clocks.on, known: clocks.known, standings: found, notes }, null, 2)}\n`);
    return EXIT.done;
  }
  world.out(entityHead(bundle, asked.entity.id));
  world.out(`On ${paint.bold(clocks.on)}, as known on ${clocks.known}:\n\n`);
  world.out(columns(['LIST', 'STANDING', 'SINCE', 'UNTIL', 'MODIFIERS'], found.map(row), world.columns));
  world.out(`\n${drawn(bundle.snapshot.register, asked.entity.id, clocks, found, world)}\n`);
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
