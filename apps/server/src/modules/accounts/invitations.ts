import type { Bilingual, InvitationView, Role } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashOfToken } from '../../platform/index.js';
import type { Invited } from './account-letters.js';

interface Row {
  readonly id: string;
  readonly accountId: string;
  readonly newAccount: boolean;
  readonly email: string;
  readonly positionId: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly agencyTh: string | null;
  readonly agencyEn: string | null;
  readonly agencyId: string | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: InvitationView['state'];
  readonly mail: InvitationView['mail'];
}

const select = `SELECT i.id, i.account_id AS "accountId", i.new_account AS "newAccount", i.email, i.position_id AS "positionId", p.role,
    p.title_th AS "titleTh", p.title_en AS "titleEn", a.short_name_th AS "agencyTh", a.short_name_en AS "agencyEn", i.agency_id AS "agencyId",
    i.from_on AS "fromOn", i.until_on AS "untilOn", i.created_at AS "createdAt", i.expires_at AS "expiresAt", i.mail_status AS mail,
    CASE WHEN i.accepted_at IS NOT NULL THEN 'accepted' WHEN i.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN i.expires_at <= now() THEN 'expired' ELSE 'waiting' END AS state
  FROM invitation i JOIN position p ON p.id = i.position_id LEFT JOIN agency a ON a.id = i.agency_id`;
const open = 'i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()';

export type OpenInvitation = Invited & {
  readonly id: string;
  readonly email: string;
  readonly accountId: string;
  readonly positionId: string;
  readonly agencyId: string | null;
  readonly untilOn: string | null;
  readonly expiresAt: Date;
};

const agencyOf = ({ agencyTh, agencyEn }: Row): Bilingual | null => (agencyTh === null || agencyEn === null ? null : { th: agencyTh, en: agencyEn });

const openOf = (row: Row): OpenInvitation => {
  const { id, email, accountId, positionId, agencyId, newAccount, fromOn, untilOn, expiresAt } = row;
  const position = { th: row.titleTh, en: row.titleEn };
  return { id, email, accountId, positionId, agencyId, newAccount, fromOn, untilOn, expiresAt, position, agency: agencyOf(row) };
};

const viewOf = (row: Row): InvitationView => ({
  id: row.id,
  email: row.email,
  position: { id: row.positionId, title: { th: row.titleTh, en: row.titleEn }, role: row.role },
  agency: agencyOf(row),
  fromOn: row.fromOn,
  untilOn: row.untilOn,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  state: row.state,
  mail: row.mail,
});

/** Invitations as they are kept. */
@Injectable()
export class Invitations {
  /** Those that the transaction's scope sees, newest first. */
  async list(tx: EntityManager): Promise<InvitationView[]> {
    return (await tx.query<Row[]>(`${select} ORDER BY i.created_at DESC, i.id LIMIT 500`)).map(viewOf);
  }

  async view(tx: EntityManager, invitationId: string): Promise<InvitationView | null> {
    const [row] = await tx.query<Row[]>(`${select} WHERE i.id = $1`, [invitationId]);
    return row ? viewOf(row) : null;
  }

  async waitingToBeSent(tx: EntityManager, invitationId: string): Promise<OpenInvitation | null> {
    const [row] = await tx.query<Row[]>(`${select} WHERE i.id = $1 AND i.mail_status = 'waiting' AND ${open} FOR UPDATE OF i`, [invitationId]);
    return row ? openOf(row) : null;
  }

  async byToken(tx: EntityManager, token: string): Promise<OpenInvitation | null> {
    const [row] = await tx.query<Row[]>(`${select} WHERE i.token_hash = $1 AND ${open}`, [hashOfToken(token)]);
    return row ? openOf(row) : null;
  }

  /** The same, used up by it: of two that come at once, one gets it. */
  async take(tx: EntityManager, token: string): Promise<OpenInvitation | null> {
    const [rows] = await tx.query<[{ id: string }[], number]>(`UPDATE invitation i SET accepted_at = now() WHERE i.token_hash = $1 AND ${open} RETURNING i.id`, [hashOfToken(token)]);
    if (!rows[0]) return null;
    const [row] = await tx.query<Row[]>(`${select} WHERE i.id = $1`, [rows[0].id]);
    return row ? openOf(row) : null;
  }

  /** Whose the position is; `null` where no open invitation is within the transaction's scope. */
  async withdraw(tx: EntityManager, invitationId: string): Promise<{ readonly agencyId: string | null } | null> {
    const taken = `UPDATE invitation i SET withdrawn_at = now() WHERE i.id = $1 AND ${open} RETURNING i.agency_id AS "agencyId"`;
    const [[row]] = await tx.query<[{ agencyId: string | null }[], number]>(taken, [invitationId]);
    return row ?? null;
  }
}
