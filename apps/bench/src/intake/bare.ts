import { read, utils } from '@e965/xlsx';
import pg from 'pg';
import type { Contender } from '../harness.js';
import { copyRows, type CopyValue } from './copy-rows.js';
import { sheetName, type SheetRow } from './sheet-rows.js';
import { secondsOf } from './seconds-of.js';

const columns = ['no int', 'name text', 'type text', 'district text', ...Array.from({ length: 10 }, (_, index) => `s${index + 1} numeric`), 'overall numeric', 'grade text'];

/** The library's own parse and a COPY of what it gives into a table without keys: nothing is understood, checked or kept apart. */
export function bareContender(databaseUrl: string, file: Buffer, rows: readonly SheetRow[]): Contender {
  let client: pg.Client;
  const copyParsed = async (): Promise<void> => {
    const sheet = read(file, { type: 'buffer' }).Sheets[sheetName];
    if (!sheet) throw new Error('the workbook has no such sheet');
    const parsed = utils.sheet_to_json<CopyValue[]>(sheet, { header: 1 }).slice(2);
    await client.query('BEGIN');
    await copyRows(client, 'bare_sheet', parsed);
    await client.query('COMMIT');
  };
  return {
    name: 'parseAndCopy',
    async prepare() {
      client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(`CREATE TABLE bare_sheet (${columns.join(', ')})`);
    },
    async measure() {
      await client.query('TRUNCATE bare_sheet');
      return rows.length / (await secondsOf(copyParsed));
    },
    async release() {
      await client.end();
    },
  };
}
