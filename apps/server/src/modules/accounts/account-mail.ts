import type { Bilingual } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config, newId } from '../../platform/index.js';
import { MailTransport, renderMail, type MailPage } from '../mail/index.js';
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

const open: Bilingual = { th: 'เปิดลิงก์', en: 'Open the link' };
const because: Bilingual = {
  th: 'ท่านได้รับจดหมายนี้เพราะเป็นเรื่องของบัญชีหรือตำแหน่งของท่านในระบบโปร่งใส',
  en: 'You get this letter because it is about your account or your position in Prongsai.',
};

/** Letters to an address. They carry a secret, so that they are made when they are sent and kept nowhere but in the demonstration. */
@Injectable()
export class AccountMail {
  constructor(
    private readonly config: Config,
    private readonly transport: MailTransport,
  ) {}

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
    const taken = await this.transport.send({ id, to, subject: `${subject.th} / ${subject.en}`, ...renderMail(pageOf(letter, link)) });
    if (taken.outcome === 'later') throw new Error(`the mail server says: later (${taken.reason})`);
    return taken.outcome;
  }
}

const pageOf = ({ subject, body }: AccountLetter, href: string): MailPage => ({
  title: subject,
  context: null,
  parts: [{ subject: null, caption: null, body, button: { label: open, href }, late: false }],
  because,
  links: [],
});
