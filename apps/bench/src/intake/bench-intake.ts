import { rm } from 'node:fs/promises';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import { compare, type BenchResult } from '../harness.js';
import { bareContender } from './bare.js';
import { oursContender, startOurServer } from './ours.js';
import { sheetRows } from './sheet-rows.js';
import { workbookOf } from './workbook.js';

const runs = 7;
/** The agencies of a whole country's year. */
const count = 8317;

/**
 * Rows a second of one workbook, from its bytes to the commit. Ours is read, understood, checked, compared with what is on file and written
 * with scores and findings; `parseAndCopy` is the library's parse and a COPY of the rows as they are. Both read in this process: the server
 * reads a stranger's file in one of its own, whose start and answer are no part of either.
 */
export async function benchIntake(): Promise<BenchResult> {
  const rows = sheetRows(count);
  const file = workbookOf(rows);
  const folder = await temporaryFolder('prongsai-bench-');
  const postgres = await startLocalPostgres({ folder });
  try {
    const server = await startOurServer(postgres.url, rows);
    try {
      const contenders = [oursContender(server, file, count), bareContender(postgres.url, file, rows)];
      return await compare('intake', 'rows/s', contenders, runs);
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
