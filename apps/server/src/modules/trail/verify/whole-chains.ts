import type { ChainName } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import type { RunAs } from '../../../platform/index.js';

/** Names of chains; `null` for every chain there is. */
export type Chains = readonly ChainName[] | null;

/** The chains that somebody sees whole. Of his province's an agency's people see only their own entries, which make no chain. */
export async function wholeChains(tx: EntityManager, as: RunAs, agencyId?: string): Promise<Chains> {
  if (agencyId !== undefined) return [`agency:${agencyId}`];
  if (as === 'engine') return null;
  if (as.agencyId !== null) return [`agency:${as.agencyId}`];
  const agencies = await tx.query<{ id: string }[]>('SELECT id FROM agency ORDER BY id');
  return [...agencies.map(({ id }): ChainName => `agency:${id}`), `province:${as.provinceId}`];
}

/** The condition that a query on chains is narrowed by; the names are its first value. */
export const amongChains = (alias: string): string => `($1::text[] IS NULL OR ${alias}.chain = ANY($1))`;
