import { dayNotes, historyAnswer } from '../../answering/index.js';
import { dayOf, ledgerOf, stays } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { timeline } from '../draw/timeline.js';
import { EXIT, type ExitCode } from '../failure.js';
import { answerUnresolved } from '../no-answer.js';
import { type ClockOptions, clocksOf } from '../question.js';
import { entityHead } from '../story.js';
import type { World } from '../world.js';

export interface HistoryOptions extends ClockOptions {
  readonly json?: boolean;
}

/** `watchbill history NAME|ID`: everything that happened to a company, dated and sourced. */
export function historyCommand(query: string, options: HistoryOptions, world: World): ExitCode {
  const bundle = openBundle(world);
  const { register } = bundle.snapshot;
  const clocks = clocksOf(options, world);
  const answer = historyAnswer(bundle, query, clocks);
  if (answer.entity === null) return answerUnresolved(answer, query, options.json === true, world);
  if (options.json === true) {
    world.out(`${JSON.stringify(answer, null, 2)}\n`);
    return EXIT.done;
  }
  const { entity, events } = answer;
  const ledger = ledgerOf(register);
  const listings = stays(register, entity.id, clocks);
  const lists = [...new Set([...listings.keys(), ...events.flatMap((event) => (event.list === null ? [] : [event.list]))])];
  const strips = lists.map((list) => ({
    list,
    listings: listings.get(list) ?? [],
    happenings: events.filter((event) => event.list === list),
  }));
  world.out(`${entityHead(bundle, entity.id)}\n`);
  if (strips.length > 0) world.out(`${timeline(strips, clocks, world.columns)}\n`);
  for (const event of events) {
    const known = event.known === event.date ? '' : `, public ${event.known}`;
    world.out(
      `${paint.bold(event.date)}  ${event.type}  ${event.list ?? ''}  ${paint.dim(`${event.by}, ${event.modality}, ${event.confidence}${known}`)}\n`,
    );
    world.out(wrap(event.title, world.columns, '    '));
    if (event.summary !== undefined) world.out(wrap(event.summary, world.columns, '    '));
    if (event.actors !== undefined && event.actors.length > 0) world.out(wrap(`By: ${event.actors.join('; ')}`, world.columns, '    '));
    for (const id of event.sources) {
      const source = ledger.source.get(id);
      world.out(
        paint.dim(`    ${source?.publisher ?? id}: ${source?.title ?? ''}${source?.url === undefined ? '' : ` <${source.url}>`}\n`),
      );
    }
  }
  for (const note of dayNotes(register, clocks, dayOf(world.now()), [])) world.out(wrap(`Note: ${note}`, world.columns, ''));
  return EXIT.done;
}
