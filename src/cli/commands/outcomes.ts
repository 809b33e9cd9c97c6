import { dayOf, ledgerOf, outcomes } from '../../register/index.js';
import { openBundle } from '../bundle.js';
import { wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import { type ClockOptions, clocksOf, dayNotes, listAsked } from '../question.js';
import type { World } from '../world.js';

export interface OutcomesOptions extends ClockOptions {
  readonly list?: string;
  readonly json?: boolean;
}

/** `watchbill outcomes`: what became of every company that somebody proposed for a list, and how often it was listed. */
export function outcomesCommand(options: OutcomesOptions, world: World): ExitCode {
  const { register } = openBundle(world).snapshot;
  const list = listAsked(register, options.list ?? 'us-dod-1260h');
  const clocks = clocksOf(options, world);
  const ledger = ledgerOf(register);
  const label = (id: string): string => ledger.entity.get(id)?.label ?? id;
  const found = outcomes(register, list, clocks);
  if (options.json === true) {
    const proposals = found.proposals.map(({ proposal, outcomes: named }) => ({
      id: proposal.id,
      date: proposal.date,
      title: proposal.title,
      actors: proposal.actors,
      unnamed: proposal.unnamed ?? 0,
      confidence: proposal.confidence,
      companies: named.map(({ entity, ...outcome }) => ({ id: entity, name: label(entity), ...outcome })),
    }));
    world.out(`${JSON.stringify({ list, on: clocks.on, known: clocks.known, proposals, rate: found.rate }, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { proposal, outcomes: named } of found.proposals) {
    world.out(wrap(`${paint.bold(proposal.date)}  ${proposal.title}  ${paint.dim(proposal.id)}`, world.columns, ''));
    for (const outcome of named) {
      const became = outcome.already
        ? 'stood on the list already'
        : outcome.listed === null
          ? `not listed after ${outcome.days} days`
          : `${paint.red(`listed ${outcome.listed}`)}, after ${outcome.days} days`;
      world.out(`    ${outcome.listed === null ? '·' : '●'} ${label(outcome.entity)}: ${became}\n`);
    }
    if (proposal.unnamed !== undefined && proposal.unnamed > 0) world.out(`    ? ${proposal.unnamed} more, whose name no source gives\n`);
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
