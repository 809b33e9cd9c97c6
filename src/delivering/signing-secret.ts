import { createHmac } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';
import type { Webhook } from '../store/index.js';

/** For how long after a rotation the secret before it signs too, in milliseconds. */
export const BOTH_SIGN = 86_400_000;

/**
 * The secret that an endpoint's messages are signed with, `whsec_` and 32 bytes as base64 (Standard Webhooks). It is derived anew each time:
 * HMAC-SHA-256 of the endpoint's id and the generation under the pepper, and kept nowhere.
 */
export function signingSecret(pepper: Uint8Array, id: string, generation: number): string {
  return `whsec_${createHmac('sha256', pepper).update(`webhook ${id} ${generation}`).digest('base64')}`;
}

/** The headers of a message (Standard Webhooks 1.0.0), as of `at`. For a day after a rotation they carry both signatures. */
export function signedHeaders(webhook: Webhook, message: string, body: string, at: Date, pepper: Uint8Array): Record<string, string> {
  const { id, generation, rotated } = webhook;
  const both = generation > 1 && rotated !== null && at.getTime() < Date.parse(rotated) + BOTH_SIGN;
  const generations = both ? [generation, generation - 1] : [generation];
  return {
    'webhook-id': message,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': generations.map((each) => new Signer(signingSecret(pepper, id, each)).sign(message, at, body)).join(' '),
  };
}
