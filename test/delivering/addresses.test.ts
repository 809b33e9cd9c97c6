import { createServer as createTcpServer } from 'node:net';
import { assert, constantFrom, integer, ipV6, property, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PUBLIC_RECEIVERS,
  type Receivers,
  reachableAddress,
  receiverAddress,
  receiversAllowed,
  tryWebhook,
} from '../../src/delivering/index.js';
import { isHouseAddress, isPublicAddress } from '../../src/sources/index.js';
import type { Webhook } from '../../src/store/index.js';
import { ACT, openReceiver, PEPPER, type Receiver } from './receiver.js';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());

const to = (url: string): Webhook => ({
  ...ACT,
  id: 'webhook-1',
  url,
  portfolios: null,
  kinds: null,
  generation: 1,
  rotated: null,
  disabled: null,
  after: null,
});
const sent = (url: string, part: Partial<Receivers> = {}) =>
  tryWebhook(to(url), {
    pepper: PEPPER,
    receivers: { ...PUBLIC_RECEIVERS, http: true, idle: 2000, total: 3000, ...part },
    now: () => new Date(),
  });

/** Addresses that must never be connected to, as somebody would write them. */
const FORBIDDEN = [
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '0',
  '0.0.0.0',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '017700000001',
  '0177.0.0.1',
  '127.0.0.1.',
  '１２７.０.０.１',
  '①②⑦.0.0.1',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '3232235777',
  '169.254.169.254',
  '0xa9fea9fe',
  '2852039166',
  '0251.0376.0251.0376',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:169.254.169.254]',
  '[0:0:0:0:0:ffff:a9fe:a9fe]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::169.254.169.254]',
  '[64:ff9b:1::1]',
  '[2002:7f00:1::]',
  '[2002:a9fe:a9fe::1]',
  '[2001:0:7f00:1::]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
] as const;

describe('addresses that are refused', () => {
  it.each(FORBIDDEN)('[I7] %s: when it is given, and when something is sent', async (host) => {
    for (const address of [`https://${host}/hook`, `http://${host}/hook`]) {
      expect(receiverAddress(address, { ...PUBLIC_RECEIVERS, http: true })).toMatchObject({ ok: false });
      expect(await sent(address)).toMatchObject({ status: null, fault: expect.stringMatching(/address/) as string });
    }
  });

  it('[I7] any address of a forbidden network, however the 32 bits are written', () => {
    const nets = constantFrom<readonly [number, number]>(
      [0x7f000000, 24],
      [0x0a000000, 24],
      [0xac100000, 20],
      [0xc0a80000, 16],
      [0xa9fe0000, 16],
      [0x64400000, 22],
      [0, 24],
      [0xe0000000, 28],
    );
    const forms: readonly ((bits: number) => string)[] = [
      (bits) => String(bits),
      (bits) => `0x${bits.toString(16)}`,
      (bits) => `0${bits.toString(8)}`,
      (bits) => [24, 16, 8, 0].map((by) => (bits >>> by) & 255).join('.'),
      (bits) => [24, 16, 8, 0].map((by) => `0${((bits >>> by) & 255).toString(8)}`).join('.'),
      (bits) => `${bits >>> 24}.${bits & 0xffffff}`,
      (bits) => `[::ffff:${(bits >>> 16).toString(16)}:${(bits & 65_535).toString(16)}]`,
      (bits) => `[64:ff9b::${(bits >>> 16).toString(16)}:${(bits & 65_535).toString(16)}]`,
      (bits) => `[2002:${(bits >>> 16).toString(16)}:${(bits & 65_535).toString(16)}::1]`,
    ];
    assert(
      property(tuple(nets, integer({ min: 0, max: 2 ** 28 - 1 }), constantFrom(...forms)), ([[net, free], low, form]) => {
        const bits = (net | (low & (2 ** free - 1))) >>> 0;
        expect(receiverAddress(`https://${form(bits)}/`, PUBLIC_RECEIVERS)).toMatchObject({ ok: false });
      }),
    );
  });

  it('[I7] a name that resolves to one of them, also among others, when it is given and when something is sent', async () => {
    const answers: readonly (readonly string[])[] = [
      ['127.0.0.1'],
      ['93.184.215.14', '10.0.0.1'],
      ['2606:4700::1', '::ffff:127.0.0.1'],
      ['169.254.169.254'],
    ];
    for (const addresses of answers) {
      const resolve = async (): Promise<readonly string[]> => addresses;
      const url = 'https://receiver.example/hook';
      expect(await reachableAddress(url, { ...PUBLIC_RECEIVERS, resolve })).toMatchObject({
        ok: false,
        got: expect.stringContaining('receiver.example') as string,
      });
      expect(await sent(url, { resolve })).toMatchObject({ status: null, fault: expect.stringContaining('the address') as string });
    }
  });

  it('[I7] DNS rebinding: a name that was public when it was given and is this machine when it is connected to', async () => {
    const port = new URL(receiver.url).port;
    const asked: string[] = [];
    const resolve = async (host: string): Promise<readonly string[]> => {
      asked.push(host);
      return asked.length === 1 ? ['93.184.215.14'] : ['127.0.0.1'];
    };
    const url = `http://rebound.example:${port}/hook`;
    const receivers = { ...PUBLIC_RECEIVERS, http: true, resolve };
    expect(await reachableAddress(url, receivers)).toMatchObject({ ok: true });
    expect(await sent(url, { resolve })).toMatchObject({ status: null, fault: 'the address 127.0.0.1, which is rebound.example' });
    expect(receiver.received).toEqual([]);
    // It was the address that stopped it: allowed, the same request arrives, and the name was resolved once for it.
    expect(await sent(url, { resolve, permits: (address) => address === '127.0.0.1' })).toMatchObject({ status: 204 });
    expect(asked).toHaveLength(3);
  });

  it('[I7] no name of this machine is sent to', async () => {
    for (const host of ['localhost', 'LOCALHOST'])
      expect(await sent(`http://${host}:${new URL(receiver.url).port}/`)).toMatchObject({
        status: null,
        fault: expect.stringContaining('the address') as string,
      });
  });

  it('[I7] a redirect to a forbidden address is not followed', async () => {
    receiver.answers.push((response) => response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data/' }).end());
    const before = receiver.received.length;
    expect(await sent(receiver.url, { permits: (address) => address === '127.0.0.1' })).toMatchObject({ status: 307, fault: 'HTTP 307' });
    expect(receiver.received).toHaveLength(before + 1);
  });
});

describe('addresses that are allowed', () => {
  it('[I7] the house’s own network where the environment says so, never link-local ones', () => {
    const house = receiversAllowed((name) => (name === 'WATCHBILL_ALLOW_PRIVATE' ? '1' : undefined));
    const allowed = (host: string): boolean => receiverAddress(`http://${host}/`, house).ok;
    expect(['10.1.2.3', '192.168.0.9', '127.0.0.1', '[::1]', '[fd12::1]', '8.8.8.8'].filter((host) => !allowed(host))).toEqual([]);
    expect(
      [
        '169.254.169.254',
        '[fe80::1]',
        '[fd00:ec2::254]',
        '[::ffff:10.0.0.1]',
        '[::ffff:a9fe:a9fe]',
        '0.0.0.0',
        '224.0.0.1',
        '[ff02::1]',
      ].filter(allowed),
    ).toEqual([]);
    for (const value of ['0', 'true', '']) expect(receiversAllowed(() => value)).toBe(PUBLIC_RECEIVERS);
  });

  it('[I7] no address is of the house and public', () => {
    assert(property(ipV6(), (address) => !(isHouseAddress(address) && isPublicAddress(address))));
  });

  it('[I8] https, the public internet and a usual port; no user, no other protocol', () => {
    const ok = (url: string): boolean => receiverAddress(url, PUBLIC_RECEIVERS).ok;
    expect(
      ['https://example.com/a?b=c', 'https://example.com:8443/', 'https://8.8.8.8/', 'https://[2606:4700::1]/'].filter((url) => !ok(url)),
    ).toEqual([]);
    const wrong = [
      'http://example.com/',
      'ftp://example.com/',
      'file:///etc/passwd',
      'gopher://example.com/',
      'javascript:alert(1)',
      'https://user:password@example.com/',
      'https://user@example.com/',
      'https://example.com:22/',
      'https://example.com:25/',
      'https://example.com:6379/',
      'https://example.com:5432/',
      'https://',
      'example.com/hook',
      `https://example.com/${'a'.repeat(2000)}`,
      '',
    ];
    expect(wrong.filter(ok)).toEqual([]);
    for (const url of wrong) {
      const refused = receiverAddress(url, PUBLIC_RECEIVERS);
      expect(refused.ok ? '' : refused.got).not.toContain('password');
    }
  });

  it('[I8] a fault tells the host and never the path, which may be secret', async () => {
    const silent = createTcpServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { readonly port: number };
    const { fault } = await sent(`http://127.0.0.1:${port}/services/T0/SECRET?token=SECRET`, {
      permits: (address) => address === '127.0.0.1',
    });
    expect(fault).toContain(`127.0.0.1:${port}`);
    expect(fault).not.toContain('SECRET');
    await new Promise<void>((resolve) => {
      silent.close(() => resolve());
    });
  });
});
