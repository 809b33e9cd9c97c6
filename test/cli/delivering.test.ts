import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { alert, openReceiver, type Receiver } from '../delivering/receiver.js';
import { openSmtpSink, type SmtpSink } from '../delivering/smtp-sink.js';
import { askedIn } from './asked.js';

let folder: string;
let receiver: Receiver;
let sink: SmtpSink;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-delivering-'));
  receiver = await openReceiver();
  sink = await openSmtpSink();
});
afterEach(async () => {
  await receiver.close();
  await sink.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (...args: readonly string[]) =>
  askedIn(
    { WATCHBILL_HOME: folder, WATCHBILL_ALLOW_PRIVATE: '1', WATCHBILL_SMTP_URL: sink.url, WATCHBILL_MAIL_FROM: 'watch@example.com' },
    ...args,
  );

async function raise(...keys: readonly string[]): Promise<void> {
  const store = await openStore({ folder });
  await store.alerts.raise(keys.map((key) => alert(key)));
  await store.close();
}

describe('the commands that bring alerts to people', () => {
  it('[I17] a webhook from its making to its end, and what is due', async () => {
    const made = await asked('webhooks', 'add', receiver.url, '--kinds', 'listed,removed');
    expect(made.code).toBe(0);
    const secret = /whsec_\S+/.exec(made.out)?.[0] ?? '';
    expect(secret).not.toBe('');
    await raise('a');
    expect((await asked('deliver')).out).toContain('1 new, 1 accepted');
    expect((await asked('webhooks', 'list')).out).toContain('listed, removed');
    expect((await asked('webhooks', 'test', 'webhook-1')).code).toBe(0);
    receiver.answers.push((response) => response.writeHead(410).end());
    await raise('b');
    expect(JSON.parse((await asked('deliver', '--json')).out)).toMatchObject({ webhooks: { gone: 1 } });
    expect((await asked('webhooks', 'dead')).out).toContain('HTTP 410');
    expect((await asked('webhooks', 'enable', 'webhook-1')).code).toBe(0);
    expect((await asked('webhooks', 'redeliver', 'webhook-1')).out).toContain('1 to be tried again');
    expect((await asked('deliver')).out).toContain('1 accepted');
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([
      'webhook-1_alert-1',
      expect.stringContaining('_test_') as string,
      'webhook-1_alert-2',
      'webhook-1_alert-2',
    ]);
    const rotated = await asked('webhooks', 'rotate', 'webhook-1', '--by', 'bo', '--json');
    expect((JSON.parse(rotated.out) as { secret: string }).secret).not.toBe(secret);
    expect((await asked('webhooks', 'remove', 'webhook-1')).code).toBe(0);
    const { out } = await asked('audit', '--json');
    for (const action of [
      'webhook.added',
      'webhook.disabled',
      'delivery.dead',
      'webhook.enabled',
      'webhook.redelivered',
      'webhook.rotated',
      'webhook.removed',
    ])
      expect(out).toContain(action);
    expect(out).not.toMatch(/whsec_|\/hook/);
  });

  it('[I17] a digest from its making to its end', async () => {
    expect((await asked('digests', 'add', 'ana@example.com', '--when', 'weekly')).out).toContain('0 7 * * 1');
    await raise('a');
    expect((await asked('digests', 'send')).out).toBe('digest-1: sent\n');
    expect((await asked('digests', 'send', 'digest-1')).out).toBe('digest-1: nothing new\n');
    await raise('b');
    sink.refusing = true;
    const refused = await asked('digests', 'send');
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('451') as string]);
    expect(sink.mails).toHaveLength(1);
    expect((await asked('digests', 'list')).out).toContain('ana@example.com');
    expect((await asked('digests', 'remove', 'digest-1')).code).toBe(0);
    expect((await asked('audit')).out).toMatch(/digest\.added[\s\S]*digest\.removed/);
  });

  it('[I17] what cannot be meant is refused in one line that says what was expected', async () => {
    const wrong: readonly (readonly [code: number, words: RegExp, ...args: string[]])[] = [
      [2, /169\.254\.169\.254/, 'webhooks', 'add', 'https://169.254.169.254/'],
      [2, /without/, 'webhooks', 'add', 'https://a:secret@example.com/'],
      [2, /--kinds.*proposed/, 'webhooks', 'add', receiver.url, '--kinds', 'gone'],
      [2, /--portfolio.*watch add/, 'webhooks', 'add', receiver.url, '--portfolio', 'nobody'],
      [2, /webhook-9/, 'webhooks', 'remove', 'webhook-9'],
      [2, /webhook-9/, 'webhooks', 'redeliver', 'webhook-9'],
      [2, /address/, 'digests', 'add', 'ana@example.com, bo@example.com'],
      [2, /--when/, 'digests', 'add', 'ana@example.com', '--when', 'often'],
      [2, /digest-9/, 'digests', 'send', 'digest-9'],
    ];
    for (const [code, words, ...args] of wrong) {
      const got = await asked(...args);
      expect([got.code, got.out]).toEqual([code, '']);
      expect(got.err).toMatch(words);
      expect(got.err.trimEnd()).not.toMatch(/\n|secret/);
    }
    const house = await askedIn({ WATCHBILL_HOME: folder }, 'webhooks', 'add', 'https://192.168.1.1/');
    expect([house.code, house.err]).toEqual([2, expect.stringContaining('192.168.1.1') as string]);
    const mailless = await askedIn({ WATCHBILL_HOME: folder }, 'digests', 'send');
    expect([mailless.code, mailless.err]).toEqual([2, expect.stringContaining('WATCHBILL_SMTP_URL') as string]);
  });
});
