import { personOf, takeApart } from '../../names/index.js';
import { columns } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';

export interface ExplainOptions {
  readonly person?: boolean;
  readonly json?: boolean;
}

/** `watchbill explain NAME`: what the matcher takes a name apart into. */
export function explainCommand(name: string, options: ExplainOptions, world: World): ExitCode {
  const { folded, parts } = options.person === true ? personParts(name) : companyParts(name);
  if (options.json === true) {
    world.out(`${JSON.stringify({ name, folded, parts }, null, 2)}\n`);
    return EXIT.done;
  }
  world.out(`${paint.bold(name)}\n${folded === '' ? 'no letter or digit to go by' : `folded: ${folded}`}\n\n`);
  if (parts.length > 0)
    world.out(
      columns(
        ['PART', 'IS', 'COMPARED AS'],
        parts.map((part) => [part.text, part.slot, part.concept]),
        world.columns,
      ),
    );
  return EXIT.done;
}

interface Part {
  readonly text: string;
  readonly slot: string;
  readonly concept: string;
}

function companyParts(name: string): { readonly folded: string; readonly parts: readonly Part[] } {
  const { folded, words } = takeApart(name);
  return { folded, parts: words.map(({ text, slot, concept, seat }) => ({ text, slot: seat === true ? 'seat' : slot, concept })) };
}

function personParts(name: string): { readonly folded: string; readonly parts: readonly Part[] } {
  const { tokens } = personOf(name);
  const parts = tokens.map((token) => ({
    text: token.prefix === '' ? token.text : `${token.prefix} ${token.text}`,
    slot: token.role === 'any' ? token.kind : `${token.kind}, ${token.role}`,
    concept: token.spelling ?? token.sound,
  }));
  return { folded: parts.map((part) => part.text).join(' '), parts };
}
