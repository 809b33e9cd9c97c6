import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 that is no address of the public internet (IANA's registry of special purposes): private, shared, local, metadata, multicast. */
const SPECIAL_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Inside the global unicast range of IPv6 and yet not public, or a way to name an IPv4 address: Teredo, 6to4, documentation. */
const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Networks of a house: its own addresses, those shared by a carrier, and the machine itself. */
const HOUSE_V4: readonly (readonly [string, number])[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
];

const [houseV4, houseV6, metadata] = [new BlockList(), new BlockList(), new BlockList()];
for (const [net, prefix] of HOUSE_V4) houseV4.addSubnet(net, prefix, 'ipv4');
houseV6.addAddress('::1', 'ipv6');
houseV6.addSubnet('fc00::', 7, 'ipv6');
metadata.addAddress('fd00:ec2::254', 'ipv6');
const special = new BlockList();
for (const [net, prefix] of SPECIAL_V4) special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of SPECIAL_V6) special.addSubnet(net, prefix, 'ipv6');
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address is one of the public internet. Of IPv6 only global unicast is: so are loopback, link-local, unique local,
 * multicast and every IPv4-mapped address refused. What is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return isIPv6(address) && !address.includes('%') && global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/**
 * Whether an IP address is one of a house's own network. Those where a cloud answers with the secrets of the machine (link-local, and
 * Amazon's in IPv6) are not, and neither is IPv4 mapped into IPv6.
 */
export function isHouseAddress(address: string): boolean {
  if (isIPv4(address)) return houseV4.check(address, 'ipv4');
  return isIPv6(address) && !address.includes('%') && houseV6.check(address, 'ipv6') && !metadata.check(address, 'ipv6');
}
