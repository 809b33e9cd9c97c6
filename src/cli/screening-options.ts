import { type Command, Option } from 'commander';

/** The options of a screening, alike wherever one is asked for. */
export function screeningOptions(command: Command): Command {
  return command
    .option('--lists <ids>', 'only these lists, separated by commas')
    .option('--against <file>', 'screen against your own list (a name column; id, alias, identifiers); with --lists beside the register')
    .addOption(new Option('--on <day>', 'the day asked about, YYYY-MM-DD (default: today)'))
    .addOption(new Option('--known <day>', 'leave out what became public after this day (default: now)'))
    .option('-s, --schema <schema>', 'what the subjects are: Company, Person, Organization, LegalEntity or Vessel')
    .option('--threshold <score>', 'the score from which a name is a match, 0 to 1')
    .option('--cutoff <score>', 'the score from which a name is for review, 0 to 1')
    .option('--match', 'only matches, nothing for review')
    .option('--limit <n>', 'at most so many entities a subject', '5')
    .option(
      '-i, --input <col=property>',
      'which column holds what: name, name_zh, alias, schema, country, id, registrationNumber, uscCode, leiCode, ticker, … (repeatable)',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option('--sheet <name>', 'the sheet of a workbook (default: the first)')
    .option('--no-decisions', 'as if nobody had decided on a match before');
}
