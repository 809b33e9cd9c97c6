import { assert, property, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDigest, crontabOf, type Delivering, isMailAddress, type Mailer, sendDigests, smtpAsked } from '../../src/delivering/index.js';
import type { Store } from '../../src/store/index.js';
import { putPortfolio } from '../../src/watching/index.js';
import { newTestStore, openTestStores, type TestStore } from '../store/stores.js';
import { ACT, alert, clockAt, deliveringTo } from './receiver.js';
import { openSmtpSink, type SmtpSink } from './smtp-sink.js';

let place: TestStore;
let store: Store;
let sink: SmtpSink;

beforeEach(async () => {
  place = await newTestStore('sqlite');
  store = await place.open({ pragmas: ['synchronous = OFF'] });
  sink = await openSmtpSink();
});
afterEach(async () => {
  await sink.close();
  await place.dispose();
});

const mailerOf = (url: string): Mailer => {
  const asked = smtpAsked((name) => (name === 'WATCHBILL_SMTP_URL' ? url : 'watch@example.com'));
  if (!asked.ok || asked.mailer === null) throw new Error('got no mailer, expected one');
  return asked.mailer;
};
const mailing = (now: () => Date, part: Partial<Delivering> = {}): Delivering =>
  deliveringTo(store, now, { mailer: mailerOf(sink.url), ...part });
const daily = (portfolios: readonly string[] | null = null) =>
  addDigest(store, { to: 'ana@example.com', portfolios, crontab: crontabOf('daily') }, ACT);
const HOUR = 3_600_000;

/** The parts of a mail, decoded. */
function textOf(raw: string): string {
  const unfolded = raw.replace(/=\r\n/g, '');
  const bytes = unfolded.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const quoted = Buffer.from(bytes, 'latin1').toString('utf8');
  const packed = [...raw.matchAll(/base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
  return [quoted, ...packed].join('\n');
}

describe('digests', () => {
  it('[I10] a mail at its time with what is new since the last one that was accepted; nothing new, no mail', async () => {
    await putPortfolio(store, { name: 'vendors', subjects: [{ name: 'Alder & <b>Sons</b> 海康' }], act: ACT });
    const [subject] = await store.portfolios.subjects('vendors');
    await store.alerts.raise([alert('before')]);
    await daily(['vendors']);
    await store.alerts.raise([alert('a', { subjectKey: subject?.key ?? '' }), alert('b', { portfolio: 'banks' })]);
    const clock = clockAt();
    expect(await sendDigests(mailing(clock.now))).toEqual({ sent: [], nothing: [], failed: [] });
    clock.pass(24 * HOUR);
    sink.refusing = true;
    const refused = await sendDigests(mailing(clock.now));
    expect(refused.failed).toEqual([{ id: 'digest-1', fault: expect.stringContaining('451') as string }]);
    expect(JSON.stringify([refused, await store.digests.all()])).not.toContain('海康');
    expect((await store.digests.get('digest-1'))?.after).toBe('alert-1');
    sink.refusing = false;
    // Not at once: a server that refuses is left in peace for a while.
    expect(await sendDigests(mailing(clock.now))).toEqual({ sent: [], nothing: [], failed: [] });
    clock.pass(HOUR);
    expect(await sendDigests(mailing(clock.now))).toMatchObject({ sent: ['digest-1'] });
    expect(await sendDigests(mailing(clock.now))).toMatchObject({ sent: [], nothing: [] });
    const [mail] = sink.mails;
    expect(mail).toMatchObject({ from: 'watch@example.com', to: ['ana@example.com'] });
    const text = textOf(mail?.raw ?? '');
    expect(text).toMatch(/^Subject: Watchbill: 1 new alert\r?$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(text).toContain('Alder & <b>Sons</b> 海康');
    expect(text).toContain('Alder &amp; &lt;b&gt;Sons&lt;/b&gt; 海康');
    expect(text).toContain('alert-2');
    expect(text).not.toContain('alert-3');
    clock.pass(24 * HOUR);
    expect(await sendDigests(mailing(clock.now))).toEqual({ sent: [], nothing: ['digest-1'], failed: [] });
    expect(sink.mails).toHaveLength(1);
  });

  it('[I10] more alerts than a mail tells are counted; none is told twice', async () => {
    await daily();
    await store.alerts.raise(Array.from({ length: 700 }, (_, at) => alert(`a${at}`)));
    const clock = clockAt();
    expect(await sendDigests(mailing(clock.now), ['digest-1'])).toMatchObject({ sent: ['digest-1'] });
    const text = textOf(sink.mails[0]?.raw ?? '');
    expect(text).toContain('Subject: Watchbill: 700 new alerts');
    expect(text).toContain('and 200 more');
    expect((await store.digests.get('digest-1'))?.after).toBe('alert-700');
    expect(await sendDigests(mailing(clock.now), ['digest-1'])).toMatchObject({ nothing: ['digest-1'] });
  });

  it('[I10] sent again after a death before its mark was made, it is the same mail by its id', async () => {
    await daily();
    await store.alerts.raise([alert('a')]);
    const clock = clockAt();
    const dying: Store = { ...store, digests: { ...store.digests, done: () => Promise.reject(new Error('died')) } };
    await expect(sendDigests(mailing(clock.now, { store: dying }), ['digest-1'])).rejects.toThrow('died');
    expect(await sendDigests(mailing(clock.now), ['digest-1'])).toMatchObject({ failed: [{ id: 'digest-1' }] });
    clock.pass(HOUR);
    expect(await sendDigests(mailing(clock.now), ['digest-1'])).toMatchObject({ sent: ['digest-1'] });
    const ids = sink.mails.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('[I11] what is no single plain address is refused, and no name reaches a header', async () => {
    const wrong = [
      'ana@example.com\r\nBcc: all@example.com',
      'ana@example.com, bo@example.com',
      '<ana@example.com>',
      'Ana <ana@example.com>',
      '"a b"@example.com',
      'ana@exa mple.com',
      'ana@example.com\n',
      'ana@[127.0.0.1]',
      'ana',
      '@example.com',
      'ana@',
      `${'a'.repeat(300)}@example.com`,
    ];
    expect(wrong.filter(isMailAddress)).toEqual([]);
    expect(['ana@example.com', 'a.b+c@mail.example.co.uk', 'root@localhost'].filter((to) => !isMailAddress(to))).toEqual([]);
    assert(property(string(), string(), (a, b) => !/[\s,;<>"()\\]/.test(a + b) || !isMailAddress(`${a}@${b}`)));
    await store.portfolios.put('evil\r\nBcc: bo@example.com', [], ACT);
    await daily();
    await store.alerts.raise([alert('a', { portfolio: 'evil\r\nBcc: bo@example.com', title: 'x\r\n.\r\nRCPT TO:<bo@example.com>' })]);
    await sendDigests(mailing(clockAt().now), ['digest-1']);
    const [head = ''] = (sink.mails[0]?.raw ?? '').split('\r\n\r\n');
    expect(sink.mails[0]?.to).toEqual(['ana@example.com']);
    expect(head).not.toMatch(/^bcc/im);
    expect(head).not.toContain('evil');
  });

  it('[I11] a mail server that cannot be meant is refused without its password', () => {
    const asked = (url?: string, from?: string) => smtpAsked((name) => (name === 'WATCHBILL_SMTP_URL' ? url : from));
    expect(asked()).toEqual({ ok: true, mailer: null });
    for (const url of ['http://a:secret@host', 'secret', 'smtp://'])
      expect(JSON.stringify(asked(url, 'a@example.com'))).toMatch(/^(?!.*secret).*"ok":false.*WATCHBILL_SMTP_URL/);
    expect(asked('smtps://a:secret@mail.example.com')).toMatchObject({ ok: false, field: 'WATCHBILL_MAIL_FROM' });
    expect(asked('smtps://a:secret@mail.example.com', 'a@example.com')).toMatchObject({ ok: true });
  });

  it('[I11] a password is never sent over a connection in the clear to another machine', async () => {
    const mailer = mailerOf(sink.url.replace('smtp://', 'smtp://ana:secret@').replace('127.0.0.1', '127.0.0.2'));
    await expect(mailer.send({ to: 'ana@example.com', subject: 's', text: 't', html: 'h', id: 'i', date: new Date() })).rejects.toThrow(
      /^got ETLS/,
    );
    expect(sink.mails).toEqual([]);
  });
});

describe.each(openTestStores())('%s: several senders', (kind) => {
  it('[I12] send a digest once a time; times that were missed are seen to once', async () => {
    const shared = await newTestStore(kind);
    try {
      const stores = await Promise.all([shared.open(), shared.open(), shared.open()]);
      const [first] = stores;
      await addDigest(first, { to: 'ana@example.com', portfolios: null, crontab: '0 * * * *' }, ACT);
      await first.alerts.raise([alert('a')]);
      const clock = clockAt();
      clock.pass(50 * HOUR);
      const came = await Promise.all(stores.map((each) => sendDigests(mailing(clock.now, { store: each }))));
      expect(came.flatMap(({ sent }) => sent)).toEqual(['digest-1']);
      expect(sink.mails).toHaveLength(1);
      expect((await first.digests.get('digest-1'))?.slot).toBe('2026-11-24T14:00:00.000Z');
    } finally {
      await shared.dispose();
    }
  });
});
