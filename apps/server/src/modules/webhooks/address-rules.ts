import { isIP } from 'node:net';
import type { ReasonGiven } from '../../platform/index.js';

const where = 'body.url';

/** A host within a network, or a bare number: nothing that a certificate and a name in the internet stand for. */
const isPrivate = (hostname: string): boolean => isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.') || /\.(localhost|local|internal)$/.test(hostname);

/** What speaks against an address by itself; where its name leads to is looked at anew with every sending. */
export function faultsOfAddress(address: string, privateAllowed: boolean): ReasonGiven[] {
  const url = new URL(address);
  const faults: ReasonGiven[] = [];
  if (url.protocol !== 'https:' && !(privateAllowed && url.protocol === 'http:')) faults.push({ code: 'webhook-not-https', where });
  if (url.username !== '' || url.password !== '') faults.push({ code: 'webhook-with-password', where });
  if (!privateAllowed && isPrivate(url.hostname)) faults.push({ code: 'webhook-private-address', where });
  return faults;
}

export const hostOf = (address: string): string => new URL(address).host;
