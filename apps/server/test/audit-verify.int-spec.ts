import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startedApp, type StartedApp } from './started-app.js';

const program = path.resolve(import.meta.dirname, '../dist/src/audit-verify.js');

describe('npm run audit:verify', () => {
  let app: StartedApp;
  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
  });
  afterAll(() => app.stop());

  const run = (args: string[] = [], env: Record<string, string> = { DATABASE_URL: app.config.databaseUrl, DATA_FOLDER: app.config.dataFolder }) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      execFile(process.execPath, [program, ...args], { env: { PATH: process.env['PATH'], ...env } }, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
    });

  async function asSuperuser(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: app.config.databaseUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }

  it('says a line a chain in Thai and English, and ends with 0 where everything is sound', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('✓ เทศบาลเมืองบึงกาฬ / Bueng Kan Town Municipality');
    expect(out).toContain('ร่องรอยครบถ้วน ไม่พบการแก้ไข');
  });

  it('needs data that is there', async () => {
    const { code, err } = await run([], { DATA_FOLDER: path.join(app.config.dataFolder, 'nowhere') });
    expect(code).toBe(2);
    expect(err).toContain('npm start');
  });

  it('names what it found, as lines or as JSON, and ends with 1', async () => {
    await asSuperuser(`UPDATE audit_entry SET action = 'cycle.return' WHERE action = 'cycle.approve' AND no = (SELECT min(no) FROM audit_entry WHERE action = 'cycle.approve')`);
    const lines = await run();
    expect(lines).toMatchObject({ code: 1, out: expect.stringMatching(/รายการที่ \d+ ถูกแก้ไขหลังบันทึก/) });
    const json = await run(['--json']);
    const { chains } = JSON.parse(json.out) as { chains: { faults: { kind: string }[] }[] };
    expect(chains.flatMap(({ faults }) => faults)).toContainEqual(expect.objectContaining({ kind: 'altered' }));
  });
});
