import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Config, newId } from '../../platform/index.js';
import type { AccountLetter } from './account-letters.js';

export type MailOutcome = 'sent' | 'kept' | 'refused';

export interface Addressed {
  /** The message id, so that a mail server may drop a repetition. */
  readonly id: string;
  readonly to: string;
  readonly letter: AccountLetter;
  /** A path of the console; the token stands behind `#`, where neither servers nor their logs see it. */
  readonly path: string;
}

const keep = `INSERT INTO kept_letter (id, mail_to, subject_th, subject_en, body_th, body_en, link) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Letters to an address. They carry a secret, so that they are made when they are sent and kept nowhere but in the demonstration. */
@Injectable()
export class AccountMail {
  constructor(private readonly config: Config) {}

  /** Whether a letter would reach anybody. */
  get isPossible(): boolean {
    return this.config.smtpUrl === null ? this.config.demonstration : this.config.publicUrl !== null || this.config.demonstration;
  }

  /** @throws when the mail server says to try again later, or does not answer: the job is carried out again. */
  async send(tx: EntityManager, { id, to, letter, path }: Addressed): Promise<MailOutcome> {
    const { subject, body } = letter;
    const link = `${this.config.publicUrl?.replace(/\/$/, '') ?? ''}${path}`;
    if (this.config.smtpUrl === null) {
      if (!this.config.demonstration) return 'refused';
      await tx.query(keep, [newId(), to, subject.th, subject.en, body.th, body.en, path]);
      return 'kept';
    }
    const text = `${body.th}\n\n${link}\n\n--\n\n${body.en}\n\n${link}\n`;
    const mail = { messageId: `<${id}@prongsai>`, from: this.config.mailFrom, to, subject: `${subject.th} / ${subject.en}`, text };
    return deliver(this.config.smtpUrl, mail);
  }
}

/** RFC 5321 4.2.1: an answer of 500 and above is for good, one below asks to try again. */
async function deliver(smtpUrl: string, mail: Parameters<ReturnType<typeof createTransport>['sendMail']>[0]): Promise<'sent' | 'refused'> {
  const transport = createTransport(smtpUrl);
  try {
    await transport.sendMail(mail);
    return 'sent';
  } catch (error) {
    const { responseCode } = error as { responseCode?: unknown };
    if (typeof responseCode === 'number' && responseCode >= 500) return 'refused';
    throw error;
  } finally {
    transport.close();
  }
}
