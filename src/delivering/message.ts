import type { Delivery } from '../store/index.js';
import type { ToldAlert } from './told-alert.js';

/** The id of a message, the same with every attempt: a receiver that drops what it knows takes each alert once. */
export function messageId({ webhook, alert }: Pick<Delivery, 'webhook' | 'alert'>): string {
  return `${webhook}_${alert}`;
}

/** The body of a message about an alert (Standard Webhooks: `type`, `timestamp`, `data`). */
export function alertMessage(alert: ToldAlert): string {
  return JSON.stringify({ type: 'alert.raised', timestamp: alert.at, data: alert });
}

/** The body of a message that only tries whether an endpoint answers. */
export function testMessage(webhook: string, at: Date): string {
  return JSON.stringify({ type: 'webhook.test', timestamp: at.toISOString(), data: { webhook } });
}
