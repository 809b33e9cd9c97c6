import { type ReadableDocument, type ReadEvent, type Reading, reader } from '../../reading/index.js';
import { type Day, dayOf, ledgerOf, type Register } from '../../register/index.js';
import { openBundle } from '../bundle.js';
import { documentOf } from '../document-text.js';
import { columns, wrap } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode, unusable } from '../failure.js';
import { dayAsked } from '../question.js';
import type { World } from '../world.js';

export interface ReadOptions {
  readonly published?: string;
  readonly json?: boolean;
}

/** `watchbill read FILE…`: what documents name and tell. Nothing follows from it by itself. */
export function readCommand(files: readonly string[], options: ReadOptions, world: World): ExitCode {
  const published = dayAsked('--published', options.published, dayOf(world.now()));
  const documents = files.map((file) => ({ file, document: documentOf(bytesOf(file, world), file, published) }));
  const bundle = openBundle(world);
  const read = reader(bundle);
  const readings = documents.map(({ file, document }) => ({ file, document, reading: read(document) }));
  if (options.json === true) {
    const told = readings.map(({ file, document, reading }) => ({ document: head(file, document, published), ...reading }));
    world.out(`${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { file, reading } of readings) tell(file, reading, bundle.snapshot.register, world);
  return EXIT.done;
}

function head(file: string, { title, language, text }: ReadableDocument, published: Day): object {
  return { file, title, published, language, length: text.length };
}

function bytesOf(file: string, world: World): Uint8Array {
  const kind = world.kindOf(file);
  if (kind !== 'file') throw unusable(`${file}: got ${kind === 'folder' ? 'a folder' : 'no such file'}, expected a text file`);
  return world.read(file);
}

function tell(file: string, { mentions, events, remarks, skipped }: Reading, register: Register, world: World): void {
  world.out(`${paint.bold(file)}\n\n`);
  const named = new Map(mentions.filter(({ kind }) => kind === 'company').map((each) => [each.entity ?? each.name, each]));
  const rows = [...named.values()].map(({ entity, name, sector }) => [
    labelOf(register, entity) ?? name,
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
  if (skipped.length > 0) world.out(`\n${skipped.length} ${skipped.length === 1 ? 'line' : 'lines'} beside the story left out.\n`);
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
