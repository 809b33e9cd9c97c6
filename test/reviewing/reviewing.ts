import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenRegister, registerOf } from '../../src/answering/index.js';
import type { TakenDocument } from '../../src/documents/index.js';
import { type Keeping, registerInUse } from '../../src/following/index.js';
import type { ReadEvent, Reader } from '../../src/reading/index.js';
import { type Clocks, day, type Register, standings } from '../../src/register/index.js';
import { type QueuedDocument, queueDocuments, type Verdict } from '../../src/reviewing/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { keepingOf } from '../following/following.js';

export const TODAY = day('2026-11-22');
export const CLOCKS: Clocks = { on: TODAY, known: TODAY };
export const LIST = 'us-dod-1260h';
export const XIAOMI = 'WB-0038';

export const verdict = (by = 'bea', reason = ''): Verdict => ({ at: '2026-11-22T12:00:00.000Z', by, reason });
export const ACT = { at: '2026-11-22T11:00:00.000Z', by: 'ann' } as const;

/** A register in use over an embedded store of its own. */
export interface Bench {
  readonly store: Store;
  readonly keeping: Keeping;
  readonly dispose: () => Promise<void>;
}

export async function bench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-reviewing-'));
  const store = await openStore({ folder });
  const { keeping, dispose } = keepingOf(store);
  return {
    store,
    keeping,
    dispose: async () => {
      dispose();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function inUse({ keeping }: Bench): Promise<OpenRegister> {
  return registerOf((await registerInUse(keeping)).snapshot);
}

export async function registerNow(of: Bench): Promise<Register> {
  return (await inUse(of)).snapshot.register;
}

/** A document whose lines `noted` reads: `proposal A,~Acme us-dod-1260h 2026-11-19 proposed`, `-` for none. */
export function story(
  text: string,
  more: { published?: string | null; publisher?: string; url?: string; title?: string } = {},
): TakenDocument {
  const { published = '2026-11-20', ...head } = more;
  return {
    document: { title: null, language: 'en', text, ...head, published: published === null ? null : day(published) },
    name: 'folder/story.txt',
    format: 'text',
    original: createHash('sha256').update(`bytes ${text}`).digest('hex'),
    content: createHash('sha256').update(text).digest('hex'),
    dated: null,
    made: null,
    citation: null,
    link: null,
    dropped: [],
  };
}

/** Reads the notation of `story`; lines of anything else are prose. `as` says which event is known. */
export function noted(known: (line: string) => string | null = () => null): Reader {
  return ({ text }) => {
    const events: ReadEvent[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      const [type = '', about = '', list = '', date = '', modality = ''] = line.split(' ');
      const names = about === '-' ? [] : about.split(',');
      if (modality !== '')
        events.push({
          type: type as ReadEvent['type'],
          entities: names.filter((name) => !name.startsWith('~')),
          unknown: names.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
          actor: null,
          list: list === '-' ? null : list,
          date: date === '-' ? null : date,
          modality: modality as ReadEvent['modality'],
          quote: { text: line, start, end: start + line.length },
          confidence: 0.9,
          known: known(line),
        });
      start += line.length + 1;
    }
    return { mentions: [], events, remarks: [], skipped: [] };
  };
}

export function queue(of: Bench, taken: readonly TakenDocument[], read: Reader = noted()): Promise<readonly QueuedDocument[]> {
  return queueDocuments(taken, read, ACT, of.store);
}

/** All standings of some entities, in short. */
export function standingsOf(register: Register, entities: readonly string[]): readonly string[] {
  return entities.flatMap((entity) =>
    standings(register, entity, CLOCKS).map(
      ({ list, listed, since, until, modifiers }) => `${entity} ${list} ${listed} ${since} ${until} ${modifiers.join()}`,
    ),
  );
}
