import type { StoreEffects } from './effects.js';
import type { Store } from './store.js';

export function openPostgres(_url: string, _effects: StoreEffects): Promise<Store> {
  return Promise.reject(new RangeError('got a PostgreSQL URL, expected a folder'));
}
