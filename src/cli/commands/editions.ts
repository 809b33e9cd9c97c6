import { editionsAnswer, listAsked } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { columns, wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import { type ClockOptions, clocksOf } from '../question.js';
import type { World } from '../world.js';

export interface EditionsOptions extends ClockOptions {
  readonly json?: boolean;
}

/** `watchbill editions LIST`: every published state of a list, drafts included, with held and stated counts. */
export function editionsCommand(list: string, options: EditionsOptions, world: World): ExitCode {
  const { register } = openBundle(world).snapshot;
  listAsked(register, list, 'list');
  const clocks = clocksOf(options, world);
  const answer = editionsAnswer(register, list, clocks);
  if (options.json === true) {
    world.out(`${JSON.stringify(answer, null, 2)}\n`);
    return EXIT.done;
  }
  const { editions } = answer;
  const most = Math.max(1, ...editions.map((edition) => edition.counts.standing));
  const rows = editions.map((edition) => [
    edition.date,
    edition.published,
    edition.form,
    edition.status,
    edition.form === 'draft' ? `(${edition.counts.standing})` : String(edition.counts.standing),
    edition.stated?.total === undefined ? '' : String(edition.stated.total),
    bar(edition.counts.standing / most, edition.form === 'draft'),
    edition.citation ?? edition.title,
  ]);
  world.out(columns(['EFFECTIVE', 'PUBLIC', 'FORM', 'STATUS', 'ON IT', 'STATED', '', 'DOCUMENT'], rows, world.columns));
  for (const edition of editions.filter((each) => each.reason !== undefined)) {
    world.out(wrap(`${paint.bold(edition.date)}: ${edition.reason ?? ''}`, world.columns, ''));
  }
  if (dayOf(world.now()) < clocks.on) world.out('Note: that day lies ahead; this is what is published today.\n');
  return EXIT.done;
}

function bar(share: number, hollow: boolean): string {
  return (hollow ? '░' : '█').repeat(Math.round(share * 24));
}
