/** A chain holds the entries of one agency, of a province's own acts, or of the platform. */
export type ChainName = `agency:${string}` | `province:${string}` | 'platform';

/** Which chain an entry belongs to: its agency's, else that of the province its actor belongs to, else the platform's. */
export function chainOf({ agencyId, provinceId }: { readonly agencyId: string | null; readonly provinceId: string | null }): ChainName {
  if (agencyId !== null) return `agency:${agencyId}`;
  return provinceId === null ? 'platform' : `province:${provinceId}`;
}
