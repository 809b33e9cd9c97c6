import { assert, ipV4, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.js';

const REFUSED: readonly (readonly [string, ...string[]])[] = [
  ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ['shared by a carrier', '100.64.0.1', '100.127.255.255'],
  ['link-local and metadata', '169.254.169.254', '169.254.0.1', 'fe80::1', 'fe80::1%eth0'],
  ['unique local', 'fc00::1', 'fd00:ec2::254'],
  ['multicast and broadcast', '224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  ['unspecified', '0.0.0.0', '0.1.2.3', '::'],
  [
    'IPv4 in IPv6',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378::',
  ],
  ['for documentation and tests', '192.0.2.1', '198.51.100.1', '203.0.113.9', '198.18.0.1', '2001:db8::1'],
  ['no address', '', 'localhost', '1.2.3', '1.2.3.4.5', '0x7f000001', ':::'],
];

describe('isPublicAddress', () => {
  test.each(REFUSED)('[F80] is not for %s', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  test('[F80] is for the rest of the internet', () => {
    const open = [
      '8.8.8.8',
      '100.63.255.255',
      '100.128.0.1',
      '172.15.0.1',
      '172.32.0.1',
      '192.167.1.1',
      '223.255.255.255',
      '2606:4700::1',
      '2a00:1450:4001::200e',
    ];
    expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  test('[F80] no IPv4 address is public in the mapped form', () => {
    assert(property(ipV4(), (address) => !isPublicAddress(`::ffff:${address}`)));
  });
});
