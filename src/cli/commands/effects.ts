import { effectsAnswer, NOT_ADVICE, roleAsked } from '../../answering/index.js';
import { dayOf, type Effect, ledgerOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import { answerUnresolved } from '../no-answer.js';
import { type ClockOptions, clocksOf } from '../question.js';
import { entityHead } from '../story.js';
import type { World } from '../world.js';

export interface EffectsOptions extends ClockOptions {
  readonly role?: string;
  readonly json?: boolean;
}

/** `watchbill effects NAME|ID --role R`: what a standing means in law for one role on a day, with citations. */
export function effectsCommand(query: string, options: EffectsOptions, world: World): ExitCode {
  const role = roleAsked(options.role, '--role');
  const bundle = openBundle(world);
  const clocks = clocksOf(options, world);
  const answer = effectsAnswer(bundle, query, role, clocks, dayOf(world.now()));
  if (answer.entity === null) return answerUnresolved(answer, query, options.json === true, world);
  if (options.json === true) {
    world.out(`${JSON.stringify(answer, null, 2)}\n`);
    return EXIT.done;
  }
  world.out(entityHead(bundle, answer.entity.id));
  world.out(`As ${paint.bold(role)}, on ${paint.bold(clocks.on)}, as known on ${clocks.known}:\n\n`);
  if (answer.effects.length === 0) world.out('No effect of the laws held here is in force for this role on that day.\n\n');
  for (const effect of answer.effects) world.out(told(bundle.snapshot.register, effect, world));
  if (answer.ahead.length > 0) world.out(`${paint.bold('Ahead:')}\n\n`);
  for (const effect of answer.ahead) world.out(told(bundle.snapshot.register, effect, world));
  for (const note of [...answer.notes, `This is ${NOT_ADVICE}.`]) world.out(wrap(note, world.columns, ''));
  return EXIT.done;
}

const COLOURS = { prohibits: paint.red, restricts: paint.yellow, reports: paint.cyan, flags: paint.cyan, none: paint.green } as const;

function told(register: Parameters<typeof ledgerOf>[0], effect: Effect, world: World): string {
  const ledger = ledgerOf(register);
  const because = effect.because
    .map((reason) =>
      reason.through === undefined
        ? `${reason.standing} on ${reason.list} since ${reason.since}`
        : `controlled by ${reason.through.map((id) => ledger.entity.get(id)?.label ?? id).join(', ')}, listed on ${reason.list}`,
    )
    .join('; ');
  const span = `${effect.from === null ? 'start not fixed' : `from ${effect.from}`}${effect.until === null ? '' : ` until ${effect.until}`}`;
  const lines = [
    `${COLOURS[effect.kind](effect.kind.toUpperCase())}  ${effect.law}  ${paint.dim(`${span}; confidence ${effect.confidence}`)}\n`,
    wrap(effect.summary, world.columns, '    '),
    effect.enjoined
      ? wrap('A court order bars giving effect to this listing; whether this law still bites is unsettled.', world.columns, '    ! ')
      : '',
    wrap(`Because: ${because}.`, world.columns, '    '),
    effect.note === null ? '' : wrap(`Note: ${effect.note}`, world.columns, '    '),
    wrap(effect.citation, world.columns, '    '),
  ];
  return `${lines.join('')}\n`;
}
