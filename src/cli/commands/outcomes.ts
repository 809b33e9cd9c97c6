import { dayNotes, listAsked, outcomesAnswer } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import { type ClockOptions, clocksOf } from '../question.js';
import type { World } from '../world.js';

export interface OutcomesOptions extends ClockOptions {
  readonly list?: string;
  readonly json?: boolean;
}

/** `watchbill outcomes`: what became of every company that somebody proposed for a list, and how often it was listed. */
export function outcomesCommand(options: OutcomesOptions, world: World): ExitCode {
  const { register } = openBundle(world).snapshot;
  const list = listAsked(register, options.list ?? 'us-dod-1260h', '--list');
  const clocks = clocksOf(options, world);
  const found = outcomesAnswer(register, list, clocks);
  if (options.json === true) {
    world.out(`${JSON.stringify(found, null, 2)}\n`);
    return EXIT.done;
  }
  for (const proposal of found.proposals) {
    world.out(wrap(`${paint.bold(proposal.date)}  ${proposal.title}  ${paint.dim(proposal.id)}`, world.columns, ''));
    for (const outcome of proposal.companies) {
      const became = outcome.already
        ? 'stood on the list already'
        : outcome.listed === null
          ? `not listed after ${outcome.days} days`
          : `${paint.red(`listed ${outcome.listed}`)}, after ${outcome.days} days`;
      world.out(`    ${outcome.listed === null ? '·' : '●'} ${outcome.name}: ${became}\n`);
    }
    if (proposal.unnamed > 0) world.out(`    ? ${proposal.unnamed} more, whose name no source gives\n`);
  }
  const { rate } = found;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  if (rate.share !== null && rate.interval !== null) {
    world.out(
      `\n${paint.bold(`${rate.listed} of ${rate.companies} companies`)} (${percent(rate.share)}) were listed so far, counted once each from the first proposal.\n`,
    );
    const caution = `95 % interval ${percent(rate.interval.low)} to ${percent(rate.interval.high)} (Wilson); median ${rate.medianDays} days. Few companies, many of them named in the same letters and listed on the same day: take it as a range, not a forecast.`;
    world.out(wrap(caution, world.columns, ''));
  }
  for (const note of dayNotes(register, clocks, dayOf(world.now()), [list])) world.out(wrap(`Note: ${note}`, world.columns, ''));
  return EXIT.done;
}
