import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Contender } from '../harness.js';
import { rateOf } from '../harness.js';
import { addProvince, cyclesALane, nextMove, type BenchCycle, type Province } from './cycles.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The same rows by plain node-pg, under the same row-level security and with the same chain: no facts are loaded, nothing is decided, each
 * statement is prepared and waited for.
 */
export function floorContender(databaseUrl: string, count: number, inFlight: number): Contender {
  let pool: pg.Pool;
  let province: Province;
  return {
    name: 'nodePg',
    async prepare() {
      const owner = new pg.Pool({ connectionString: databaseUrl, max: inFlight });
      province = await addProvince(owner, 'floor', inFlight * cyclesALane);
      await owner.end();
      pool = new pg.Pool({ connectionString: databaseUrl, max: inFlight, options: '-c role=prongsai_caller' });
    },
    measure: () => rateOf(count, inFlight, (index) => write(pool, province, province.cycles[index % province.cycles.length]!)),
    async release() {
      await pool.end();
    },
  };
}

const scope = `SELECT set_config('prongsai.province', $1, true), set_config('prongsai.agency', $2, true), set_config('prongsai.granted', 'standing', true)`;

const head = `INSERT INTO audit_head AS head (chain, agency_id, no, previous_hash, hash) VALUES ($1, $2, 1, $3, encode(sha256(convert_to($3::text || $4::text, 'UTF8')), 'hex'))
  ON CONFLICT (chain) DO UPDATE SET no = head.no + 1, previous_hash = head.hash, hash = encode(sha256(convert_to(head.hash || (head.no + 1) || $4::text, 'UTF8')), 'hex')
  RETURNING no, previous_hash, hash`;

const entry = `INSERT INTO audit_entry (chain, no, previous_hash, hash, id, at, agency_id, account_id, position_id, action, subject_type, subject_id, detail, detail_salt, detail_hash)
  VALUES ($1, $2, $3, $4, $5, now(), $6, $7, $8, $9, 'cycle', $10, $11, $12, $13)`;

async function write(pool: pg.Pool, province: Province, cycle: BenchCycle): Promise<void> {
  const { event, to, effect, role } = nextMove(cycle);
  const positionId = role === 'officer' ? province.officerId : province.coordinatorId;
  const chain = `agency:${cycle.agencyId}`;
  const detail = { from: cycle.state, to, round: 1 };
  const salt = randomUUID();
  const detailHash = sha256(salt + JSON.stringify(detail));
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({ name: 'scope', text: scope, values: [province.id, role === 'officer' ? cycle.agencyId : ''] });
    await client.query({ name: 'lock', text: 'SELECT * FROM cycle WHERE id = $1 FOR NO KEY UPDATE', values: [cycle.id] });
    await client.query({
      name: 'move',
      text: 'UPDATE cycle SET state = $2, state_since = now(), version = $3 WHERE id = $1',
      values: [cycle.id, to, cycle.version + 1],
    });
    await client.query({
      name: 'history',
      text: `INSERT INTO cycle_transition (id, cycle_id, agency_id, version, event, from_state, to_state, round, at, position_id, account_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1, now(), $8, $9)`,
      values: [randomUUID(), cycle.id, cycle.agencyId, cycle.version + 1, event, cycle.state, to, positionId, province.accountId],
    });
    const { rows } = await client.query<{ no: string; previous_hash: string; hash: string }>({
      name: 'head',
      text: head,
      values: [chain, cycle.agencyId, sha256(chain), JSON.stringify({ chain, action: event, accountId: province.accountId, positionId, detailHash })],
    });
    const { no, previous_hash: previousHash, hash } = rows[0]!;
    await client.query({
      name: 'entry',
      text: entry,
      values: [chain, no, previousHash, hash, randomUUID(), cycle.agencyId, province.accountId, positionId, `cycle.${event}`, cycle.id, detail, salt, detailHash],
    });
    await client.query({ name: 'outbox', text: 'INSERT INTO outbox (id, name, payload) VALUES ($1, $2, $3)', values: [randomUUID(), effect, { cycleId: cycle.id }] });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  cycle.version += 1;
  cycle.state = to;
}
