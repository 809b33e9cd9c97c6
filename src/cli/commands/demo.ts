import { dayOf, parseDay } from '../../register/index.js';
import { snapshotInUse } from '../../running/snapshots.js';
import { fill } from '../demo/demo-filling.js';
import { demoPlace, isFilled } from '../demo/demo-place.js';
import { demoWords } from '../demo/demo-words.js';
import { openPage } from '../demo/opened-page.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { stopSignal } from '../stop-signal.js';
import type { World } from '../world.js';
import { serveCommand } from './serve.js';

export interface DemoOptions {
  readonly port: string;
  /** False where `--no-open` asks for it. */
  readonly open: boolean;
  readonly home?: string;
  readonly database?: boolean;
  readonly today?: string;
}

/** Demonstrations begin at this time of the day they are asked for. */
const MORNING = 'T09:00:00.000Z';
/** Minutes from then to when everything is filled. */
const FILLED = 60;

/** `watchbill demo`: the service over a home that is filled from what is shipped, until it is stopped; then the home is thrown away. */
export async function demoCommand(options: DemoOptions, world: World, signal: AbortSignal = stopSignal()): Promise<ExitCode> {
  const place = demoPlace({ home: options.home, database: options.database === true, today: todayAsked(options.today, world) }, world);
  try {
    if (!(await isFilled(place))) await fill(place, signal);
    if (signal.aborted) return EXIT.done;
    place.setClock(FILLED);
    place.startClock();
    const demo = { ...place.world, snapshotPath: await snapshotInUse(place.world) };
    world.out(await demoWords(demo));
    const asked = { host: '127.0.0.1', port: options.port, corsOrigin: [], requests: '60000' };
    return await serveCommand(asked, demo, signal, (url) => {
      const end = place.kept === null ? 'Ctrl-C ends it and throws all of this away' : `Ctrl-C ends it; it stays in ${place.kept}`;
      world.out(`watchbill answers at ${url}\n${end}\n`);
      if (options.open && world.isTerminal) openPage(url);
    });
  } finally {
    place.dispose();
  }
}

function todayAsked(text: string | undefined, world: World): Date | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null || day > dayOf(world.now())) throw usage(`--today: got "${text}", expected a day up to today, YYYY-MM-DD`);
  return new Date(`${day}${MORNING}`);
}
