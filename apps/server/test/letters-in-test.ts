import type { EntityManager } from 'typeorm';
import { GatherLetters, LetterSender } from '../src/modules/letters/index.js';
import { Notifier, type Message } from '../src/modules/notifications/index.js';
import { People, type Seat } from '../src/modules/people/index.js';
import { Clock } from '../src/platform/index.js';
import type { Beside, StartedApp } from './started-app.js';

/** Lets a test tell people things, and see what letters become of it. */
export class LettersInTest {
  #no = 0;

  constructor(private readonly app: StartedApp) {}

  /** Every position of the agencies that somebody holds. */
  async everybody(tx: EntityManager): Promise<Seat[]> {
    const agencies = await this.app.query<{ id: string }>('SELECT id FROM agency');
    const seats = await this.app.get(People).positionsOfAgencies(tx, agencies.map(({ id }) => id), '2025-12-01');
    return seats.filter(({ holderAccountIds }) => holderAccountIds.length > 0);
  }

  async seat(email: string): Promise<Seat> {
    const seats = await this.app.run((tx) => this.everybody(tx));
    const seat = seats.find(({ holderEmails }) => holderEmails.includes(email));
    if (!seat) throw new Error(`nobody has ${email}`);
    return seat;
  }

  /** Tells a test message to whoever is named, or to everybody. */
  tell(given: Partial<Message> = {}): Promise<void> {
    this.#no += 1;
    const letter = { subject: { th: `เรื่องที่ ${this.#no}`, en: `Matter ${this.#no}` }, body: { th: 'ข้อความ', en: 'A text' } };
    return this.app.run(async (tx) => {
      const seats = given.seats ?? (await this.everybody(tx));
      await this.app.get(Notifier).tell(tx, { event: `test:${this.#no}`, topic: 'test', kind: 'duty', lateDays: 0, letter, link: '/inbox', leaves: 'now', ...given, seats });
    });
  }

  /** As a job of that process: it looks at the clock first. */
  async gather(by: Pick<Beside, 'get' | 'run'> = this.app): Promise<void> {
    await by.get(Clock).refresh();
    await by.run((tx) => by.get(GatherLetters).gather(tx));
  }

  send(by: Pick<Beside, 'get'> = this.app): Promise<void> {
    return by.get(LetterSender).sendDue();
  }

  /** How many letters there are in each state. */
  async states(): Promise<Record<string, number>> {
    const rows = await this.app.query<{ state: string; count: number }>('SELECT state, count(*)::int AS count FROM letter GROUP BY state');
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  /** The subjects of a person's letters, a list a letter, the oldest first. */
  async of(email: string): Promise<string[][]> {
    const rows = await this.app.query<{ subjects: string[] }>(
      `SELECT array_agg(n.subject_th ORDER BY n.at, n.id) AS subjects FROM letter l JOIN account a ON a.id = l.account_id JOIN delivery d ON d.letter_id = l.id
         JOIN notification n ON n.id = d.notification_id WHERE a.email = $1 GROUP BY l.id ORDER BY l.day`,
      [email],
    );
    return rows.map(({ subjects }) => subjects);
  }

  /** As if nothing had been told yet. */
  async forget(): Promise<void> {
    await this.app.query('DELETE FROM letter');
    await this.app.query('DELETE FROM delivery');
    await this.app.query('DELETE FROM notification');
    await this.app.query('DELETE FROM letter_choice');
    await this.app.query('DELETE FROM mail_bounce');
  }
}
