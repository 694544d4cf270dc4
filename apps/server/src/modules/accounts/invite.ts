import { Injectable } from '@nestjs/common';
import type { BodyOf, InvitationView, routes } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Audit, newId, Outbox, refuse, type Actor } from '../../platform/index.js';
import { RecordTenure } from '../people/index.js';
import { invitationDays } from './account-letters.js';
import { AccountMail } from './account-mail.js';
import { Invitations } from './invitations.js';

const findAccount = 'SELECT id FROM account WHERE email = $1';
/** Named after the position until its owner gives a name. */
const newAccount = `INSERT INTO account (id, email, password_hash, name_th, name_en)
  SELECT $1, $2, NULL, title_th, title_en FROM position WHERE id = $3 ON CONFLICT (email) DO NOTHING RETURNING id`;
const insert = `INSERT INTO invitation (id, province_id, agency_id, position_id, account_id, new_account, email, from_on, until_on, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(days => ${invitationDays}))`;

/** Gives a position to whoever has an address. The answer is the same whether or not the address has an account. */
@Injectable()
export class Invite {
  constructor(
    private readonly invitations: Invitations,
    private readonly recordTenure: RecordTenure,
    private readonly mail: AccountMail,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @param tx the engine's: an account without a position is nobody's to see. What the actor may do is checked by the rules of appointment. */
  async invite(tx: EntityManager, actor: Actor, positionId: string, given: BodyOf<typeof routes.invite>): Promise<InvitationView> {
    if (!this.mail.isPossible) throw refuse.unavailable([{ code: 'mail-not-set' }]);
    const email = given.email.trim().toLowerCase();
    const { fromOn, untilOn } = given;
    const made = await tx.query<{ id: string }[]>(newAccount, [newId(), email, positionId]);
    const [account] = made[0] ? made : await tx.query<{ id: string }[]>(findAccount, [email]);
    if (!account) throw refuse.notFound();
    const office = await this.recordTenure.record(tx, actor, positionId, { accountId: account.id, fromOn, untilOn });
    const id = newId();
    await tx.query(insert, [id, office.provinceId, office.agencyId, positionId, account.id, made.length > 0, email, fromOn, untilOn]);
    await this.audit.write(tx, { agencyId: office.agencyId, actor, action: 'invitation.send', subject: { type: 'invitation', id } });
    await this.outbox.add(tx, 'send-invitation', { invitationId: id });
    const view = await this.invitations.view(tx, id);
    if (!view) throw refuse.notFound();
    return view;
  }
}
