import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Keeping, type SyncSource, snapshotFiles } from '../../src/following/index.js';
import { day, type List } from '../../src/register/index.js';
import type { SourceEdition, SourceParty } from '../../src/sources/index.js';
import type { Act, Store } from '../../src/store/index.js';

export const BUNDLED = fileURLToPath(new URL('../../dist/register.snapshot', import.meta.url));

/** The register in use over a store, with a folder of its own for snapshots. */
export function keepingOf(store: Store): { readonly keeping: Keeping; readonly dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-snapshots-'));
  return {
    keeping: { store, files: snapshotFiles(folder), bundled: BUNDLED, now: () => new Date('2026-11-22T12:00:00.000Z') },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const act = (on: string): Act => ({ at: `${on}T10:00:00.000Z`, by: 'ann' });

export const described = (id: string): List => ({
  id,
  name: `The list ${id}`,
  short: id,
  authority: 'Nobody',
  jurisdiction: 'US',
  does: 'Names parties.',
  doesNot: 'Nothing else.',
  coverage: 'none',
  sources: [],
  confidence: 'unverified',
});

/** A publisher of one list of numbered parties. */
export const PUBLISHER: SyncSource = {
  id: 'tests',
  publisher: 'The publisher',
  lists: ['us-test'],
  bound: { shrink: 0.1, grow: 0.1 },
  whole: false,
  describe: described,
};

/** Parties written as `1:Name`, the number their publisher's; `*Name` has none. */
export function parties(...written: readonly string[]): readonly SourceParty[] {
  return written.map((text, at) => {
    const [number = '', name = ''] = text.startsWith('*') ? ['', text.slice(1)] : text.split(':');
    const key = number === '' ? {} : { key: `test-${number}` };
    return { ...key, kind: 'company', printed: name, name, names: [], identifiers: [], line: at + 1 };
  });
}

export function edition(date: string, ...written: readonly string[]): SourceEdition {
  const on = day(date);
  return {
    list: 'us-test',
    date: on,
    published: on,
    form: 'complete',
    title: `Edition of ${date}`,
    parties: parties(...written),
    removals: [],
  };
}
