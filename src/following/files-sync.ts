import { createHash } from 'node:crypto';
import type { Checked } from '../register/index.js';
import type { SourceEdition, SourceFile } from '../sources/index.js';
import type { Act, Fetch, HeldEdition } from '../store/index.js';
import type { Keeping } from './register-in-use.js';
import { hold, type SyncOutcome, type SyncSource, sync } from './sync.js';

/** Files of one publication, read together. */
export interface FilesRequest {
  readonly files: readonly SourceFile[];
  readonly read: (files: readonly SourceFile[]) => Promise<Checked<readonly SourceEdition[]>>;
  /** What the files are of, by the lists they were found to bring; `null` where no publication brings these. */
  readonly sourceOf: (lists: readonly string[]) => SyncSource | null;
  readonly act: Act;
  readonly accepted?: string;
  readonly dryRun?: boolean;
  readonly takeOver?: boolean;
  readonly fetches?: readonly Fetch[];
  /** Told of each step, for people who wait. */
  readonly step?: (words: string) => void;
}

/** What came of files, and under which id they wait where they are held. */
export type FilesOutcome = SyncOutcome & { readonly source?: string; readonly held?: HeldEdition };

/** Reads the files of a publication and applies them: all or nothing. What is refused or held is told in the audit chain. */
export async function syncFiles(request: FilesRequest, keeping: Keeping): Promise<FilesOutcome> {
  const { files, act, step = () => undefined } = request;
  const names = files.map(({ name }) => name).join(', ');
  step(`reading ${names}`);
  const read = await request.read(files);
  if (!read.ok) return refused(read.problems, names, request, keeping);
  const lists = [...new Set(read.value.map(({ list }) => list))];
  const source = request.sourceOf(lists);
  if (source === null) {
    const problem = {
      file: names,
      line: 0,
      field: 'lists',
      got: lists.join(', ') || 'none',
      expected: 'the lists of one publication: name it',
    };
    return refused([problem], names, request, keeping);
  }
  step(`holding ${read.value.reduce((sum, { parties }) => sum + parties.length, 0)} lines against the register`);
  const { accepted, dryRun = false, takeOver = false, fetches = [] } = request;
  const digest = await digestOf(files);
  const told = accepted === undefined ? {} : { accepted };
  const outcome = await sync({ source, editions: read.value, digest, act, dryRun, takeOver, fetches, ...told }, keeping);
  if (outcome.kind === 'refused') return refused(outcome.problems, names, request, keeping);
  if (outcome.kind !== 'held') return { ...outcome, source: source.id };
  const contents = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
  const held = await hold({ source, editions: read.value, act }, outcome.reasons, contents, keeping);
  return { ...outcome, source: source.id, held };
}

async function refused(
  problems: Extract<SyncOutcome, { kind: 'refused' }>['problems'],
  names: string,
  { act, dryRun }: FilesRequest,
  { store }: Keeping,
): Promise<FilesOutcome> {
  const [first] = problems;
  const detail = { problems: problems.length, file: first?.file ?? names, line: first?.line ?? 0, field: first?.field ?? '' };
  if (dryRun !== true) await store.write((tx) => tx.audit.append([{ ...act, action: 'sync.refused', subject: names, detail }]));
  return { kind: 'refused', problems };
}

/** SHA-256 over the contents of the files in the order of their names, each with its name before it. */
async function digestOf(files: readonly SourceFile[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${file.name}\n${file.size}\n`);
    for await (const piece of file.open()) hash.update(piece);
  }
  return hash.digest('hex');
}

async function bytesOf(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return Buffer.concat(pieces);
}
