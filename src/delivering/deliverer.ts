import { type Delivered, deliverDue } from './deliver-due.js';
import type { Delivering } from './delivering.js';
import { type Mailed, sendDigests } from './send-digests.js';

/** What came of one step, for the log: numbers and ids, nobody's name. */
export interface DelivererStep {
  readonly webhooks: Delivered;
  readonly digests: Mailed;
}

/** Brings alerts to people, step by step. */
export interface Deliverer {
  /** One at a time; whoever asks while one is under way waits for that one. Rejects where the store fails. */
  readonly step: () => Promise<DelivererStep>;
  /** Steps every so many milliseconds until closed. What comes of each is told; what fails is told and tried again. */
  readonly follow: (milliseconds: number, told: DelivererTold) => void;
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

export interface DelivererTold {
  readonly onStep: (step: DelivererStep) => void;
  readonly onFault: (fault: unknown) => void;
}

export function delivererOf(world: Delivering): Deliverer {
  let [timer, closed]: [NodeJS.Timeout | null, boolean] = [null, false];
  let running: Promise<DelivererStep> | null = null;
  const stepped = async (): Promise<DelivererStep> => ({
    webhooks: await deliverDue(world, () => closed),
    digests: await sendDigests(world),
  });
  const step = (): Promise<DelivererStep> => {
    running ??= stepped().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    step,
    follow: (milliseconds, { onStep, onFault }) => {
      timer ??= setInterval(() => {
        // A step that takes longer than the time between two is not told twice.
        if (running === null) step().then(onStep, onFault);
      }, milliseconds);
      timer.unref();
    },
    close: async () => {
      closed = true;
      if (timer !== null) clearInterval(timer);
      await running?.catch(() => undefined);
    },
  };
}
