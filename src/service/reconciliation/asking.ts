import { type ClockOptions, clocksAsked } from '../../answering/index.js';
import { type Clocks, dayOf } from '../../register/index.js';
import type { Decision } from '../../store/index.js';
import { type Dataset, datasetNamed } from '../dataset.js';
import type { Loaded } from '../loaded.js';
import type { ServiceWorld } from '../service-world.js';

/** What a request of the protocol is answered from. */
export interface Asking {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly clocks: Clocks;
  readonly decisions: readonly Decision[];
}

/** A request as it asks: of which dataset, and on what days. Throws `Refusal` and `AskedWrongly`. */
export function askingOf({ now, inService }: ServiceWorld, loaded: Loaded, dataset: string, days: ClockOptions): Asking {
  return {
    loaded,
    dataset: datasetNamed(loaded.snapshot.register, dataset),
    clocks: clocksAsked(days, dayOf(now()), (option) => option),
    decisions: inService.decisions(),
  };
}
