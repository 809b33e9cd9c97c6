import { storePlace } from '../running/store-in-use.js';
import { checkPepper } from '../service/access/key-keeping.js';
import { pepperIn } from '../service/access/pepper.js';
import type { Store } from '../store/index.js';
import type { World } from './world.js';

/** The pepper of the store in use: `WATCHBILL_PEPPER`, else a file of the data folder. Throws `CannotServe` where it cannot be had. */
export function pepperInUse(world: World): Buffer {
  const shared = 'databaseUrl' in storePlace(world);
  const local = storePlace(world, { local: true });
  return pepperIn('folder' in local ? local.folder : world.home, world.env, shared ? 'postgres' : 'sqlite');
}

/** The same, held against the one that the keys of the store were made with. Throws `CannotServe` where it is another. */
export async function checkedPepper(store: Store, world: World): Promise<Buffer> {
  const pepper = pepperInUse(world);
  await checkPepper(store, pepper);
  return pepper;
}
