import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Contender } from '../harness.js';
import { rateOf } from '../harness.js';
import { addProvince, cyclesALane, nextMove, type BenchCycle, type Province } from './cycles.js';

/** The same rows by plain node-pg: no facts are loaded, nothing is decided. What no server on this driver and database can beat by much. */
export function floorContender(databaseUrl: string, count: number, inFlight: number): Contender {
  let pool: pg.Pool;
  let province: Province;
  return {
    name: 'nodePg',
    async prepare() {
      pool = new pg.Pool({ connectionString: databaseUrl, max: inFlight });
      province = await addProvince(pool, 'floor', inFlight * cyclesALane);
    },
    measure: () => rateOf(count, inFlight, (index) => write(pool, province, province.cycles[index % province.cycles.length]!)),
    async release() {
      await pool.end();
    },
  };
}

async function write(pool: pg.Pool, province: Province, cycle: BenchCycle): Promise<void> {
  const { event, to, effect, role } = nextMove(cycle);
  const positionId = role === 'officer' ? province.officerId : province.coordinatorId;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({ name: 'lock', text: 'SELECT * FROM cycle WHERE id = $1 FOR UPDATE', values: [cycle.id] });
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
    await client.query({
      name: 'audit',
      text: `INSERT INTO audit_entry (id, at, agency_id, account_id, position_id, action, subject_type, subject_id, detail)
        VALUES ($1, now(), $2, $3, $4, $5, 'cycle', $6, $7)`,
      values: [randomUUID(), cycle.agencyId, province.accountId, positionId, `cycle.${event}`, cycle.id, { from: cycle.state, to, round: 1 }],
    });
    await client.query({
      name: 'outbox',
      text: 'INSERT INTO outbox (id, name, payload, created_at, available_at) VALUES ($1, $2, $3, now(), now())',
      values: [randomUUID(), effect, { cycleId: cycle.id }],
    });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  cycle.version += 1;
  cycle.state = to;
}
