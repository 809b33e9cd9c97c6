import type { TakenDocument } from '../../documents/index.js';
import { type ReadEvent, type Reading, reader } from '../../reading/index.js';
import { dayOf, describeProblem, ledgerOf, type Register } from '../../register/index.js';
import { openBundle } from '../../running/index.js';
import { documentsGiven } from '../documents-given.js';
import { columns, wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { dayAsked } from '../question.js';
import type { World } from '../world.js';

export interface ReadOptions {
  readonly published?: string;
  readonly queue?: boolean;
  readonly feed?: boolean;
  readonly whole?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill read FILE…`: what documents name and tell. Nothing follows from it by itself. */
export async function readCommand(files: readonly string[], options: ReadOptions, world: World): Promise<ExitCode> {
  const published = options.published === undefined ? undefined : dayAsked('--published', options.published, dayOf(world.now()));
  const { queue = false, feed = false, whole = false, by, json = false } = options;
  const how = { feed, whole, ...(published === undefined ? {} : { published }) };
  if (queue) return (await import('./read-queue.js')).readToQueue(files, { ...how, json, ...(by === undefined ? {} : { by }) }, world);
  if (by !== undefined) throw usage('got --by without --queue, expected it with --queue: nothing is kept otherwise');
  const taken: TakenDocument[] = [];
  for await (const { name, read: found } of documentsGiven(files, how, world)) {
    if (!found.ok) throw unusable(describeProblem(found.problem));
    if (found.documents.length > 0) taken.push(...found.documents);
    else if (found.skipped[0] !== undefined) throw unusable(describeProblem(found.skipped[0]));
    else throw unusable(`${name}: got no document, expected one`);
  }
  const bundle = openBundle(world);
  const read = reader(bundle);
  const readings = taken.map((each) => ({ taken: each, reading: read(each.document) }));
  if (json) {
    const told = readings.map(({ taken: each, reading }) => ({ document: head(each), ...reading }));
    world.out(`${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { taken: each, reading } of readings) tell(each, reading, bundle.snapshot.register, world);
  return EXIT.done;
}

function head({ name, format, content, document }: TakenDocument): object {
  const { text, ...about } = document;
  return { file: name, format, ...about, length: text.length, sha256: content };
}

function tell(
  { name, document, dropped }: TakenDocument,
  { mentions, events, remarks, skipped }: Reading,
  register: Register,
  world: World,
): void {
  const { title, published } = document;
  world.out(`${paint.bold(title ?? name)}${published === null ? '' : `, ${published}`}\n\n`);
  if (published === null)
    world.out(`The document does not say when it was published: days it speaks of may have no date (--published).\n\n`);
  const named = new Map(mentions.filter(({ kind }) => kind === 'company').map((each) => [each.entity ?? each.name, each]));
  const rows = [...named.values()].map(({ entity, name: called, sector }) => [
    labelOf(register, entity) ?? called,
    entity ?? 'not in the register',
    sector ?? '',
  ]);
  if (rows.length > 0) world.out(`${columns(['COMPANY', 'ENTITY', 'SAID TO BE'], rows, world.columns)}\n`);
  if (events.length === 0) world.out('No event found.\n');
  for (const event of events) {
    const who = [...event.entities.map((id) => labelOf(register, id) ?? id), ...event.unknown].join(', ');
    world.out(wrap(`${paint.bold(event.type)} (${event.modality})${who === '' ? '' : `: ${who}`}`, world.columns, ''));
    world.out(wrap(details(event), world.columns, '  '));
    world.out(`${wrap(`“${event.quote.text}”`, world.columns, '  ')}\n`);
  }
  for (const { quote } of remarks) world.out(wrap(`About the list: “${quote.text}”`, world.columns, ''));
  const left = skipped.length + dropped.length;
  if (left > 0) world.out(`\n${left} ${left === 1 ? 'line' : 'lines'} beside the story left out.\n`);
}

function details({ actor, list, date, known, confidence }: ReadEvent): string {
  const parts = [
    ...(list === null ? [] : [list]),
    date ?? 'no date told',
    ...(actor === null ? [] : [`by ${actor}`]),
    `confidence ${confidence.toFixed(2)}`,
    known === null ? 'new to the register' : `in the register as ${known}`,
  ];
  return parts.join(' · ');
}

function labelOf(register: Register, entity: string | null): string | undefined {
  return entity === null ? undefined : ledgerOf(register).entity.get(entity)?.label;
}
