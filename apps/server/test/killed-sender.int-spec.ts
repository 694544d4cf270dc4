import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { LettersInTest } from './letters-in-test.js';
import { MailPeer } from './mail-peer.js';
import { startedApp, type StartedApp } from './started-app.js';

const entryPoint = path.resolve(import.meta.dirname, '../dist/src/main.worker.js');
const executive = 'executive@kut-rang.example';

describe('a sender killed between the last byte of a letter and the answer', () => {
  let peer: MailPeer;
  let app: StartedApp;
  let letters: LettersInTest;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    peer = await MailPeer.start();
    app = await startedApp({ content: 'people', startsOn: '2025-12-01', smtpUrl: peer.address });
    letters = new LettersInTest(app);
  });
  afterAll(async () => {
    for (const worker of workers) await kill(worker);
    await app.stop();
    await peer.stop();
  });

  function startWorker(): ChildProcess {
    const { databaseUrl, dataFolder } = app.config;
    const settings = { DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, SMTP_URL: peer.address, DEMONSTRATION: 'people', LOG_LEVEL: 'fatal' };
    const quick = { OUTBOX_RETRY_SECONDS: '1', HEARTBEAT_SECONDS: '1', LETTER_LEASE_SECONDS: '3' };
    const worker = spawn(process.execPath, [entryPoint], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...settings, ...quick } });
    workers.push(worker);
    return worker;
  }

  async function kill(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const ended = once(worker, 'exit');
    worker.kill('SIGKILL');
    await ended;
  }

  const letter = async () => (await app.query<{ id: string; state: string }>(`SELECT l.id, l.state FROM letter l JOIN account a ON a.id = l.account_id WHERE a.email = $1`, [executive]))[0];

  it('leaves a letter that another takes over after a while, with the same message id', async () => {
    let letGo = (): void => undefined;
    peer.holdsBackUntil = new Promise((resolve) => (letGo = resolve));
    await letters.tell({ seats: [await letters.seat(executive)] });
    const first = startWorker();
    await until('the letter is on its way', () => Promise.resolve(peer.underWay === 1), 30_000);
    await kill(first);
    letGo();
    expect((await letter())?.state).toBe('sending');

    startWorker();
    startWorker();
    await until('somebody has sent it', async () => (await letter())?.state === 'sent', 45_000);
    const { id } = (await letter())!;
    expect(peer.messageIds).toEqual([`${id}@localhost`, `${id}@localhost`]);
  }, 90_000);
});
