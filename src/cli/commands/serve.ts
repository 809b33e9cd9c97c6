import { ENGINE } from '../../running/results-json.js';
import {
  accessFor,
  CannotServe,
  checkServing,
  type LogLevel,
  oidcIn,
  pinoLog,
  serving,
  tokensOf,
  workbenchFilesIn,
} from '../../service/index.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { whileKeeping } from '../keeping.js';
import { outgoingIn } from '../outgoing-in-use.js';
import { pepperInUse } from '../pepper-in-use.js';
import { stopSignal } from '../stop-signal.js';
import type { World } from '../world.js';

export interface ServeOptions {
  readonly host: string;
  readonly port: string;
  readonly publicUrl?: string;
  readonly corsOrigin: readonly string[];
  readonly requests: string;
}

/** `watchbill serve`: answers over HTTP until it is stopped; what is in hand is finished first. `answering` is told the address. */
export async function serveCommand(
  options: ServeOptions,
  world: World,
  signal: AbortSignal = stopSignal(),
  answering: (url: string) => void = (url) => world.out(`watchbill answers at ${url}\n`),
): Promise<ExitCode> {
  const [port, requests] = [numberAsked('--port', options.port, 65_535), numberAsked('--requests', options.requests, 1_000_000)];
  const publicUrl = options.publicUrl === undefined ? undefined : urlAsked(options.publicUrl);
  try {
    return await whileKeeping(world, async (keeping) => {
      const { store } = keeping;
      const oidc = oidcIn(world.env);
      const guard = { store, pepper: pepperInUse(world), tokens: oidc === null ? null : tokensOf(oidc), host: options.host };
      await checkServing(guard);
      const served = await serving(
        {
          keeping,
          place: world,
          access: accessFor({ ...guard, user: world.user, corsOrigins: options.corsOrigin }),
          outgoing: outgoingIn(world),
          log: pinoLog(process.stderr, levelAsked(world.env('WATCHBILL_LOG'))),
          engine: ENGINE,
          workbench: workbenchFilesIn(world.workbenchPath),
        },
        {
          host: options.host,
          port,
          bounds: { corsOrigins: options.corsOrigin, requests, hsts: publicUrl?.startsWith('https:') === true },
          ...(publicUrl === undefined ? {} : { publicUrl }),
        },
      );
      answering(served.url);
      await asked(signal);
      await served.close();
      return EXIT.done;
    });
  } catch (fault) {
    if (fault instanceof CannotServe) throw usage(fault.message);
    throw fault;
  }
}

const LEVELS: readonly LogLevel[] = ['info', 'warn', 'error', 'silent'];

function levelAsked(text: string | undefined): LogLevel {
  const level = LEVELS.find((each) => each === (text ?? 'info'));
  if (level === undefined) throw usage(`WATCHBILL_LOG: got "${text}", expected one of ${LEVELS.join(', ')}`);
  return level;
}

function asked(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function numberAsked(option: string, text: string, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > most)
    throw usage(`${option}: got "${text}", expected a number from 0 to ${most}`);
  return number;
}

function urlAsked(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw usage(`--public-url: got "${text}", expected an address such as https://watchbill.example.com`);
  return url.href.replace(/\/+$/, '');
}
