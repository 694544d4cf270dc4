import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { mayWaive } from '../tenures/authority.js';
import { Offices, type OfficeRow } from '../tenures/offices.js';
import { reasonWithDays } from '../tenures/reason-with-days.js';

interface WaiverRow {
  readonly positionId: string;
  readonly documentNo: string;
  readonly untilOn: string;
  readonly revokedAt: Date | null;
}

const find = `SELECT position_id AS "positionId", document_no AS "documentNo", until_on AS "untilOn", revoked_at AS "revokedAt"
  FROM waiver WHERE id = $1`;

/** Takes a waiver back; what was decided under it stays decided. */
@Injectable()
export class RevokeWaiver {
  constructor(
    private readonly offices: Offices,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async revoke(tx: EntityManager, actor: Actor, waiverId: string, reason: string): Promise<OfficeRow> {
    const [waiver] = await tx.query<WaiverRow[]>(`${find} FOR UPDATE`, [waiverId]);
    if (!waiver) throw refuse.notFound();
    const office = await this.offices.find(tx, actor, waiver.positionId);
    if (!mayWaive(actor, office)) throw refuse.notPermitted([reasonWithDays('not-yours-to-appoint')]);
    if (waiver.revokedAt !== null || waiver.untilOn < this.clock.today()) throw refuse.conflict([reasonWithDays('waiver-over')]);
    await tx.query('UPDATE waiver SET revoked_at = $2, revoked_by = $3, revoke_reason = $4 WHERE id = $1', [
      waiverId, this.clock.now(), actor.positionId, reason,
    ]);
    const detail = { documentNo: waiver.documentNo, reason };
    await this.audit.write(tx, { agencyId: office.agencyId, actor, action: 'people.revokeWaiver', subject: { type: 'position', id: office.id }, detail });
    return office;
  }
}
