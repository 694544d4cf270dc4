import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { LettersInTest } from './letters-in-test.js';
import { MailPeer } from './mail-peer.js';
import { startedApp, type StartedApp } from './started-app.js';
import { WorkerProcesses } from './worker-processes.js';

const executive = 'executive@kut-rang.example';

describe('a sender killed between the last byte of a letter and the answer', () => {
  let peer: MailPeer;
  let app: StartedApp;
  let letters: LettersInTest;
  let workers: WorkerProcesses;

  beforeAll(async () => {
    peer = await MailPeer.start();
    app = await startedApp({ content: 'people', startsOn: '2025-12-01', smtpUrl: peer.address });
    workers = new WorkerProcesses(app.config, { SMTP_URL: peer.address, HEARTBEAT_SECONDS: '1', LETTER_LEASE_SECONDS: '3', LOG_LEVEL: 'fatal' });
    letters = new LettersInTest(app);
  });
  afterAll(async () => {
    await workers.killAll();
    await app.stop();
    await peer.stop();
  });

  const letter = async () => (await app.query<{ id: string; state: string }>(`SELECT l.id, l.state FROM letter l JOIN account a ON a.id = l.account_id WHERE a.email = $1`, [executive]))[0];

  it('leaves a letter that another takes over after a while, with the same message id', async () => {
    let letGo = (): void => undefined;
    peer.holdsBackUntil = new Promise((resolve) => (letGo = resolve));
    await letters.tell({ seats: [await letters.seat(executive)] });
    const first = workers.start();
    await until('the letter is on its way', () => Promise.resolve(peer.underWay === 1), 30_000);
    await workers.kill(first);
    letGo();
    expect((await letter())?.state).toBe('sending');

    workers.start();
    workers.start();
    await until('somebody has sent it', async () => (await letter())?.state === 'sent', 45_000);
    const { id } = (await letter())!;
    expect(peer.messageIds).toEqual([`${id}@localhost`, `${id}@localhost`]);
  }, 90_000);
});
