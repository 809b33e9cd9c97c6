import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../../store/index.js';
import { type Actor, RANKS, type Rank, SCOPES, type Scope } from './actor.js';

/** A key as its holder has it: `wb_`, its id, and 32 random bytes in base64url (RFC 4648 section 5). */
const FORM = /^wb_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$/;
const ANYWHERE = /wb_[0-9a-f]{12}_[A-Za-z0-9_-]{43}/;

/** Told once, to whom it is made for. */
export interface NewKey {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
}

export function newKey(pepper: Uint8Array): NewKey {
  const id = randomBytes(6).toString('hex');
  const key = `wb_${id}_${randomBytes(32).toString('base64url')}`;
  return { id, key, hash: hashOf(key, pepper) };
}

export function isKey(text: string): boolean {
  return FORM.test(text);
}

/** Whether a key stands in a text, such as an address. */
export function holdsKey(text: string): boolean {
  return ANYWHERE.test(text);
}

/** What is kept of a key: HMAC-SHA-256 in hexadecimal. The label keeps it apart from all else that the pepper is used for. */
export function hashOf(key: string, pepper: Uint8Array): string {
  return createHmac('sha256', pepper).update('watchbill key\0').update(key).digest('hex');
}

/** Takes as long whatever is different. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));
}

/** Who holds a key. Scopes and ranks that this watchbill does not know give nothing. */
export function actorOfKey({ id, name, scopes, rank }: ApiKey): Actor {
  return {
    name,
    id: `key:${id}`,
    kind: 'key',
    scopes: new Set(SCOPES.filter((scope: Scope) => scopes.includes(scope))),
    rank: RANKS.find((known: Rank) => known === rank) ?? 'analyst',
  };
}
