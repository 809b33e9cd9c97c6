import type { FilesOutcome, Keeping } from '../following/index.js';
import { syncFiles } from '../following/index.js';
import { UsageFault } from '../screening/index.js';
import { fileOf, publicationOf, readSources, type SourceFile } from '../sources/index.js';
import type { Act, HeldEdition, Store } from '../store/index.js';
import { sourceBringing } from './source-bringing.js';
import { UnusableFault } from './unusable-fault.js';

/** The files of an edition that is held, to be read again. Throws `UsageFault` where none of that id is held. */
export async function heldToAccept(
  id: string,
  { store }: Keeping,
): Promise<{ readonly source: string; readonly files: readonly SourceFile[] }> {
  const held = await openHeld('--accept', id, store);
  const files: SourceFile[] = [];
  for (const { name, digest } of held.files) {
    const bytes = await store.blobs.get(digest);
    if (bytes === null) throw new UnusableFault(`${id}: got no content of ${name}, expected it in the store`);
    files.push(fileOf(name, bytes));
  }
  return { source: held.source, files };
}

/** Applies an edition of an official list that is held. Throws `UsageFault`. */
export async function acceptHeld(id: string, act: Act, keeping: Keeping): Promise<FilesOutcome> {
  return appliedHeld(id, act, keeping, false);
}

/** What an edition of an official list that is held would change; nothing is written. Throws `UsageFault`. */
export async function heldDifference(id: string, act: Act, keeping: Keeping): Promise<FilesOutcome> {
  return appliedHeld(id, act, keeping, true);
}

async function appliedHeld(id: string, act: Act, keeping: Keeping, dryRun: boolean): Promise<FilesOutcome> {
  const { source, files } = await heldToAccept(id, keeping);
  const publication = publicationOf(source) ?? null;
  if (publication === null)
    throw new UsageFault('held', `${id}, of the list of your own ${source}`, 'an official one: watchbill sync --accept with its --map');
  return syncFiles(
    { files, read: readSources, sourceOf: (lists) => sourceBringing(lists, publication, null), act, accepted: id, dryRun },
    keeping,
  );
}

/** Lets an edition that is held go; its list stays as it is. Throws `UsageFault`. */
export async function dropHeld(id: string, act: Act, store: Store): Promise<HeldEdition> {
  const held = await openHeld('--drop', id, store);
  await store.write(async (tx) => {
    await tx.held.decide(id, 'dropped', act);
    await tx.audit.append([{ ...act, action: 'sync.dropped', subject: held.source, detail: { held: id } }]);
  });
  return held;
}

async function openHeld(where: string, id: string, store: Store): Promise<HeldEdition> {
  const held = await store.held.get(id);
  if (held === null || held.status !== 'open')
    throw new UsageFault(where, `"${id}"`, 'the id of an edition that is held: watchbill sync --held');
  return held;
}
