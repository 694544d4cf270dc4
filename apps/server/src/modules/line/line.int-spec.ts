import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LinePeer } from '../../../test/line-peer.js';
import { MailPeer } from '../../../test/mail-peer.js';
import { startedApp, type Beside, type StartedApp } from '../../../test/started-app.js';
import { GatherLetters, LetterSender } from '../letters/index.js';
import { Notifier } from '../notifications/index.js';
import { People, type Seat } from '../people/index.js';
import { AskQuota } from './ask-quota.js';
import { LineBudget } from './line-budget.js';
import { LineLinks } from './line-links.js';

interface LetterRow {
  readonly id: string;
  readonly channel: string;
  readonly state: string;
  readonly lateDays: number;
  readonly lastError: string | null;
}

const day = '2025-12-08';
const userOf = (no: number) => `U${String(no).padStart(32, '0')}`;

describe('letters by LINE, gathered and sent by two processes at once', () => {
  let peer: LinePeer;
  let mail: MailPeer;
  let app: StartedApp;
  let second: Beside;
  /** Offices of several agencies, each held by another person. */
  let seats: Seat[];

  beforeAll(async () => {
    [peer, mail] = [await LinePeer.start(), await MailPeer.start()];
    app = await startedApp({ content: 'people', startsOn: day, smtpUrl: mail.address, publicUrl: 'https://prongsai.example.go.th', settings: peer.settings });
    second = await app.beside();
    const agencies = await app.query<{ id: string }>('SELECT id FROM agency');
    const all = await app.run((tx) => app.get(People).positionsOfAgencies(tx, agencies.map(({ id }) => id), day));
    const persons = new Set<string>();
    seats = all.filter(({ holderAccountIds: [holder] }) => holder !== undefined && !persons.has(holder) && persons.add(holder)).slice(0, 12);
  }, 120_000);
  afterAll(async () => {
    await second.stop();
    await app.stop();
    await Promise.all([peer.stop(), mail.stop()]);
  });
  beforeEach(async () => {
    peer.reset();
    mail.received.length = 0;
    for (const table of ['delivery', 'notification', 'letter', 'line_link', 'line_quota', 'letter_choice']) await app.query(`DELETE FROM ${table}`);
  });

  const holderOf = (seat: Seat) => seat.holderAccountIds[0]!;
  const link = async (count: number) => {
    for (const [index, seat] of seats.slice(0, count).entries()) await app.run((tx) => app.get(LineLinks).link(tx, holderOf(seat), userOf(index)));
  };
  const ask = () => app.run((tx) => app.get(AskQuota).ask(tx));
  let told = 0;
  const tell = (seat: Seat, lateDays = 0) =>
    app.run((tx) =>
      app.get(Notifier).tell(tx, {
        event: `test:${(told += 1)}`, topic: 'cycle:test', kind: 'duty', lateDays, seats: [seat], link: '/board', leaves: 'now',
        letter: { subject: { th: 'รายงานรอบ 6 เดือน', en: '6-month report' }, body: { th: 'ครบกำหนดแล้ว', en: 'Due' } },
      }),
    );
  const gather = async () => {
    await Promise.all([app.run((tx) => app.get(GatherLetters).gather(tx)), second.run((tx) => second.get(GatherLetters).gather(tx))]);
  };
  const send = async () => {
    await Promise.all([app.get(LetterSender).sendDue(), second.get(LetterSender).sendDue()]);
  };
  const leave = async () => {
    await gather();
    await send();
  };
  const letters = () => app.query<LetterRow>('SELECT id, channel, state, late_days AS "lateDays", last_error AS "lastError" FROM letter ORDER BY late_days DESC, id');
  const again = () => app.query(`UPDATE letter SET try_at = NULL WHERE state = 'waiting'`);
  const byChannel = async () => {
    const rows = await letters();
    return { line: rows.filter(({ channel }) => channel === 'line').length, email: rows.filter(({ channel }) => channel === 'email').length };
  };

  it('reach whoever is linked as one message, once, and the others by e-mail', async () => {
    await link(4);
    await ask();
    for (const seat of seats.slice(0, 6)) await tell(seat);
    await tell(seats[0]!, 3);
    await leave();
    expect(peer.pushed.map(({ to }) => to).toSorted()).toEqual([0, 1, 2, 3].map(userOf));
    expect(mail.received).toHaveLength(2);
    const mine = peer.pushed.find(({ to }) => to === userOf(0))!;
    expect(mine.messages).toHaveLength(1);
    expect(mine.messages[0]).toMatchObject({ type: 'flex', altText: expect.stringContaining('มี 2 เรื่องถึงท่าน') });
    expect(new Set((await letters()).filter(({ channel }) => channel === 'line').map(({ id }) => id))).toEqual(new Set(peer.pushed.map(({ retryKey }) => retryKey)));
    await leave();
    expect([peer.brought, mail.received.length]).toEqual([4, 2]);
  });

  it('wait for LINE to say what is left: until then everything goes by e-mail', async () => {
    await link(2);
    await tell(seats[0]!);
    await leave();
    expect(await byChannel()).toEqual({ line: 0, email: 1 });
  });

  it('go by e-mail to whoever has chosen that', async () => {
    await link(2);
    await ask();
    await app.query(`INSERT INTO letter_choice (account_id, first) VALUES ($1, 'email')`, [holderOf(seats[0]!)]);
    for (const seat of seats.slice(0, 2)) await tell(seat);
    await leave();
    expect(peer.pushed.map(({ to }) => to)).toEqual([userOf(1)]);
  });

  it('spend the month on the latest first, keep a reserve for what is late, and send the rest by e-mail', async () => {
    peer.quota = 10;
    await link(12);
    await ask();
    for (const [index, seat] of seats.entries()) await tell(seat, index < 4 ? index + 1 : 0);
    await leave();
    // Seven of ten: the four that are late, and three more; three are kept for what is late another day.
    expect(await byChannel()).toEqual({ line: 7, email: 5 });
    expect((await letters()).filter(({ channel, lateDays }) => channel === 'line' && lateDays > 0)).toHaveLength(4);
    const province = seats[0]!.provinceId;
    expect(await app.run(async (tx) => app.get(LineBudget).ofProvince(tx, province, await app.get(LineBudget).quota(tx, day)))).toMatchObject({ linked: 12, share: 10, reserve: 3, used: 7 });
    await app.query(`UPDATE letter SET day = day - 1`);
    for (const seat of seats) await tell(seat, 9);
    await leave();
    expect(peer.pushed).toHaveLength(10);
  });

  it('never spend more than LINE says is left, whoever else has spent it', async () => {
    peer.quota = 10;
    peer.used = 8;
    await link(12);
    await ask();
    for (const seat of seats) await tell(seat, 5);
    await leave();
    expect(await byChannel()).toEqual({ line: 2, email: 10 });
    expect(peer.pushed).toHaveLength(2);
  });

  it('have no limit where LINE sets none', async () => {
    peer.quota = null;
    await link(12);
    await ask();
    for (const seat of seats) await tell(seat);
    await leave();
    expect(peer.pushed).toHaveLength(12);
  });

  it('are taken once, although LINE took one and its answer was lost', async () => {
    await link(3);
    await ask();
    for (const seat of seats.slice(0, 3)) await tell(seat);
    peer.moods.push('takesAndDrops', 'drops', 'delays');
    await leave();
    expect((await letters()).map(({ state }) => state).toSorted()).toEqual(['sent', 'waiting', 'waiting']);
    await again();
    await send();
    expect((await letters()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(peer.brought).toBe(5);
    expect(new Set(peer.pushed.map(({ to }) => to)).size).toBe(3);
    expect(peer.pushed).toHaveLength(3);
    expect(mail.received).toEqual([]);
  });

  it('come again after a fault of LINE or too many at once, and go by e-mail when that does not end', async () => {
    await link(2);
    await ask();
    await tell(seats[0]!);
    peer.moods.push(500, 429);
    await leave();
    await again();
    await send();
    await again();
    await send();
    expect(peer.pushed).toHaveLength(1);
    await tell(seats[1]!);
    peer.mood = 500;
    await leave();
    for (let times = 0; times < 3; times += 1) {
      await again();
      await send();
    }
    expect(peer.pushed).toHaveLength(1);
    expect(mail.received).toHaveLength(1);
  });

  it('go by e-mail, now and from then on, where the person has blocked us', async () => {
    await link(1);
    await ask();
    peer.blockedBy.add(userOf(0));
    await tell(seats[0]!);
    await leave();
    await send();
    expect(mail.received).toHaveLength(1);
    expect(await app.query('SELECT 1 FROM line_link WHERE blocked_at IS NOT NULL')).toHaveLength(1);
    await app.query('UPDATE letter SET day = day - 1');
    await tell(seats[0]!);
    await leave();
    expect(peer.brought).toBe(1);
    expect(mail.received).toHaveLength(2);
  });

  it('go by e-mail to whoever unlinks between gathering and sending', async () => {
    await link(1);
    await ask();
    await tell(seats[0]!);
    await gather();
    await app.run((tx) => app.get(LineLinks).unlink(tx, holderOf(seats[0]!)));
    await send();
    await send();
    expect([peer.brought, mail.received.length]).toEqual([0, 1]);
  });

  it('go by e-mail, all of them, once LINE says that the month is spent', async () => {
    await link(4);
    await ask();
    peer.used = peer.quota ?? 0;
    for (const seat of seats.slice(0, 4)) await tell(seat, 2);
    await leave();
    await send();
    expect(peer.pushed).toEqual([]);
    expect(mail.received).toHaveLength(4);
    await app.query('UPDATE letter SET day = day - 1');
    await tell(seats[0]!, 2);
    await gather();
    expect((await byChannel()).line).toBe(0);
  });

  it('ask LINE for the quota once in a while, not once a process and letter', async () => {
    await Promise.all([ask(), second.run((tx) => second.get(AskQuota).ask(tx))]);
    const [first] = await app.query<{ askedAt: Date }>('SELECT asked_at AS "askedAt" FROM line_quota');
    await ask();
    expect(await app.query('SELECT asked_at AS "askedAt" FROM line_quota')).toEqual([first]);
  });
});
