import { ApplyTransition, readConfig, Relay, startServer, Transactions, type Actor, type RunningServer } from '@prongsai/server';
import pg from 'pg';
import type { Contender } from '../harness.js';
import { rateOf } from '../harness.js';
import { addProvince, cyclesALane, nextMove, type BenchCycle, type Province } from './cycles.js';

/** The use case as a controller calls it, without HTTP and without workers. */
export function oursContender(databaseUrl: string, count: number, inFlight: number): Contender {
  let server: RunningServer;
  let province: Province;
  const actorOf = (cycle: BenchCycle, role: 'officer' | 'coordinator'): Actor => ({
    accountId: province.accountId,
    positionId: role === 'officer' ? province.officerId : province.coordinatorId,
    role,
    provinceId: province.id,
    agencyId: role === 'officer' ? cycle.agencyId : null,
    divisionId: null,
    language: 'th',
    access: 'standing',
  });
  async function move(cycle: BenchCycle): Promise<void> {
    const { event, to, role } = nextMove(cycle);
    const sent = { event, version: cycle.version, ...(event === 'reopen' ? { reason: 'แก้ไขบทวิเคราะห์', to } : {}) };
    await server.app.get(Transactions).run(actorOf(cycle, role), (tx) => server.app.get(ApplyTransition).apply(tx, actorOf(cycle, role), cycle.id, sent));
    cycle.version += 1;
    cycle.state = to;
  }
  return {
    name: 'ours',
    async prepare() {
      server = await startServer({ config: readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' }), serves: false, works: false });
      // Carrying rows on to the queue comes after the commit; it is other processes' work here, as it is for the peers.
      await server.app.get(Relay).onModuleDestroy();
      const pool = new pg.Pool({ connectionString: databaseUrl });
      province = await addProvince(pool, 'ours', inFlight * cyclesALane);
      await pool.end();
    },
    measure: () => rateOf(count, inFlight, (index) => move(province.cycles[index % province.cycles.length]!)),
    async release() {
      await server.stop();
    },
  };
}
