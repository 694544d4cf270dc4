import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import { demonstrationPassword } from '@prongsai/demonstration';
import type { EntityManager } from 'typeorm';
import { Accounts, Audit, Config, type Credentials, hashOfToken, type HandlesJob, JobHandler, newToken, Passwords } from '../../platform/index.js';
import { resetLetter } from './account-letters.js';
import { AccountMail } from './account-mail.js';

const waiting = 'SELECT email FROM password_reset WHERE id = $1 AND token_hash IS NULL AND expires_at > now() FOR UPDATE';

/** Looks only here whether the address is anybody's: who asks hears the same, as fast, either way. */
@Injectable()
@JobHandler('send-password-reset')
export class SendPasswordResetJob implements HandlesJob<'send-password-reset'> {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly mail: AccountMail,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  async handle({ resetId }: JobPayload<'send-password-reset'>, tx: EntityManager): Promise<void> {
    const [asked] = await tx.query<{ email: string }[]>(waiting, [resetId]);
    const credentials = asked ? await this.accounts.findByEmail(asked.email) : null;
    if (!asked || !credentials || (await this.#isShared(credentials))) {
      await tx.query('DELETE FROM password_reset WHERE id = $1 AND token_hash IS NULL', [resetId]);
      return;
    }
    const token = newToken();
    await this.mail.send(tx, { id: resetId, to: asked.email, letter: resetLetter, path: `/reset-password#token=${token}` });
    await tx.query('UPDATE password_reset SET token_hash = $2 WHERE id = $1', [resetId, hashOfToken(token)]);
    await this.audit.write(tx, { agencyId: null, actor: null, action: 'auth.askReset', subject: { type: 'account', id: credentials.accountId } });
  }

  /** The accounts that share the printed password keep it: whoever tries the demonstration must be able to come in. */
  async #isShared({ passwordHash }: Credentials): Promise<boolean> {
    return this.config.demonstration && (await this.passwords.verify(passwordHash, demonstrationPassword));
  }
}
