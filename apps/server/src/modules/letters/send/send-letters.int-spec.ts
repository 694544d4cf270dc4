import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LettersInTest } from '../../../../test/letters-in-test.js';
import { MailPeer, textOf } from '../../../../test/mail-peer.js';
import { startedApp, type Beside, type StartedApp } from '../../../../test/started-app.js';
import { EmailChannel } from '../mail/email-channel.js';
import { BouncedAddressesController } from '../bounces/bounced-addresses.controller.js';
import { ClaimLetters } from './claim-letters.js';
import { LetterSender } from './letter-sender.js';

const executive = 'executive@kut-rang.example';

describe('letters are sent', () => {
  let peer: MailPeer;
  let app: StartedApp;
  let other: Beside;
  let letters: LettersInTest;

  beforeAll(async () => {
    peer = await MailPeer.start();
    app = await startedApp({ content: 'people', startsOn: '2025-12-01', smtpUrl: peer.address, publicUrl: 'https://prongsai.example' });
    other = await app.beside();
    letters = new LettersInTest(app);
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
    await peer.stop();
  });
  beforeEach(async () => {
    await letters.forget();
    await app.query('DELETE FROM outbox');
    await app.at('2025-12-01T09:00:00+07:00');
    Object.assign(peer, { answer: 250, dropsAfterData: 0, holdsBackUntil: Promise.resolve() });
    peer.received.splice(0);
    peer.unknown.clear();
  });

  const sendByBoth = () => Promise.all([letters.send(), letters.send(other)]);
  const toldTo = async (email: string, given = {}) => {
    await letters.tell({ seats: [await letters.seat(email)], ...given });
    await letters.gather();
  };
  const letterOf = async (email: string) => {
    const [row] = await app.query<{ id: string; state: string; tries: number; last_error: string | null }>(
      'SELECT l.id, l.state, l.tries, l.last_error FROM letter l JOIN account a ON a.id = l.account_id WHERE a.email = $1 ORDER BY l.day DESC',
      [email],
    );
    return row!;
  };
  /** The minutes until the next try are over, or the claim of a sender that is gone. */
  const waited = () => app.query(`UPDATE letter SET try_at = now(), claimed_until = claimed_until - interval '1 hour'`);

  it('each once by two senders at once, with both forms and its own message id', async () => {
    await letters.tell();
    await letters.gather();
    await sendByBoth();
    const { sent = 0, ...others } = await letters.states();
    expect(others).toEqual({});
    expect(sent).toBeGreaterThan(20);
    expect(new Set(peer.messageIds).size).toBe(sent);
    expect(peer.received).toHaveLength(sent);
    const { id } = await letterOf(executive);
    const mine = peer.received.find((letter) => letter.includes(`<${id}@localhost>`)) ?? '';
    expect(mine).toContain(`To: ${executive}`);
    expect(mine).toContain('Auto-Submitted: auto-generated');
    expect(mine).toContain('Content-Type: text/html');
    expect(textOf(mine)).toContain('https://prongsai.example/inbox');
    expect(mine).not.toContain('List-Unsubscribe');
  });

  it('under way, no connection of the database is in a transaction', async () => {
    let letGo = (): void => undefined;
    peer.holdsBackUntil = new Promise((resolve) => (letGo = resolve));
    const brought = peer.brought;
    await toldTo(executive);
    const sending = letters.send();
    while ((await letterOf(executive)).state !== 'sending') await new Promise((resolve) => setImmediate(resolve));
    const open = await app.query(`SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`);
    letGo();
    await sending;
    expect(open).toEqual([]);
    expect(peer.brought).toBe(brought + 1);
  });

  it('by another sender with the same message id, when the first was killed after sending and before writing it down', async () => {
    await toldTo(executive);
    const [claimed] = await app.get(ClaimLetters).take('email', 10);
    await app.get(EmailChannel).send(claimed!);
    await letters.send(other);
    expect(await letterOf(executive)).toMatchObject({ state: 'sending' });
    await waited();
    await sendByBoth();
    expect(await letterOf(executive)).toMatchObject({ state: 'sent', tries: 2 });
    expect(peer.messageIds).toEqual([`${claimed!.id}@localhost`, `${claimed!.id}@localhost`]);
  });

  it.each([
    ['asked to come again', () => Object.assign(peer, { answer: 450 }), '450'],
    ['the connection drops after the last byte', () => Object.assign(peer, { dropsAfterData: 1 }), 'ECONNECTION'],
  ])('again after a while when %s', async (_, befalls, reason) => {
    await toldTo(executive);
    befalls();
    await sendByBoth();
    expect(await letterOf(executive)).toMatchObject({ state: 'waiting', last_error: reason });
    peer.answer = 250;
    await sendByBoth();
    expect(await letterOf(executive)).toMatchObject({ state: 'waiting', tries: 1 });
    await waited();
    await sendByBoth();
    expect(await letterOf(executive)).toMatchObject({ state: 'sent', tries: 2 });
    expect(new Set(peer.messageIds).size).toBe(1);
  });

  it('not after hours: what could not leave takes the place of the letter of the next working day', async () => {
    await toldTo(executive);
    peer.answer = 450;
    await letters.send();
    await app.at('2025-12-01T16:31:00+07:00');
    await waited();
    await sendByBoth();
    expect(await letterOf(executive)).toMatchObject({ state: 'waiting', tries: 1 });
    const { id } = await letterOf(executive);
    peer.answer = 250;
    await app.at('2025-12-02T08:30:00+07:00');
    await toldTo(executive);
    await Promise.all([letters.gather(), letters.gather(other)]);
    await sendByBoth();
    expect(peer.messageIds).toEqual([`${id}@localhost`]);
    await app.at('2025-12-03T08:30:00+07:00');
    await letters.gather();
    await sendByBoth();
    expect(peer.received).toHaveLength(2);
  });

  it('undone when nobody had tried them by the end of the day, so that what was withdrawn meanwhile is not told', async () => {
    await toldTo(executive, { topic: 'deadline:1' });
    await app.query(`UPDATE letter SET day = '2025-11-28'`);
    await app.run((tx) => tx.query(`UPDATE account SET disabled_at = now() WHERE email = $1`, [executive]));
    await letters.gather();
    await app.query(`UPDATE account SET disabled_at = NULL`);
    expect(await letters.states()).toEqual({});
  });

  it('tried for days, however often, and then given up with the reason', async () => {
    await toldTo(executive);
    peer.answer = 450;
    await app.query('UPDATE letter SET tries = 40');
    await letters.send();
    expect(await letterOf(executive)).toMatchObject({ state: 'waiting', last_error: '450' });
    await app.query(`UPDATE letter SET gathered_at = gathered_at - interval '5 days', try_at = NULL`);
    await letters.send();
    expect(await letterOf(executive)).toMatchObject({ state: 'failed', last_error: '450' });
  });

  it('with one press to end them where they only inform', async () => {
    await toldTo(executive, { kind: 'notice' });
    await letters.send();
    const unfolded = peer.received[0]!.replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded).toMatch(/List-Unsubscribe: <https:\/\/prongsai\.example\/unsubscribe\/[^>]+>/);
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('ends what is under way before the process ends, and leaves the rest to others', async () => {
    const third = await app.beside();
    await letters.tell();
    await letters.gather();
    const sending = third.get(LetterSender).sendDue();
    await third.stop();
    await sending;
    expect((await letters.states())['sending']).toBeUndefined();
    await sendByBoth();
    expect(Object.keys(await letters.states())).toEqual(['sent']);
    expect(new Set(peer.messageIds).size).toBe(peer.received.length);
  });

  describe('to an address that takes none', () => {
    beforeEach(async () => {
      peer.unknown.add(executive);
      await toldTo(executive);
      await sendByBoth();
    });

    it('come back: the reader is told in the console, and the officer is asked to mend the address', async () => {
      expect(await letterOf(executive)).toMatchObject({ state: 'bounced', last_error: '550' });
      const told = await app.query<{ role: string; byLetter: boolean }>(
        `SELECT p.role, EXISTS (SELECT 1 FROM delivery d WHERE d.notification_id = n.id) AS "byLetter"
           FROM notification n JOIN position p ON p.id = n.position_id WHERE n.event NOT LIKE 'test:%' ORDER BY 1`,
      );
      expect(told).toEqual([{ role: 'executive', byLetter: false }, { role: 'officer', byLetter: true }]);
    });

    it('are not sent any more, and say why, until somebody lets them go again', async () => {
      await app.at('2025-12-02T09:00:00+07:00');
      await toldTo(executive);
      await sendByBoth();
      expect(await letterOf(executive)).toMatchObject({ state: 'failed', last_error: 'address-bounced' });
      const officer = await app.actor('kut-rang', 'officer');
      const { data } = await app.get(BouncedAddressesController).list(officer);
      expect(data).toMatchObject([{ address: executive, answer: '550', positions: [{ agency: { th: expect.any(String) } }] }]);
      const stranger = await app.actor('bueng-kan', 'officer');
      expect((await app.get(BouncedAddressesController).list(stranger)).data).toEqual([]);
      const accountId = data[0]!.accountId;
      await expect(app.get(BouncedAddressesController).tryAgain(stranger, { accountId })).rejects.toMatchObject({ status: 404 });
      await app.get(BouncedAddressesController).tryAgain(officer, { accountId });
      peer.unknown.clear();
      await app.at('2025-12-03T09:00:00+07:00');
      await toldTo(executive);
      await sendByBoth();
      expect(await letterOf(executive)).toMatchObject({ state: 'sent' });
    });

    it('come back for two provinces at once, and the address is known by one of them', async () => {
      await app.query('DELETE FROM mail_bounce');
      await app.query(`UPDATE letter SET state = 'waiting', tries = 0`);
      await app.query(`WITH other AS (INSERT INTO province (id, name_th, name_en) VALUES (gen_random_uuid(), 'จังหวัดข้างเคียง', 'Neighbour') RETURNING id)
        INSERT INTO letter (id, account_id, province_id, day, channel, address, state, late_days, gathered_at)
        SELECT gen_random_uuid(), l.account_id, other.id, l.day, 'email', l.address, 'waiting', 0, l.gathered_at FROM letter l, other`);
      await sendByBoth();
      expect(await letters.states()).toEqual({ bounced: 2 });
      expect(await app.query('SELECT address, answer FROM mail_bounce')).toEqual([{ address: executive, answer: '550' }]);
    });

    it('go to the new address as soon as there is one', async () => {
      await app.query(`UPDATE account SET email = 'mended@kut-rang.example' WHERE email = $1`, [executive]);
      await app.at('2025-12-02T09:00:00+07:00');
      await toldTo('mended@kut-rang.example');
      await sendByBoth();
      expect(await letterOf('mended@kut-rang.example')).toMatchObject({ state: 'sent' });
      await app.query(`UPDATE account SET email = $1 WHERE email = 'mended@kut-rang.example'`, [executive]);
    });
  });
});
