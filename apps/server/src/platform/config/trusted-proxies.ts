import { z } from 'zod';

const network = z.union([z.cidrv4(), z.cidrv6()]).refine((range) => !range.endsWith('/0'));
const proxy = z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), network]);

/** A list by commas, in the words of Express's `trust proxy`; neither a count nor everybody. */
export const trustedProxies = z
  .string()
  .refine((list) => list.split(',').every((part) => proxy.safeParse(part.trim()).success), 'must be addresses, networks, loopback, linklocal or uniquelocal, by commas');
