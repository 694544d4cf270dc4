import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Content } from './content.js';

/** A measure without its number: what stands before it in the document is not its own. */
const unnumbered = <T extends { readonly no: number }>({ no: _no, ...rest }: T): Omit<T, 'no'> => rest;

const partOf = (content: Content, measureIds: ReadonlySet<string>) =>
  content.kind === 'plan'
    ? content.measures.filter(({ id }) => measureIds.has(id)).map(unnumbered).toSorted((a, b) => a.id.localeCompare(b.id))
    : content.entries.filter(({ measureId }) => measureIds.has(measureId)).map(unnumbered).toSorted((a, b) => a.measureId.localeCompare(b.measureId));

/**
 * The hash of what a division answers for in a document: its measures, or what is reported on them. It stays the same while these read
 * the same, whatever happens to the measures of others, and also when they are numbered anew.
 */
export function partHashOf(content: Content, measureIds: ReadonlySet<string>): string {
  const { kind, fiscalYear } = content;
  const canonical = canonicalize({ kind, fiscalYear, part: partOf(content, measureIds) });
  if (canonical === undefined) throw new Error('a part without a canonical form');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
