import ipaddr from 'ipaddr.js';

/** Unicast addresses of IPv6 that are routed on the internet; all else is special or unassigned (RFC 4291). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Azure's host agent: a public address that only its virtual machines reach. */
const AZURE_AGENT = '168.63.129.16';

/**
 * Whether an IP address is of the public internet: not private, loopback, link-local (cloud metadata), shared, reserved or
 * multicast, and no IPv6 address that stands for an IPv4 one (mapped, compatible, NAT64, 6to4, Teredo).
 * @param address without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : parsed.toString() !== AZURE_AGENT;
}
