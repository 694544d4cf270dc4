import { planImport, readBytes, type FileReading, type KnownAgency, type StoredResult } from '@prongsai/intake';
import { KeepResults, readConfig, startServer, Transactions, type Actor, type RunningServer } from '@prongsai/server';
import pg from 'pg';
import type { Contender } from '../harness.js';
import { addProvince } from './province.js';
import { secondsOf } from './seconds-of.js';
import { fiscalYear, type SheetRow } from './sheet-rows.js';

const fileName = 'province.xlsx';

const agencies = 'SELECT id, name_th AS name, type, district FROM agency WHERE province_id = $1';
const stored = `SELECT r.agency_id AS "agencyId", r.printed FROM result r JOIN agency a ON a.id = r.agency_id
  WHERE a.province_id = $1 AND r.fiscal_year = $2`;

/** Our server, without HTTP and workers, and a province that has every agency of the sheet. */
export interface OurServer {
  readonly app: RunningServer['app'];
  readonly pool: pg.Pool;
  readonly coordinator: Actor;
  stop(): Promise<void>;
}

export async function startOurServer(databaseUrl: string, rows: readonly SheetRow[]): Promise<OurServer> {
  const server = await startServer({ config: readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' }), serves: false, works: false });
  const pool = new pg.Pool({ connectionString: databaseUrl });
  // A connection may still be closing when the database stops.
  pool.on('error', () => undefined);
  const coordinator = await addProvince(pool, rows);
  return {
    app: server.app,
    pool,
    coordinator,
    async stop() {
      await pool.end();
      await server.stop();
    },
  };
}

/** Read, understood, checked, compared with what is on file, and written with its scores and findings in one transaction. */
async function take({ app, coordinator }: OurServer, { province }: FileReading): Promise<number> {
  if (!province) throw new Error('the workbook was not recognised');
  const kept = await app.get(Transactions).run(coordinator, async (tx) => {
    const plan = planImport(province, {
      agencies: await tx.query<KnownAgency[]>(agencies, [coordinator.provinceId]),
      stored: await tx.query<StoredResult[]>(stored, [coordinator.provinceId, fiscalYear]),
    });
    const results = plan.rows.flatMap((row) => (row.outcome === 'create' ? [{ agencyId: row.agencyId, printed: row.printed }] : []));
    return app.get(KeepResults).keep(tx, coordinator, { fiscalYear, source: fileName, intakeId: null, results });
  });
  return kept.size;
}

export function oursContender(server: OurServer, file: Buffer, count: number): Contender {
  const importAll = async (): Promise<void> => {
    const kept = await take(server, await readBytes(file, fileName));
    if (kept !== count) throw new Error(`${kept} of ${count} results were written`);
  };
  return {
    name: 'ours',
    prepare: () => Promise.resolve(),
    async measure() {
      await server.pool.query('TRUNCATE result CASCADE');
      return count / (await secondsOf(importAll));
    },
    release: () => Promise.resolve(),
  };
}
