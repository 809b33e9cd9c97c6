import { Worker } from 'node:worker_threads';
import type { DocumentHints } from '../../documents/index.js';
import type { ReadableDocument, Reading } from '../../reading/index.js';
import { Refusal } from '../problem.js';
import { type NamesWatched, NONE_WATCHED } from './names-watched.js';
import type { FileRead, ReadingAsked, ReadingSaid, ReadWith } from './reading-port.js';

/** Documents that are read for requests, in a thread of their own: others are answered meanwhile, and what takes too long is ended. */
export interface DocumentReading {
  /** The documents in a file, each read. Throws the `Refusal` of one too many, or of a file that takes too long or too much memory. */
  readonly file: (bytes: Uint8Array, name: string, hints: DocumentHints, reader: ReadWith) => Promise<FileRead>;
  readonly document: (document: ReadableDocument, reader: ReadWith) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

export interface DocumentReadingOptions {
  /** The companies that documents are searched for beside those of the register; none where left out. */
  readonly watched?: () => Promise<NamesWatched>;
  /** The module that the thread runs; the one beside this file where left out, compiled and bundled alike. */
  readonly entry?: URL;
  /** Milliseconds that one file may take. */
  readonly time?: number;
  /** Megabytes that the thread may take. */
  readonly memory?: number;
  /** So many wait while one is read. */
  readonly mostWaiting?: number;
  /** Milliseconds without work after which the thread ends. */
  readonly idle?: number;
}

interface Job {
  readonly asked: ReadingAsked;
  readonly resolve: (said: ReadingSaid) => void;
  readonly reject: (fault: Error) => void;
}

/** The thread starts with the first document, and again after one that was its end. */
export function documentReading(options: DocumentReadingOptions = {}): DocumentReading {
  const {
    watched = () => Promise.resolve(NONE_WATCHED),
    entry = new URL('./reading-thread.js', import.meta.url),
    time = 30_000,
    memory = 1024,
    mostWaiting = 16,
    idle = 300_000,
  } = options;
  const waiting: Job[] = [];
  let thread: Worker | null = null;
  /** The digest of the names that the thread has. */
  let named: string | null = null;
  let job: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const started = (): Worker => {
    const made = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    let fault: Error | null = null;
    let ready = false;
    named = null;
    made.unref();
    made.on('message', (said: ReadingSaid | 'ready') => {
      ready = true;
      if (said === 'ready') return;
      const done = job;
      job = null;
      done?.resolve(said);
      next();
    });
    made.on('error', (error) => {
      fault = error instanceof Error ? error : null;
    });
    made.on('exit', () => {
      if (thread !== made) return;
      thread = null;
      // One that died before it could begin is not the file's fault.
      ended(
        ready
          ? unreadable('takes more memory than there is for one')
          : new Error('got a thread that did not start, expected one that reads', { cause: fault }),
      );
    });
    return made;
  };
  const ended = (fault: Error): void => {
    const lost = job;
    job = null;
    lost?.reject(fault);
    next();
  };
  const next = (): void => {
    if (closed || job !== null) return;
    clearTimeout(timer);
    job = waiting.shift() ?? null;
    if (job === null) {
      timer = setTimeout(stop, idle);
      timer.unref();
      return;
    }
    timer = setTimeout(() => {
      stop();
      ended(unreadable(`takes more than ${time / 1000} s`));
    }, time);
    thread ??= started();
    const { digest } = job.asked.watched;
    thread.postMessage(digest === named ? { ...job.asked, watched: { digest, names: null } } : job.asked);
    named = digest;
  };
  const stop = (): void => {
    const was = thread;
    thread = null;
    void was?.terminate();
  };
  const ask = (asked: ReadingAsked): Promise<ReadingSaid> => {
    if (closed) return Promise.reject(ending());
    if (waiting.length >= mostWaiting)
      return Promise.reject(
        new Refusal('too-many-requests', `got a document while ${waiting.length} wait to be read, expected fewer: ask again shortly`, [], {
          'retry-after': '2',
        }),
      );
    return new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      next();
    });
  };
  return {
    file: async (bytes, name, hints, { path, digest }) => {
      const said = await ask({ kind: 'file', bytes, name, hints, path, digest, watched: await watched() });
      if (said.kind !== 'file') throw failed(said);
      return said.file;
    },
    document: async (document, { path, digest }) => {
      const said = await ask({ kind: 'document', document, path, digest, watched: await watched() });
      if (said.kind !== 'document') throw failed(said);
      return said.reading;
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const was = thread;
      thread = null;
      const lost = [...(job === null ? [] : [job]), ...waiting.splice(0)];
      job = null;
      for (const each of lost) each.reject(ending());
      await was?.terminate();
    },
  };
}

function ending(): Refusal {
  return new Refusal('not-ready', 'got a document while the service ends, expected it later', [], { 'retry-after': '5' });
}

function unreadable(how: string): Refusal {
  const [got, expected] = [`one that ${how}`, 'a document that can be read'];
  return new Refusal('bad-request', `document: got ${got}, expected ${expected}`, [{ in: 'body', field: 'document', got, expected }]);
}

function failed(said: ReadingSaid): Error {
  return new Error(`got ${said.kind === 'failed' ? said.name : said.kind} of the thread that reads, expected a reading`);
}
