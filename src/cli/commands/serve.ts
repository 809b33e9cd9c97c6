import { CannotServe, SCOPES, SILENT, serving } from '../../service/index.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import { whileKeeping } from '../keeping.js';
import { ENGINE } from '../results-json.js';
import { stopSignal } from '../stop-signal.js';
import type { World } from '../world.js';

export interface ServeOptions {
  readonly host: string;
  readonly port: string;
  readonly publicUrl?: string;
}

/** `watchbill serve`: answers over HTTP until it is stopped; what is in hand is finished first. */
export async function serveCommand(options: ServeOptions, world: World, signal: AbortSignal = stopSignal()): Promise<ExitCode> {
  const port = portAsked(options.port);
  try {
    return await whileKeeping(world, async (keeping) => {
      const serviced = await serving(
        {
          keeping,
          access: { actor: async () => ({ name: world.user, id: 'local', kind: 'local', scopes: new Set(SCOPES), rank: 'admin' }) },
          log: SILENT,
          queues: { chunks: async () => 0, deliveries: async () => 0 },
          engine: ENGINE,
        },
        { host: options.host, port, ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }) },
      );
      world.out(`watchbill answers at ${serviced.url}\n`);
      await asked(signal);
      await serviced.close();
      return EXIT.done;
    });
  } catch (fault) {
    if (fault instanceof CannotServe) throw unusable(fault.message);
    throw fault;
  }
}

function asked(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function portAsked(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw usage(`--port: got "${text}", expected a number from 0 to 65535, 0 for any that is free`);
  return port;
}
