import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor.js';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/new-id.js';

export interface AuditEntry {
  readonly agencyId: string | null;
  /** `null` when the engine acts by itself. */
  readonly actor: Pick<Actor, 'accountId' | 'positionId'> | null;
  readonly action: AuditAction;
  readonly subject: { readonly type: string; readonly id: string };
  /** What the action's sentence needs; never a secret. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

const insert = `INSERT INTO audit_entry (id, at, agency_id, account_id, position_id, action, subject_type, subject_id, detail)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Writes the trail, in the transaction of what it tells about. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  async write(tx: EntityManager, { agencyId, actor, action, subject, detail = {} }: AuditEntry): Promise<void> {
    await tx.query(insert, [
      newId(), this.clock.now(), agencyId, actor?.accountId ?? null, actor?.positionId ?? null, action, subject.type, subject.id, detail,
    ]);
  }
}
