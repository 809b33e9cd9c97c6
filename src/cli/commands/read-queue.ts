import type { TakenDocument } from '../../documents/index.js';
import { reader } from '../../reading/index.js';
import { describeProblem, type Problem } from '../../register/index.js';
import { BATCH, type QueuedDocument, type QueueReader, queueDocuments } from '../../reviewing/index.js';
import { openBundle } from '../../running/bundle.js';
import { withStore } from '../../running/store-in-use.js';
import { watchedNames } from '../../running/watched-names.js';
import type { ProposedEvent } from '../../store/index.js';
import { documentsGiven, type GivenHow } from '../documents-given.js';
import { EXIT, type ExitCode } from '../failure.js';
import { actOf } from '../keeping.js';
import { printable } from '../portfolio-words.js';
import type { secondReadingAsked } from '../second-reading.js';
import type { World } from '../world.js';

/** UTF-16 units of texts that are held at once at most. */
const HELD = 16 << 20;

interface Told {
  readonly name: string;
  readonly queued: QueuedDocument;
}

/** `watchbill read FILE… --queue`: documents are kept, and what they tell waits for a person. One result a document. */
export async function readToQueue(
  given: readonly string[],
  how: GivenHow & { readonly by?: string; readonly json?: boolean },
  asked: ReturnType<typeof secondReadingAsked> | null,
  world: World,
): Promise<ExitCode> {
  const bundle = openBundle(world);
  const second = asked?.(bundle);
  const told: Told[] = [];
  const unreadable: Problem[] = [];
  const isJson = how.json === true;
  await withStore(world, async (store) => {
    const first = reader(bundle, await watchedNames(store));
    const read: QueueReader = (document, name) => second?.of(name, document, first(document)) ?? first(document);
    let waiting: { readonly name: string; readonly taken: TakenDocument }[] = [];
    let size = 0;
    const flush = async (): Promise<void> => {
      const queued = await queueDocuments(
        waiting.map(({ taken }) => taken),
        read,
        actOf(how.by, world),
        store,
      );
      for (const [at, each] of queued.entries()) {
        const line = { name: waiting[at]?.name ?? '', queued: each };
        told.push(line);
        if (!isJson) world.out(`${printable(lineOf(line))}\n`);
      }
      [waiting, size] = [[], 0];
    };
    for await (const file of documentsGiven(given, how, world)) {
      const problems = file.read.ok ? file.read.skipped : [file.read.problem];
      unreadable.push(...problems);
      for (const problem of problems) world.err(`watchbill: ${printable(describeProblem(problem))}\n`);
      for (const taken of file.read.ok ? file.read.documents : []) {
        waiting.push({ name: taken.name, taken });
        size += taken.document.text.length;
        if (waiting.length < BATCH && size < HELD) continue;
        await flush();
        world.err(`watchbill: ${file.at} of ${file.of} read, ${told.length} documents\n`);
      }
    }
    if (waiting.length > 0) await flush();
  });
  const summary = summaryOf(told, unreadable);
  if (isJson) world.out(`${JSON.stringify({ documents: told.map(documentObject), unreadable, summary }, null, 2)}\n`);
  else world.out(`\n${summaryWords(summary)}\n`);
  return unreadable.length > 0 ? EXIT.unusable : (second?.code() ?? EXIT.done);
}

interface Summary {
  readonly documents: number;
  readonly new: number;
  readonly elsewhere: number;
  readonly held: number;
  /** Proposed events that these documents tell, by what is to be done with them. */
  readonly waiting: number;
  readonly known: number;
  readonly decided: number;
  readonly unreadable: number;
}

function summaryOf(told: readonly Told[], unreadable: readonly Problem[]): Summary {
  const outcome = (of: QueuedDocument['outcome']): number => told.filter(({ queued }) => queued.outcome === of).length;
  // The last word on each: one that waited may since be found to be another.
  const events = new Map(told.flatMap(({ queued }) => queued.proposed.map((event) => [event.id, event.state] as const)));
  const states = [...events.values()];
  const waiting = states.filter((state) => state === 'waiting').length;
  const known = states.filter((state) => state === 'known').length;
  return {
    documents: told.length,
    new: outcome('new'),
    elsewhere: outcome('elsewhere'),
    held: outcome('held'),
    waiting,
    known,
    decided: states.length - waiting - known,
    unreadable: unreadable.length,
  };
}

function summaryWords({ documents, new: fresh, elsewhere, held, waiting, known, decided, unreadable }: Summary): string {
  const some = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${count} ${words}`]);
  const kept = [...some(fresh, 'new'), ...some(elsewhere, 'held before, found elsewhere too'), ...some(held, 'held before')].join(', ');
  const events = [...some(waiting, 'wait for review'), ...some(known, 'known to the register'), ...some(decided, 'decided before')].join(
    ', ',
  );
  const read = `${documents} ${documents === 1 ? 'document' : 'documents'}${kept === '' ? '' : `: ${kept}`}.`;
  const told = `Events: ${events === '' ? 'none' : events}.`;
  const failed = unreadable === 0 ? '' : ` ${unreadable} could not be read.`;
  return `${read} ${told}${failed}${waiting === 0 ? '' : ' Next: watchbill review'}`;
}

function lineOf({ name, queued: { outcome, title, proposed } }: Told): string {
  const how = { new: '', elsewhere: ' (held before, found elsewhere too)', held: ' (held before)' }[outcome];
  const events = proposed.map(stateWords).join(', ');
  return `${name}${title === null ? '' : `, “${title}”`}${how}: ${events === '' ? 'no event' : events}`;
}

function stateWords({ id, state, event, became, tellings, decided }: ProposedEvent): string {
  const what = `${id} ${event.type}`;
  if (state === 'known') return `${what}, known as ${became}`;
  if (state === 'waiting') return `${what}, waits${tellings > 1 ? `, told ${tellings} times` : ''}`;
  if (state === 'rejected') return `${what}, rejected before by ${decided?.by ?? 'somebody'}`;
  return `${what}, ${state} as ${became}`;
}

function documentObject({ name, queued }: Told): object {
  const { content, title, outcome, proposed } = queued;
  const events = proposed.map(({ id, state, became, tellings, event }) => ({ id, state, type: event.type, became, tellings }));
  return { file: name, sha256: content, title, outcome, events };
}
