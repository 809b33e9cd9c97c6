import type { AlertKind } from './alerts.js';
import type { Act } from './store.js';

/** An endpoint that alerts are sent to. Its signing secret is not kept: it is derived from the id and the generation. */
export interface Webhook extends Act {
  /** `webhook-1`, `webhook-2`, … */
  readonly id: string;
  readonly url: string;
  /** What it wants to hear of; `null` is everything. */
  readonly portfolios: readonly string[] | null;
  readonly kinds: readonly AlertKind[] | null;
  /** Of its secret, from 1. `rotated`: when the one before was replaced. */
  readonly generation: number;
  readonly rotated: string | null;
  readonly disabled: (Act & { readonly reason: string }) | null;
  /** The last alert that was looked at for it; `null` where there was none. */
  readonly after: string | null;
}

export type WebhookAsked = Pick<Webhook, 'url' | 'portfolios' | 'kinds'>;

export interface Webhooks {
  /** Gives the id. It hears of alerts that are raised from now on. */
  readonly add: (webhook: WebhookAsked & Act) => Promise<Webhook>;
  readonly get: (id: string) => Promise<Webhook | null>;
  /** In the order in which they were made. */
  readonly all: () => Promise<readonly Webhook[]>;
  /** The others return `null` or false where there is none of the id. */
  readonly change: (id: string, asked: WebhookAsked) => Promise<Webhook | null>;
  /** The next generation of its secret. */
  readonly rotate: (id: string, at: string) => Promise<Webhook | null>;
  /** Also false where it was disabled before. */
  readonly disable: (id: string, act: Act & { readonly reason: string }) => Promise<boolean>;
  /** Also false where it was not disabled. */
  readonly enable: (id: string) => Promise<boolean>;
  /** Takes it away with its deliveries. */
  readonly remove: (id: string) => Promise<boolean>;
}
