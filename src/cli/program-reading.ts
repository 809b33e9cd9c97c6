import type { Command } from 'commander';
import type { ExitCode } from './failure.js';
import { examples } from './program-help.js';
import { SETTABLE } from './settable-field.js';
import type { World } from './world.js';

const all = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The commands about documents: what a story or a notice says of whom. */
export function readingCommands(root: Command, world: World, done: (code: ExitCode) => void): void {
  root
    .command('read <file...>')
    .description(
      'read documents (files, folders, feeds, addresses, - for standard input): the companies they name and what they say happened to them, each with its sentence',
    )
    .option(
      '--published <day>',
      'the day the documents were published, which "on Tuesday" is counted from (default: what the document says of itself)',
    )
    .option('--queue', 'keep the documents, and let what they tell wait for a person: watchbill review')
    .option('--feed', 'take RSS and Atom feeds alone (they are known by their content without it)')
    .option('--whole', 'fetch the whole stories that a feed links to')
    .option('--by <name>', 'with --queue: who brings them, for the audit chain (default: you)')
    .option(
      '--second-reader',
      'also ask the OpenAI-compatible endpoint of WATCHBILL_READER_URL, _KEY and _MODEL, which is sent the text; what the text does not bear out is left out',
    )
    .option('--json', 'print JSON for programs')
    .addHelpText(
      'after',
      examples(
        'watchbill read story.txt --published 2025-12-24',
        'watchbill read story.html letter.pdf --json',
        'watchbill read clippings/ --queue',
        'watchbill read https://example.com/feed.xml --queue --whole',
        'watchbill read story.txt --second-reader',
      ),
    )
    .action(async (files: string[], options) => done(await (await import('./commands/read.js')).readCommand(files, options, world)));
  root
    .command('review [id]')
    .description('proposed events that were read: look at them and accept, correct, merge or reject them, one by one or by id')
    .option('--list', 'list them')
    .option('--state <states>', 'with --list: waiting (default), known, accepted, rejected, merged, or all')
    .option('--about <entity>', 'with --list: those that name this entity, by its id')
    .option('--accept', 'it happened: an event of the register from now on')
    .option('--set <field=value>', 'with --accept: a correction, such as date=2025-12-18 or list=us-dod-1260h', all, [])
    .option('--entity <name=id>', 'with --accept: a name that the register does not know, and the entity it is', all, [])
    .option('--new-entity <name>', 'with --accept: a name that is to be an entity', all, [])
    .option('--merge [event]', 'it is an event or edition that the register holds: its documents back that one')
    .option('--reject', 'it did not happen, or was misread')
    .option('--undo', 'take the last verdict on it back')
    .option('--reason <text>', 'why; needed to reject and to undo')
    .option('--four-eyes <on|off>', 'whether what one person brought needs another to accept or merge it')
    .option('--by <name>', 'who decides (default: you)')
    .option('--json', 'print JSON for programs')
    .addHelpText(
      'after',
      `\nFields to --set: ${SETTABLE.join(', ')}. Several values are parted by commas.\n${examples(
        'watchbill review',
        'watchbill review --list --json',
        'watchbill review pe-1',
        'watchbill review pe-1 --accept --set date=2025-12-18',
        'watchbill review pe-2 --accept --entity "Deep Seek=WB-0226" --new-entity "Acme Robotics"',
        'watchbill review pe-3 --merge ev-085',
        'watchbill review pe-4 --reject --reason "a rumour that the agency denied"',
        'watchbill review pe-1 --undo --reason "the letter is of last year"',
      )}`,
    )
    .action(async (id: string | undefined, options) =>
      done(await (await import('./commands/review.js')).reviewCommand(id, options, world)),
    );
}
