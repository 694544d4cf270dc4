import { MoveDeadlines, PlanDeadlines, PlanMeasures, readConfig, Relay, startServer, Transactions, type RunningServer } from '@prongsai/server';
import type { Contender } from '../harness.js';
import { putBack } from './bare-rows.js';
import { fiscalYear } from './nation.js';

/** The server without HTTP and workers; carrying rows on to the queue comes after the commit and is other processes' work. */
export async function engineOf(databaseUrl: string, given: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal', DEMONSTRATION: 'people', ...given });
  const server = await startServer({ config, serves: false, works: false });
  await server.app.get(Relay).onModuleDestroy();
  return server;
}

/** Plans the deadlines of every measure in the nation, and every line of their ladders. */
export const planNation = ({ app }: RunningServer): Promise<unknown> =>
  app.get(Transactions).run('engine', (tx) => app.get(PlanMeasures, { strict: false }).forCycles(tx, { fiscalYear }));

/** Plans the milestones of every cycle. */
export const planMilestones = ({ app }: RunningServer): Promise<unknown> =>
  app.get(Transactions).run('engine', (tx) => app.get(PlanDeadlines, { strict: false }).forCycles(tx, { fiscalYear }));

/** Moves a deadline for everybody, and with it every line of the ladder that is still to come. */
export const moveNation = ({ app }: RunningServer): Promise<unknown> =>
  app.get(Transactions).run('engine', (tx) =>
    app.get(MoveDeadlines, { strict: false }).apply(tx, null, {
      subject: { fiscalYear, definitionId: 'annual-cycle', milestone: 'sixMonthReport', provinceId: null, agencyId: null },
      to: { dueOn: '2026-04-30' },
      reason: 'เลื่อนทั้งประเทศ',
      from: null,
    }),
  );

/** How quickly `work` writes its rows, from the same beginning every time. */
export const oursContender = (databaseUrl: string, server: RunningServer, rows: () => number, work: (server: RunningServer) => Promise<unknown>): Contender => ({
  name: 'ours',
  prepare: () => Promise.resolve(),
  async measure() {
    await putBack(databaseUrl);
    const started = process.hrtime.bigint();
    await work(server);
    return rows() / (Number(process.hrtime.bigint() - started) / 1e9);
  },
  release: () => Promise.resolve(),
});
