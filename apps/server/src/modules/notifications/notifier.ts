import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Config, newId, Outbox } from '../../platform/index.js';
import type { Seat } from '../people/index.js';
import type { Message } from './message.js';

const insert = `INSERT INTO notification (id, event, position_id, channel, at, subject_th, subject_en, body_th, body_en, link, mail_to, mail_status)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ON CONFLICT (event, position_id, channel) DO NOTHING RETURNING id`;

/** Tells positions: a message in the console, and mail to whoever holds the position that day. */
@Injectable()
export class Notifier {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  tell(tx: EntityManager, message: Message): Promise<void> {
    return this.tellAll(tx, [message]);
  }

  /** Any number of messages at once. */
  async tellAll(tx: EntityManager, messages: readonly Message[]): Promise<void> {
    for (const message of messages) await this.#tellEach(tx, message);
  }

  /** What has not left yet about any of these is not needed any more. */
  async withdraw(tx: EntityManager, ...topics: readonly string[]): Promise<void> {
    await tx.query(`UPDATE notification SET mail_status = 'kept' WHERE mail_status = 'waiting' AND event = ANY($1)`, [topics]);
  }

  async #tellEach(tx: EntityManager, message: Message): Promise<void> {
    for (const seat of message.seats) {
      await this.#keep(tx, message, seat, null);
      if (message.leaves !== 'never' && seat.holderEmails.length > 0) await this.#mail(tx, message, seat);
    }
  }

  /** Without a mail server the letter is kept and shown, so that nothing is lost silently. */
  async #mail(tx: EntityManager, message: Message, seat: Seat): Promise<void> {
    const id = await this.#keep(tx, message, seat, seat.holderEmails.join(', '));
    if (id !== null && this.config.smtpUrl) await this.outbox.add(tx, 'send-mail', { notificationId: id });
  }

  async #keep(tx: EntityManager, { event, letter, link }: Message, seat: Seat, mailTo: string | null): Promise<string | null> {
    const { subject, body } = letter;
    const texts = [subject.th, subject.en, body.th, body.en];
    const mailStatus = this.config.smtpUrl ? 'waiting' : 'kept';
    const channel = mailTo === null ? 'inApp' : 'email';
    const rows = await tx.query<{ id: string }[]>(insert, [
      newId(), event, seat.positionId, channel, this.clock.now(), ...texts, link, mailTo, mailTo === null ? null : mailStatus,
    ]);
    return rows[0]?.id ?? null;
  }
}
