import { readFileSync } from 'node:fs';
import { type FilesOutcome, type Keeping, letGo, syncFiles } from '../../following/index.js';
import { describeProblem } from '../../register/index.js';
import { dropHeld, heldToAccept } from '../../running/held-editions.js';
import { sourceBringing } from '../../running/source-bringing.js';
import { outcomeObject } from '../../running/sync-outcome.js';
import {
  type Fetched,
  fetchSource,
  fileOnDisk,
  mappedFormat,
  PUBLICATIONS,
  type Publication,
  publicationOf,
  readMapping,
  readSources,
  type SourceFile,
} from '../../sources/index.js';
import type { Fetch } from '../../store/index.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { actOf, whileKeeping } from '../keeping.js';
import { outcomeWords } from '../sync-words.js';
import { tableReader } from '../table-reader.js';
import type { World } from '../world.js';

export interface SyncCommandOptions {
  readonly from?: readonly string[];
  readonly map?: string;
  readonly accept?: string;
  readonly drop?: string;
  readonly held?: boolean;
  readonly sources?: boolean;
  readonly dryRun?: boolean;
  readonly takeOver?: boolean;
  readonly all?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill sync [SOURCE] [--from FILE…]`: follows official lists; nothing half-read or doubtful is applied. */
export async function syncCommand(id: string | undefined, options: SyncCommandOptions, world: World): Promise<ExitCode> {
  const publication = id === undefined ? null : (publicationOf(id) ?? null);
  if (id !== undefined && publication === null)
    throw usage(`got source "${id}", expected one of ${PUBLICATIONS.map((each) => each.id).join(', ')}`);
  if (options.sources === true) return sourcesCommand(options, world);
  return whileKeeping(world, async (keeping) => {
    if (options.held === true) return heldCommand(options, keeping, world);
    if (options.drop !== undefined) return dropCommand(options.drop, options, keeping, world);
    if (options.accept !== undefined) return told([await accepted(options.accept, options, keeping, world)], options, world);
    if (options.from !== undefined && options.from.length > 0) {
      const files = await Promise.all(options.from.map((path) => onDisk(path)));
      return told([await applied(files, publication, [], options, keeping, world)], options, world);
    }
    const asked = publication === null ? PUBLICATIONS.filter(({ fetch, files }) => fetch && files.length > 0) : [publication];
    const outcomes: FilesOutcome[] = [];
    for (const each of asked) outcomes.push(...(await fetched(each, options, keeping, world)));
    await letGo(keeping);
    return told(outcomes, options, world);
  });
}

function told(outcomes: readonly FilesOutcome[], options: SyncCommandOptions, world: World): ExitCode {
  if (options.json === true) world.out(`${JSON.stringify({ syncs: outcomes.map(outcomeObject) }, null, 2)}\n`);
  else for (const outcome of outcomes) world.out(outcomeWords(outcome, world.columns, options.all === true));
  const stopped = outcomes.filter(({ kind }) => kind === 'refused' || kind === 'held');
  if (stopped.length === 0) return EXIT.done;
  world.err(`watchbill: got ${stopped.length} of ${outcomes.length} syncs refused or held, expected none; those lists stay as they were\n`);
  return EXIT.unusable;
}

async function onDisk(path: string): Promise<SourceFile> {
  try {
    return await fileOnDisk(path);
  } catch (error) {
    throw unusable(`${path}: got ${(error as NodeJS.ErrnoException).code ?? String(error)}, expected a file that can be read`);
  }
}

async function applied(
  files: readonly SourceFile[],
  publication: Publication | null,
  fetches: readonly Fetch[],
  options: SyncCommandOptions,
  keeping: Keeping,
  world: World,
  acceptedId?: string,
): Promise<FilesOutcome> {
  const mapping = options.map === undefined ? null : mappingOf(options.map);
  const { dryRun = false, takeOver = false } = options;
  return syncFiles(
    {
      files,
      read: mapping === null ? readSources : (each) => mappedFormat(mapping, tableReader).read(each),
      sourceOf: (lists) => sourceBringing(lists, publication, mapping === null ? null : { id: mapping.list, title: mapping.title }),
      act: actOf(options.by, world),
      dryRun,
      takeOver,
      fetches,
      step: (words) => (options.json === true ? undefined : world.err(`watchbill: ${words}\n`)),
      ...(acceptedId === undefined ? {} : { accepted: acceptedId }),
    },
    keeping,
  );
}

function mappingOf(path: string): Extract<ReturnType<typeof readMapping>, { ok: true }>['value'] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw unusable(`${path}: got ${(error as NodeJS.ErrnoException).code ?? String(error)}, expected a mapping file`);
  }
  const mapping = readMapping(text, path);
  if (!mapping.ok) throw unusable(mapping.problems.map(describeProblem).join('; '));
  return mapping.value;
}

/** Fetches the files of a publication where they changed since the last time, and applies them. */
async function fetched(
  publication: Publication,
  options: SyncCommandOptions,
  keeping: Keeping,
  world: World,
): Promise<readonly FilesOutcome[]> {
  if (!publication.fetch)
    throw usage(`${publication.id}: got no --from, expected it: ${publication.note ?? 'it is not fetched'} (${publication.page ?? ''})`);
  const came: { readonly name: string; readonly url: string; readonly got: Extract<Fetched, { kind: 'fetched' }> }[] = [];
  try {
    let changed = false;
    for (const { name, url } of publication.files) {
      const before = changed ? null : await keeping.store.fetches.get(url);
      world.err(`watchbill: fetching ${name} of ${publication.id}\n`);
      const conditions = {
        ...(before?.etag == null ? {} : { etag: before.etag }),
        ...(before?.lastModified == null ? {} : { lastModified: before.lastModified }),
      };
      let got = await fetchSource(url, { limit: publication.limit, ...conditions });
      if (got.kind === 'refused')
        return [{ kind: 'refused', problems: [{ file: name, line: 0, field: 'fetch', got: got.got, expected: got.expected }] }];
      if (got.kind === 'unchanged' && publication.files.length === 1) {
        if (options.json !== true) world.out(`${publication.id}: unchanged since it was fetched last\n`);
        return [];
      }
      // Files that are read together are fetched together, also where only one of them changed.
      if (got.kind === 'unchanged') got = await fetchSource(url, { limit: publication.limit });
      else changed = true;
      if (got.kind !== 'fetched')
        return [{ kind: 'refused', problems: [{ file: name, line: 0, field: 'fetch', got: got.kind, expected: 'the file' }] }];
      came.push({ name, url, got });
    }
    const files = await Promise.all(came.map(({ name, got }) => fileOnDisk(got.path, name)));
    const at = world.now().toISOString();
    const fetches = came.map(({ url, got }) => ({ url, etag: got.etag, lastModified: got.lastModified, digest: got.sha256, at }));
    return [await applied(files, publication, fetches, options, keeping, world)];
  } finally {
    for (const { got } of came) await got.discard();
  }
}

/** Applies what was held: its files are read again. */
async function accepted(id: string, options: SyncCommandOptions, keeping: Keeping, world: World): Promise<FilesOutcome> {
  const { source, files } = await heldToAccept(id, keeping);
  return applied(files, publicationOf(source) ?? null, [], options, keeping, world, id);
}

async function dropCommand(id: string, options: SyncCommandOptions, { store }: Keeping, world: World): Promise<ExitCode> {
  const act = actOf(options.by, world);
  const held = await dropHeld(id, act, store);
  world.out(`${id}: dropped; ${held.list} stays as it was\n`);
  return EXIT.done;
}

async function heldCommand(options: SyncCommandOptions, { store }: Keeping, world: World): Promise<ExitCode> {
  const open = await store.held.open();
  if (options.json === true) world.out(`${JSON.stringify({ held: open }, null, 2)}\n`);
  else if (open.length === 0) world.out('Nothing is held.\n');
  else
    world.out(
      columns(
        ['HELD', 'SOURCE', 'SINCE', 'WHY'],
        open.map((held) => [held.id, held.source, held.at.slice(0, 10), held.reasons.join('; ')]),
        world.columns,
      ),
    );
  return EXIT.done;
}

function sourcesCommand(options: SyncCommandOptions, world: World): ExitCode {
  if (options.json === true) world.out(`${JSON.stringify({ sources: PUBLICATIONS }, null, 2)}\n`);
  else {
    const rows = PUBLICATIONS.map(({ id, lists, fetch, title, note }) => [
      id,
      String(lists.length),
      fetch ? 'fetched' : 'from a file',
      `${title}${note === undefined ? '' : `. ${note}`}`,
    ]);
    world.out(columns(['SOURCE', 'LISTS', 'HOW', 'WHAT'], rows, world.columns));
  }
  return EXIT.done;
}
