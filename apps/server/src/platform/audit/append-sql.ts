/** What an entry is given, besides what its chain's head tells. */
const given = {
  agency_id: 'uuid', id: 'uuid', at: 'timestamptz', account_id: 'uuid', position_id: 'uuid', action: 'text', subject_type: 'text', subject_id: 'text',
  detail: 'jsonb', detail_salt: 'text', detail_hash: 'text',
} as const;

/** Two statements that append an entry together; the second reads the first under the name it was asked to use. */
export interface AppendingEntry {
  readonly head: string;
  readonly entry: string;
  /** The first parameter that is still free. */
  readonly next: number;
}

/**
 * The parts of a statement that appends an entry, its values from `$first` on in the order of `Audit.valuesOf`. Number and hash are made by the
 * database, of the text that `@prongsai/trail` describes, so that appending waits for nothing but other writers of the same chain.
 */
export function appendingEntry(first = 1, headName = 'audit_moved'): AppendingEntry {
  const [chain, genesis, body, agencyId] = [0, 1, 2, 3].map((place) => `$${first + place}`);
  const hashOf = (previous: string, no: string) => `encode(sha256(convert_to(${previous} || E'\\n' || ${no} || E'\\n' || ${body}::text, 'UTF8')), 'hex')`;
  const values = Object.values(given).map((type, place) => `$${first + 3 + place}::${type}`);
  return {
    head: `INSERT INTO audit_head AS head (chain, agency_id, no, previous_hash, hash)
  VALUES (${chain}, ${agencyId}::uuid, 1, ${genesis}, ${hashOf(`${genesis}::text`, '1')})
  ON CONFLICT (chain) DO UPDATE SET no = head.no + 1, previous_hash = head.hash, hash = ${hashOf('head.hash', '(head.no + 1)')}
  RETURNING chain, no, previous_hash, hash`,
    entry: `INSERT INTO audit_entry (chain, no, previous_hash, hash, ${Object.keys(given).join(', ')})
  SELECT chain, no, previous_hash, hash, ${values.join(', ')} FROM ${headName}`,
    next: first + 3 + values.length,
  };
}

const { head, entry } = appendingEntry();

/** Appends one entry in one statement. */
export const appendSql = `WITH audit_moved AS (${head}) ${entry}`;
