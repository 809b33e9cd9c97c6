import type { Checked } from '../../register/index.js';
import { parseDay } from '../../register/index.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, tooLarge } from '../source-file.js';
import { ftmParty } from './ftm-party.js';
import { LeftOut } from './left-out.js';
import { isId, isSchema, kindOfSchema } from './party-schema.js';
import { Problems, refusable } from './refusal.js';
import { textLines } from './text-lines.js';

/** The list that files of OpenSanctions make unless another is named. */
export const OPEN_LIST = 'opensanctions';

/**
 * FollowTheMoney entities as OpenSanctions publishes them (`entities.ftm.json`): one JSON object a line. Keys are `os-` and the id.
 * Parties that are no targets are on no list: they are left out and counted, as is what is no party. The newest `last_seen` is the
 * day of publication; no day of listing is taken, as `first_seen` tells only when OpenSanctions saw it first.
 */
export function ftmFormat(list: string = OPEN_LIST): SourceFormat {
  return { id: 'ftm', detect, read: (files) => refusable(() => read(files, list)) };
}

function detect(file: SourceFile): boolean {
  const head = beginning(file, LIMITS.head).trimStart();
  return head.startsWith('{') && /"schema"\s*:\s*"[A-Z]/.test(head) && /"(?:properties|datasets|referents)"\s*:\s*[[{]/.test(head);
}

interface Reading {
  readonly list: string;
  readonly parties: SourceParty[];
  readonly ids: Set<string>;
  readonly leftOut: LeftOut;
  readonly problems: Problems;
  newest: string;
}

async function read(files: readonly SourceFile[], list: string): Promise<Checked<readonly SourceEdition[]>> {
  const sizes = files.map(tooLarge).filter((problem) => problem !== null);
  if (sizes.length > 0) return { ok: false, problems: sizes };
  if (files.length === 0) return { ok: true, value: [] };
  const reading: Reading = { list, parties: [], ids: new Set(), leftOut: new LeftOut(), problems: new Problems(), newest: '' };
  for (const file of files) await readFile(file, reading);
  const { parties, problems, leftOut, newest } = reading;
  const [first] = files;
  if (problems.found.length === 0 && first !== undefined) nobodyOrNameless(first.name, parties.length, leftOut, problems);
  return problems.checked([
    {
      list,
      date: null,
      published: parseDay(newest),
      form: 'complete',
      title: `OpenSanctions: FollowTheMoney entities of ${files.map(({ name }) => name).join(', ')}`,
      parties,
      removals: [],
      leftOut: leftOut.counts,
    },
  ]);
}

async function readFile(file: SourceFile, reading: Reading): Promise<void> {
  for await (const lines of textLines(file)) {
    for (const { line, text, whole } of lines) {
      if (text === '' || text.trim() === '') continue;
      const entity = parsed(text);
      if (entity === null) {
        const cut = whole ? 'one whole JSON object a line' : 'a whole last line: the file is cut off';
        reading.problems.add(file.name, line, 'line', text, cut);
      } else takeEntity(entity, file.name, line, reading);
      if (reading.problems.full) return;
    }
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function takeEntity(entity: Readonly<Record<string, unknown>>, file: string, line: number, reading: Reading): void {
  const { problems, leftOut, ids } = reading;
  const { id, schema, last_seen: seen } = entity;
  if (typeof id !== 'string' || !isId(id)) return void problems.add(file, line, 'id', said(id), 'an id of 1 to 255 characters');
  if (typeof schema !== 'string' || !isSchema(schema))
    return void problems.add(file, line, 'schema', said(schema), 'a schema of FollowTheMoney');
  if (ids.has(id)) return void problems.add(file, line, 'id', id, 'each id once');
  ids.add(id);
  if (ids.size > 4 * LIMITS.entities)
    return void problems.add(file, line, 'list', `${ids.size} entities`, `at most ${4 * LIMITS.entities}`);
  if (typeof seen === 'string' && seen.slice(0, 10) > reading.newest) {
    if (parseDay(seen.slice(0, 10)) === null) return void problems.add(file, line, 'last_seen', seen, 'a day, YYYY-MM-DD');
    reading.newest = seen.slice(0, 10);
  }
  const kind = kindOfSchema(schema);
  if (kind === null) leftOut.count(schema);
  else if (entity['target'] === false) leftOut.count('not a target');
  else {
    const party = ftmParty(entity, id, kind, line, (field, got, expected) => problems.add(file, line, field, got, expected));
    if (party === 'nameless') leftOut.count('nameless');
    else if (party !== null) reading.parties.push(party);
    if (reading.parties.length > LIMITS.entities)
      problems.add(file, line, 'list', `${reading.parties.length} parties`, `at most ${LIMITS.entities}`);
  }
}

function said(value: unknown): string | undefined {
  return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
}

/** A file without parties is no list; one whose parties mostly have no name has its names elsewhere than it should. */
export function nobodyOrNameless(file: string, parties: number, leftOut: LeftOut, problems: Problems): void {
  const nameless = leftOut.counts['nameless'] ?? 0;
  if (nameless > 0 && nameless * 10 >= parties + nameless)
    problems.add(file, 0, 'name', `${nameless} parties without a name, ${parties} with one`, 'names in the field name');
  else if (parties === 0) problems.add(file, 0, 'list', 'nobody', 'at least one party');
}
