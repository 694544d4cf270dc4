import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { hashOfToken, type HandlesJob, JobHandler, newToken } from '../../platform/index.js';
import { invitationLetter } from './account-letters.js';
import { AccountMail } from './account-mail.js';
import { Invitations } from './invitations.js';

/** The token is made with the mail and known to it alone; tried again, the mail brings another, and the one before is worth nothing. */
@Injectable()
@JobHandler('send-invitation')
export class SendInvitationJob implements HandlesJob<'send-invitation'> {
  constructor(
    private readonly invitations: Invitations,
    private readonly mail: AccountMail,
  ) {}

  async handle({ invitationId }: JobPayload<'send-invitation'>, tx: EntityManager): Promise<void> {
    const invited = await this.invitations.waitingToBeSent(tx, invitationId);
    if (!invited) return;
    const token = newToken();
    const { email: to } = invited;
    const outcome = await this.mail.send(tx, { id: invitationId, to, letter: invitationLetter(invited), path: `/invitation#token=${token}` });
    await tx.query('UPDATE invitation SET token_hash = $2, mail_status = $3 WHERE id = $1', [invitationId, hashOfToken(token), outcome]);
  }
}
