import type { TakenDocument } from '../../documents/index.js';
import { reader } from '../../reading/index.js';
import { dayOf, describeProblem, ledgerOf, type Register } from '../../register/index.js';
import { openBundle } from '../../running/index.js';
import { documentsGiven } from '../documents-given.js';
import { columns, wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { dayAsked } from '../question.js';
import type { ToldReading } from '../second-reading.js';
import type { World } from '../world.js';

export interface ReadOptions {
  readonly published?: string;
  readonly queue?: boolean;
  readonly feed?: boolean;
  readonly whole?: boolean;
  readonly by?: string;
  readonly json?: boolean;
  readonly secondReader?: boolean;
}

/** `watchbill read FILE…`: what documents name and tell. Nothing follows from it by itself. */
export async function readCommand(files: readonly string[], options: ReadOptions, world: World): Promise<ExitCode> {
  const published = options.published === undefined ? undefined : dayAsked('--published', options.published, dayOf(world.now()));
  const { queue = false, feed = false, whole = false, by, json = false } = options;
  const words = options.secondReader === true ? await import('../second-reading.js') : null;
  const asked = words?.secondReadingAsked(world);
  const how = { feed, whole, ...(published === undefined ? {} : { published }) };
  if (queue)
    return (await import('./read-queue.js')).readToQueue(
      files,
      { ...how, json, ...(by === undefined ? {} : { by }) },
      asked ?? null,
      world,
    );
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
  const second = asked?.(bundle);
  const readings: { readonly taken: TakenDocument; readonly reading: ToldReading }[] = [];
  for (const each of taken) {
    const first = read(each.document);
    readings.push({ taken: each, reading: (await second?.of(each.name, each.document, first)) ?? first });
  }
  const code = second?.code() ?? EXIT.done;
  if (json) {
    const told = readings.map(({ taken: each, reading }) => ({ document: head(each), ...reading }));
    world.out(`${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`);
    return code;
  }
  for (const { taken: each, reading } of readings) {
    tell(each, reading, bundle.snapshot.register, world);
    if (reading.second !== undefined) world.out(words?.droppedInWords(reading.second) ?? '');
  }
  return code;
}

function head({ name, format, content, document }: TakenDocument): object {
  const { text, ...about } = document;
  return { file: name, format, ...about, length: text.length, sha256: content };
}

function tell(
  { name, document, dropped }: TakenDocument,
  { mentions, events, remarks, skipped }: ToldReading,
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

function details(event: ToldReading['events'][number]): string {
  const { actor, list, date, known, confidence } = event;
  const both = 'readBy' in event ? event.readBy : [];
  const parts = [
    ...(list === null ? [] : [list]),
    date ?? 'no date told',
    ...(actor === null ? [] : [`by ${actor}`]),
    `confidence ${confidence.toFixed(2)}`,
    known === null ? 'new to the register' : `in the register as ${known}`,
    ...(both.includes('second') ? [both.length > 1 ? 'found by both readers' : 'found by the second reader only'] : []),
  ];
  return parts.join(' · ');
}

function labelOf(register: Register, entity: string | null): string | undefined {
  return entity === null ? undefined : ledgerOf(register).entity.get(entity)?.label;
}
