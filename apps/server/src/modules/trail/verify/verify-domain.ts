import type { ChainName, Fault } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import { amongChains, type Chains } from './whole-chains.js';

interface Row {
  readonly chain: ChainName;
  /** Of the cycle. */
  readonly id: string;
  readonly what: string;
  readonly done: boolean;
  readonly no: number;
  readonly entryId: string;
}

/** Every step of a cycle and every decision, numbered among its like, beside the entries that tell of it, numbered the same way. */
const differing = `
  WITH done AS (
    SELECT true AS there, 'agency:' || t.agency_id AS chain, t.cycle_id::text AS id, 'cycle.' || t.event AS action, '' AS seat,
           row_number() OVER (PARTITION BY t.cycle_id, t.event ORDER BY t.version) AS nth
      FROM cycle_transition t WHERE t.event NOT IN ('approve', 'return')
    UNION ALL
    SELECT true, 'agency:' || a.agency_id, a.cycle_id::text, 'cycle.' || a.verdict, a.position_id::text,
           row_number() OVER (PARTITION BY a.cycle_id, a.verdict, a.position_id ORDER BY a.decided_at)
      FROM approval a WHERE a.verdict IS NOT NULL AND a.carried_from IS NULL),
  told AS (
    SELECT e.chain, e.subject_id AS id, e.action, seated.seat, e.no, e.id AS entry_id,
           row_number() OVER (PARTITION BY e.chain, e.subject_id, e.action, seated.seat ORDER BY e.no) AS nth
      FROM audit_entry e,
           LATERAL (SELECT CASE WHEN e.action IN ('cycle.approve', 'cycle.return') THEN coalesce(e.position_id::text, '') ELSE '' END AS seat) seated
     WHERE e.subject_type = 'cycle' AND e.action LIKE 'cycle.%'),
  compared AS (
    SELECT chain, id, action, done.there IS NOT NULL AS done, told.no, told.entry_id
      FROM done FULL JOIN told USING (chain, id, action, seat, nth))
  SELECT chain, id, action AS what, done, no, entry_id AS "entryId"
    FROM compared WHERE (NOT done OR no IS NULL) AND ${amongChains('compared')} ORDER BY chain, no, id`;

/** Whether the trail tells of everything that was done to a cycle, and of nothing that was not. */
export async function verifyDomain(tx: EntityManager, chains: Chains): Promise<Fault[]> {
  const rows = await tx.query<Row[]>(differing, [chains]);
  return rows.map(({ chain, id, what, done, no, entryId }) =>
    done ? { kind: 'untold', chain, subject: what, id } : { kind: 'unfounded', chain, no, id: entryId, subject: what },
  );
}
