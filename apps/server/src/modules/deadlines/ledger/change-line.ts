import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, Outbox, refuse, type Actor } from '../../../platform/index.js';
import { Needless } from '../sweep/needless.js';
import { Lines } from './lines.js';
import { whyNotSending, whyNotStopping } from './why-not-changing.js';

const ask = 'UPDATE reminder SET asked_by = $2, note = $3 WHERE id = $1';
const stop = `UPDATE reminder SET status = 'skipped', reason = 'stopped', settled_at = $4, asked_by = $2, note = $3 WHERE id = $1`;

/** What a person does with a line that is planned: sends it before its hour, or decides that it is not sent. */
@Injectable()
export class ChangeLine {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly lines: Lines,
    private readonly needless: Needless,
  ) {}

  /** The letter itself goes out by a job, as those of the sweep do. */
  async send(tx: EntityManager, actor: Actor, reminderId: string, reason: string | null): Promise<void> {
    const { row } = await this.lines.lock(tx, actor, reminderId);
    const faults = whyNotSending(row, (await this.needless.among(tx, [row])).get(row.id) ?? null);
    if (faults.length > 0) throw refuse.alreadyDecided(faults);
    await tx.query(ask, [row.id, actor.accountId, reason]);
    await this.outbox.add(tx, 'send-reminder', { reminderId: row.id });
    const subject = { type: 'reminder', id: row.id };
    await this.audit.write(tx, { agencyId: row.agencyId, actor, action: 'reminder.send', subject, detail: { milestone: row.milestone } });
  }

  async stop(tx: EntityManager, actor: Actor, reminderId: string, reason: string): Promise<void> {
    const { row } = await this.lines.lock(tx, actor, reminderId);
    const faults = whyNotStopping(row);
    if (faults.length > 0) throw refuse.alreadyDecided(faults);
    await tx.query(stop, [row.id, actor.accountId, reason, this.clock.now()]);
    const subject = { type: 'reminder', id: row.id };
    await this.audit.write(tx, { agencyId: row.agencyId, actor, action: 'reminder.skip', subject, detail: { milestone: row.milestone, reason } });
  }
}
