import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import pg from 'pg';
import { UploadFile } from '../src/modules/intake/use-cases/upload-file.js';
import { agencyDocument } from './intake-document.js';
import { startedApp, type StartedApp } from './started-app.js';
import { WorkerProcesses } from './worker-processes.js';

const waitingForTheLock = `SELECT 1 FROM pg_locks WHERE relation = 'intake_page'::regclass AND NOT granted`;

describe('the reading of a file', () => {
  let app: StartedApp;
  let blocker: pg.Client;
  let intakeId: string;
  let workers: WorkerProcesses;

  beforeEach(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    workers = new WorkerProcesses(app.config);
    blocker = new pg.Client({ connectionString: app.config.databaseUrl });
    await blocker.connect();
    const officer = await app.actor('kut-rang', 'officer');
    const file = { bytes: new TextEncoder().encode(agencyDocument()), fileName: 'ผลการประเมิน.txt' };
    intakeId = await app.get(UploadFile).upload(officer, officer.agencyId, file);
  });
  afterEach(async () => {
    await workers.killAll();
    await blocker.end();
    await app.stop();
  });

  const intake = async () => (await app.query<{ state: string; progress: number }>('SELECT state, progress FROM intake WHERE id = $1', [intakeId]))[0];
  const kept = () => app.query<{ pages: number; findings: number; told: number }>(
    `SELECT (SELECT count(*)::int FROM intake_page WHERE intake_id = $1) AS pages, (SELECT count(*)::int FROM intake_finding WHERE intake_id = $1) AS findings,
       (SELECT count(*)::int FROM audit_entry WHERE subject_id = $1::text AND action = 'intake.read') AS told`,
    [intakeId],
  );

  it('is begun again when a worker is killed in the middle of it, and has one effect', async () => {
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE intake_page IN ACCESS EXCLUSIVE MODE');
    const first = workers.start();
    await until('the worker is in the middle of the reading', async () => (await blocker.query(waitingForTheLock)).rowCount, 30_000);
    expect(await intake()).toEqual({ state: 'reading', progress: 60 });
    await workers.kill(first);
    await blocker.query('ROLLBACK');
    expect(await kept()).toEqual([{ pages: 0, findings: 0, told: 0 }]);

    workers.start();
    await until('the reading has ended', async () => (await intake())?.progress === 100, 45_000);
    expect(await intake()).toEqual({ state: 'read', progress: 100 });
    expect(await kept()).toEqual([{ pages: 1, findings: 2, told: 1 }]);
  }, 90_000);

  it('has one effect however often its job runs', async () => {
    await app.promise('read-intake', { intakeId });
    await app.drain();
    await app.promise('read-intake', { intakeId });
    await app.drain();
    expect(await intake()).toEqual({ state: 'read', progress: 100 });
    expect(await kept()).toEqual([{ pages: 1, findings: 2, told: 1 }]);
  });
});
