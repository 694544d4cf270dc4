import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { People } from '../people/index.js';
import { Notifier } from './notifier.js';

/** Says yes to everything and keeps what it was given. */
function mailServer(received: string[]): Server {
  return createServer((socket) => {
    let body: string | null = null;
    socket.write('220 ready\r\n');
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\r\n').slice(0, -1)) {
        if (body !== null && line === '.') {
          received.push(body);
          body = null;
          socket.write('250 kept\r\n');
        } else if (body !== null) body += `${line}\n`;
        else if (line === 'DATA') {
          body = '';
          socket.write('354 go on\r\n');
        } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n');
      }
    });
  });
}

describe('mail', () => {
  const received: string[] = [];
  const server = mailServer(received);
  let app: StartedApp;

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    app = await startedApp({ content: 'people', startsOn: '2025-12-01', smtpUrl: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  afterAll(async () => {
    await app.stop();
    server.close();
  });

  const statuses = () => app.query<{ mail_status: string }>(`SELECT mail_status FROM notification WHERE channel = 'email'`);

  it('waits for the commit, goes to the mail server, and goes there once', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    const letter = { subject: { th: 'เรื่องทดสอบ', en: 'A test' }, body: { th: 'ข้อความ', en: 'A text' } };
    await app.run(async (tx) => {
      const seats = await app.get(People).positionsOf(tx, officer.agencyId ?? '', 'officer', '2025-12-01');
      await app.get(Notifier).tell(tx, { event: 'test', topic: 'test', kind: 'duty', lateDays: 0, seats, letter, link: null, leaves: 'now' });
    });
    expect(await statuses()).toEqual([{ mail_status: 'waiting' }]);
    expect(received).toEqual([]);
    await app.drain();
    expect(await statuses()).toEqual([{ mail_status: 'sent' }]);
    const [mail] = await app.query<{ id: string }>(`SELECT id FROM notification WHERE channel = 'email'`);
    await app.promise('send-mail', { notificationId: mail?.id ?? '' });
    await app.drain();
    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: <${mail?.id ?? ''}@prongsai>`);
    expect(received[0]).toContain('To: officer@kut-rang.example');
  });
});
