import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import { createTransport } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Config, type HandlesJob, JobHandler } from '../../platform/index.js';

interface Mail {
  readonly id: string;
  readonly subjectTh: string;
  readonly bodyTh: string;
  readonly bodyEn: string;
  readonly mailTo: string;
}

const waiting = `SELECT id, subject_th AS "subjectTh", body_th AS "bodyTh", body_en AS "bodyEn", mail_to AS "mailTo"
  FROM notification WHERE id = $1 AND mail_status = 'waiting' FOR UPDATE`;

/** Hands one kept letter to the mail server; the row's id is the message id, so that a server may drop a repetition. */
@Injectable()
@JobHandler('send-mail')
export class SendMailJob implements HandlesJob<'send-mail'> {
  constructor(private readonly config: Config) {}

  async handle({ notificationId }: JobPayload<'send-mail'>, tx: EntityManager): Promise<void> {
    const [mail] = await tx.query<Mail[]>(waiting, [notificationId]);
    if (!mail || !this.config.smtpUrl) return;
    const transport = createTransport(this.config.smtpUrl);
    await transport.sendMail({
      messageId: `<${mail.id}@prongsai>`,
      from: this.config.mailFrom,
      to: mail.mailTo,
      subject: mail.subjectTh,
      text: `${mail.bodyTh}\n\n${mail.bodyEn}\n`,
    });
    await tx.query(`UPDATE notification SET mail_status = 'sent' WHERE id = $1`, [mail.id]);
  }
}
