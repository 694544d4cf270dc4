import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LoadedCycle } from './loaded-cycle.js';

/** The hash of all that a cycle has published: it changes when any document of it is approved and published anew. */
export function publishedHashOf({ documents }: LoadedCycle): string {
  const published = documents.filter((document) => document.published).map(({ kind, contentHash }) => [kind, contentHash]);
  const canonical = canonicalize(published.toSorted(([a = ''], [b = '']) => a.localeCompare(b)));
  if (canonical === undefined) throw new Error('published documents without a canonical form');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
