import { isIPv4, isIPv6 } from 'node:net';
import type { Request } from 'express';

/** What is kept of a browser: enough for its owner to know it again, too little to follow anybody by. */
export interface Visitor {
  readonly browser: string;
  /** Truncated; the whole address is only counted, and that hashed. */
  readonly address: string;
}

/** Order matters: most browsers also name those they descend from. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bLine\//, 'LINE'],
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (list: readonly (readonly [RegExp, string])[], agent: string): string | undefined => list.find(([sign]) => sign.test(agent))?.[1];

/** `Chrome · Windows`; `–` for what is no browser that we know. */
export const browserOf = (agent: string): string => [nameIn(browsers, agent), nameIn(systems, agent)].filter(Boolean).join(' · ') || '–';

/** The network that an address lies in: 24 bits of IPv4, 48 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return '–';
  const groups = new URL(`http://[${plain.split('%')[0]}]`).hostname.slice(1, -1).split('::');
  const head = (groups[0] ?? '').split(':').filter(Boolean);
  const tail = groups.length > 1 ? (groups[1] ?? '').split(':').filter(Boolean) : [];
  const whole = groups.length > 1 ? [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail] : head;
  return `${whole.slice(0, 3).join(':')}::/48`;
}

export const visitorOf = (request: Pick<Request, 'ip' | 'headers'>): Visitor => ({
  browser: browserOf(request.headers['user-agent'] ?? ''),
  address: networkOf(request.ip ?? ''),
});
