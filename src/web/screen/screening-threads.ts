import { engineInUse } from '../engine/engine-start.js';
import { type PrivateScreening, privateScreening, type ScreeningPort } from './private-screening.js';
import type { FromScreening } from './thread/messages.js';

/** More threads than this are not worth the memory of a register each. */
const MOST = 4;

let threads: readonly Worker[] | undefined;
let screening: Promise<PrivateScreening> | undefined;

/** Has the threads of this page loaded, while there is a network to load them from. */
export function threadsLoaded(): void {
  const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency));
  threads ??= Array.from({ length: count }, () => new Worker(new URL('./thread/worker.js', import.meta.url), { type: 'module' }));
}

/** The screening of this page. Its threads open the register when they are first asked for; rejects where the engine has none. */
export function screeningInUse(): Promise<PrivateScreening> {
  threadsLoaded();
  screening ??= begun(threads ?? []);
  return screening;
}

async function begun(workers: readonly Worker[]): Promise<PrivateScreening> {
  const bytes = await engineInUse().snapshot();
  for (const worker of workers) worker.postMessage({ say: 'open', bytes });
  const ports = workers.map(
    (worker): ScreeningPort => ({
      say: (message) => worker.postMessage(message),
      hear: (heard) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromScreening>) => heard(data));
        worker.addEventListener('error', ({ message }) =>
          heard({ say: 'unopened', problem: { kind: 'broken', detail: message, status: null } }),
        );
      },
    }),
  );
  return privateScreening(ports, () => performance.now());
}
