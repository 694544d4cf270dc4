import { rm } from 'node:fs/promises';
import { readBytes, readFileWithLimits, readingLimits } from '@prongsai/intake';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import { compare, type BenchResult } from '../harness.js';
import { bareContender } from './bare.js';
import { oursContender, startOurServer } from './ours.js';
import { sheetRows } from './sheet-rows.js';
import { workbookOf } from './workbook.js';

const runs = 7;
/** A machine that is busy with something else is slow, not wrong. */
const patient = { ...readingLimits, milliseconds: 60_000 };
/** The agencies of a whole country's year. */
const count = 8317;

/**
 * Rows a second of one workbook, from its bytes to the commit. Ours is read, understood, checked, compared with what is on file and written
 * with scores and findings; `parseAndCopy` is the library's parse and a COPY of the rows as they are. `oursInItsOwnProcess` is ours with the
 * file read as the server reads a stranger's: by a fresh process with limits, which answers in JSON.
 */
export async function benchIntake(): Promise<BenchResult> {
  const rows = sheetRows(count);
  const file = workbookOf(rows);
  const folder = await temporaryFolder('prongsai-bench-');
  const postgres = await startLocalPostgres({ folder });
  try {
    const server = await startOurServer(postgres.url, rows);
    try {
      const contenders = [
        oursContender('ours', server, file, count, readBytes),
        bareContender(postgres.url, file, rows),
        oursContender('oursInItsOwnProcess', server, file, count, (bytes, name) => readFileWithLimits(bytes, name, patient)),
      ];
      return await compare('intake', 'rows/s', contenders, runs);
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
