import { openBundle } from '../../running/bundle.js';
import { openStoreInUse, storeExists } from '../../running/store-in-use.js';
import type { StoreKind, Verification } from '../../store/index.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { World } from '../world.js';

export interface VerifyOptions {
  readonly json?: boolean;
}

type VerifiedStore = Verification & { readonly place: string; readonly kind: StoreKind };

/** `watchbill verify`: every byte of the snapshot against its digest, and every record of the store's audit chain against the one before. */
export async function verifyCommand(options: VerifyOptions, world: World): Promise<ExitCode> {
  const { snapshot } = openBundle(world);
  const store = storeExists(world) ? await verifiedStore(world) : null;
  const ok = store?.ok !== false;
  const { built, facts } = snapshot.meta;
  world.out(
    options.json === true
      ? `${JSON.stringify({ snapshot: { digest: snapshot.digest, built, facts }, store, ok }, null, 2)}\n`
      : `snapshot ${snapshot.digest}: whole, ${facts} facts, looked after on ${built}\n${store === null ? '' : told(store)}`,
  );
  return ok ? EXIT.done : EXIT.unusable;
}

async function verifiedStore(world: World): Promise<VerifiedStore> {
  const store = await openStoreInUse(world);
  try {
    return { place: store.place, kind: store.kind, ...(await store.audit.verify()) };
  } finally {
    await store.close();
  }
}

function told(store: VerifiedStore): string {
  return store.ok
    ? `audit chain of ${store.place}: whole, ${store.records} records${store.records === 0 ? '' : `, head ${store.head}`}\n`
    : `audit chain of ${store.place}: broken at record ${store.seq}: got ${store.got}, expected ${store.expected}\n`;
}
