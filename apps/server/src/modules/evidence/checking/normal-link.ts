import { BlockList, isIP } from 'node:net';
import type { EvidenceRefusalCode } from '@prongsai/contracts';
import { refuse } from '../../../platform/index.js';

const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [['::', 127], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) inside.addSubnet(network, bits, 'ipv6');

/** Names that only a network of one's own knows. */
const insideNames = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid)$/;

const refused = (code: EvidenceRefusalCode) => refuse.invalid([{ code, where: 'link' }]);

const isInside = (host: string): boolean => {
  const address = host.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version !== 0) return inside.check(address, version === 4 ? 'ipv4' : 'ipv6');
  return insideNames.test(host.replace(/\.$/, ''));
};

/** A link as it is kept: an address of the public web, written one way. It is not opened here. */
export function normalLink(given: string): string {
  if (!URL.canParse(given)) throw refused('evidence-link-not-web');
  const link = new URL(given);
  if (link.protocol !== 'http:' && link.protocol !== 'https:') throw refused('evidence-link-not-web');
  if (link.username !== '' || link.password !== '') throw refused('evidence-link-with-password');
  if (isInside(link.hostname)) throw refused('evidence-link-inside');
  if (isIP(link.hostname.replace(/^\[|\]$/g, '')) === 0 && !link.hostname.includes('.')) throw refused('evidence-link-not-web');
  return link.href;
}
