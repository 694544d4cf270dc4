import { Injectable } from '@nestjs/common';
import type { BodyOf, Bilingual, routes } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Audit, faultsOfPassword, Passwords, refuse, Transactions, type ReasonGiven } from '../../platform/index.js';
import { Invitations } from './invitations.js';
import { TellingWords } from './telling-words.js';

const used = () => refuse.invalid([{ code: 'link-used-or-expired', where: 'body.token' }]);

/** An account that nobody has taken into use: no way in yet. */
const fill = `UPDATE account SET name_th = $2, name_en = $3, password_hash = $4 WHERE id = $1 AND password_hash IS NULL`;

/** Takes an invitation: a new account gets its name and its first way in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly passwords: Passwords,
    private readonly words: TellingWords,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** By a link and a password. */
  async byPassword({ token, name, password }: BodyOf<typeof routes.acceptInvitation>): Promise<void> {
    const invitation = await this.transactions.run('engine', (tx) => this.invitations.byToken(tx, token));
    if (!invitation) throw used();
    const faults = invitation.newAccount ? faultsOf(await this.words.of(invitation.accountId), name, password) : [];
    if (faults.length > 0) throw refuse.invalid(faults);
    const passwordHash = invitation.newAccount && password !== undefined ? await this.passwords.hash(password) : null;
    await this.transactions.run('engine', async (tx) => {
      if ((await this.take(tx, token, name ?? null, passwordHash)) === null) throw used();
    });
  }

  /** @returns the account; `null` when the link was used, withdrawn, or has expired. */
  async take(tx: EntityManager, token: string, name: Bilingual | null, passwordHash: string | null): Promise<string | null> {
    const taken = await this.invitations.take(tx, token);
    if (!taken) return null;
    const { accountId, positionId, agencyId, position } = taken;
    if (taken.newAccount) await tx.query(fill, [accountId, name?.th ?? position.th, name?.en ?? position.en, passwordHash]);
    const subject = { type: 'invitation', id: taken.id };
    await this.audit.write(tx, { agencyId, actor: { accountId, positionId }, action: 'invitation.accept', subject });
    return accountId;
  }
}

const faultsOf = (words: readonly string[], name: Bilingual | undefined, password: string | undefined): ReasonGiven[] => [
  ...(name === undefined ? [{ code: 'name-missing', where: 'body.name' }] : []),
  ...(password === undefined ? [{ code: 'password-missing', where: 'body.password' }] : faultsOfPassword(password, words, 'body.password')),
];
