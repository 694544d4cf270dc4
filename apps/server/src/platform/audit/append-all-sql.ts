const hash = (previous: string, no: string): string => `encode(sha256(convert_to(${previous} || E'\\n' || ${no} || E'\\n' || given.body, 'UTF8')), 'hex')`;

/** Chains that have no entry yet begin with their genesis; nobody sees them before the first entry is there. */
export const beginChainsSql = `INSERT INTO audit_head (chain, agency_id, no, previous_hash, hash)
  SELECT chain, agency_id, 0, genesis, genesis FROM unnest($1::text[], $2::uuid[], $3::text[]) AS t (chain, agency_id, genesis) ORDER BY chain ON CONFLICT (chain) DO NOTHING`;

/** In one order, so that two who append to many chains at once wait for each other instead of blocking. */
export const lockChainsSql = 'SELECT 1 FROM audit_head WHERE chain = ANY($1::text[]) ORDER BY chain FOR UPDATE';

/** Appends one entry to each of many chains; the values are those of `Audit.valuesOf`, each as an array. */
export const appendAllSql = `WITH given AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
      AS t (chain, body, agency_id, id, at, account_id, position_id, action, subject_type, subject_id, detail, detail_salt, detail_hash)),
  moved AS (
    UPDATE audit_head head SET no = head.no + 1, previous_hash = head.hash, hash = ${hash('head.hash', '(head.no + 1)')}
      FROM given WHERE head.chain = given.chain RETURNING head.chain, head.no, head.previous_hash, head.hash)
  INSERT INTO audit_entry (chain, no, previous_hash, hash, agency_id, id, at, account_id, position_id, action, subject_type, subject_id, detail, detail_salt, detail_hash)
  SELECT moved.chain, moved.no, moved.previous_hash, moved.hash, given.agency_id, given.id, given.at, given.account_id, given.position_id, given.action, given.subject_type,
         given.subject_id, given.detail::jsonb, given.detail_salt, given.detail_hash
    FROM moved JOIN given ON given.chain = moved.chain`;
