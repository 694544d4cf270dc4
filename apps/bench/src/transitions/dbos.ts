import { DBOS } from '@dbos-inc/dbos-sdk';
import pg from 'pg';
import type { Contender } from '../harness.js';
import { rateOf } from '../harness.js';

const stepsAWorkflow = 20;

/** DBOS durable steps: each step is one checkpoint in PostgreSQL, as each of our transitions is one commit. */
export function dbosContender(databaseUrl: string, count: number, inFlight: number): Contender {
  const step = () => Promise.resolve(1);
  const workflow = DBOS.registerWorkflow(
    async () => {
      for (let done = 0; done < stepsAWorkflow; done += 1) await DBOS.runStep(step, { name: 'transition' });
    },
    { name: 'transitions' },
  );
  let pool: pg.Pool;
  return {
    name: 'dbos',
    async prepare() {
      pool = new pg.Pool({ connectionString: databaseUrl, max: inFlight });
      pool.on('error', () => undefined);
      DBOS.setConfig({
        name: 'transitions-bench',
        systemDatabaseUrl: databaseUrl,
        systemDatabasePool: pool,
        enableOTLP: false,
        logLevel: 'error',
        runAdminServer: false,
      });
      await DBOS.launch();
    },
    async measure() {
      const workflows = Math.ceil(count / stepsAWorkflow);
      return (await rateOf(workflows, inFlight, workflow)) * stepsAWorkflow;
    },
    async release() {
      await DBOS.shutdown();
      if (!pool.ended) await pool.end();
    },
  };
}
