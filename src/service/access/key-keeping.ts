import { createHmac } from 'node:crypto';
import type { Act, ApiKey, Store, StoreParts } from '../../store/index.js';
import type { Rank, Scope } from './actor.js';
import { newKey, sameHash } from './api-key.js';
import { CannotServe } from './cannot-serve.js';

const SETTING = 'pepper';

/** What a key may be called, as it stands in the audit chain: no colon, which is of names that tokens have, and nothing that is not seen. */
export const KEY_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._@+-]{0,79}$/u;

/** Makes a key, and tells it: the store keeps its hash alone. In the audit chain as `key.added`. */
export async function addKey(
  { store, pepper }: { readonly store: Store; readonly pepper: Uint8Array },
  { name, scopes, rank }: { readonly name: string; readonly scopes: readonly Scope[]; readonly rank: Rank },
  act: Act,
): Promise<{ readonly id: string; readonly key: string }> {
  const { id, key, hash } = newKey(pepper);
  await store.write(async (tx) => {
    const mark = markOf(pepper);
    const known = await tx.settings.get(SETTING);
    if (known === null) await tx.settings.set(SETTING, mark);
    else if (!sameHash(known, mark)) throw anotherPepper(store);
    await tx.keys.add({ ...act, id, name, hash, scopes, rank });
    await tx.audit.append([{ ...act, action: 'key.added', subject: id, detail: { name, scopes: scopes.join(' '), rank } }]);
  });
  return { id, key };
}

/** Ends a key; false where there is none of that id that is not ended yet. In the audit chain as `key.revoked`. */
export async function revokeKey(store: Store, id: string, act: Act): Promise<boolean> {
  return await store.write(async (tx) => {
    const revoked = await tx.keys.revoke(id, act);
    if (revoked) await tx.audit.append([{ ...act, action: 'key.revoked', subject: id, detail: { name: await nameOf(tx, id) } }]);
    return revoked;
  });
}

/** Throws `CannotServe` where the keys of a store were made with another pepper: all of them would be refused. */
export async function checkPepper(store: Store, pepper: Uint8Array): Promise<void> {
  const known = await store.settings.get(SETTING);
  if (known !== null && !sameHash(known, markOf(pepper))) throw anotherPepper(store);
}

/** Says of a pepper whether it is the one before, and nothing else of it. */
function markOf(pepper: Uint8Array): string {
  return createHmac('sha256', pepper).update('watchbill pepper\0').digest('hex');
}

function anotherPepper(store: Store): CannotServe {
  return new CannotServe(
    `${store.place}: got another pepper than its keys were made with, expected that one in WATCHBILL_PEPPER, or the file pepper of the data folder`,
  );
}

async function nameOf(tx: StoreParts, id: string): Promise<string> {
  return (await tx.keys.all()).find((key: ApiKey) => key.id === id)?.name ?? '';
}
