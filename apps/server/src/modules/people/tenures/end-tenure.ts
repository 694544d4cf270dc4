import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { mayAppoint, mayRecordOrder } from './authority.js';
import { standingOn } from './days.js';
import { Offices, type OfficeRow, type TenureRow } from './offices.js';
import { reasonWithDays } from './reason-with-days.js';

/** Ends a tenure or an acting order on a day; its row stays. */
@Injectable()
export class EndTenure {
  constructor(
    private readonly offices: Offices,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async end(tx: EntityManager, actor: Actor, tenureId: string, { untilOn, reason }: { untilOn: string; reason: string }): Promise<OfficeRow> {
    const { tenure, office } = await this.open(tx, actor, tenureId);
    const faults = this.#faults(tenure, untilOn);
    if (faults.length > 0) throw refuse.invalid(faults);
    await tx.query('UPDATE position_holder SET until_on = $2 WHERE id = $1', [tenureId, untilOn]);
    const subject = { type: 'position', id: office.id };
    await this.audit.write(tx, { agencyId: office.agencyId, actor, action: 'people.end', subject, detail: { role: office.role, until: untilOn, reason } });
    return office;
  }

  /** The tenure with its position, locked; refused to whoever could not have recorded it. */
  async open(tx: EntityManager, actor: Actor, tenureId: string): Promise<{ tenure: TenureRow; office: OfficeRow }> {
    const { positionId } = await this.offices.tenure(tx, tenureId);
    const office = await this.offices.lock(tx, actor, positionId);
    const tenure = await this.offices.tenure(tx, tenureId);
    const may = tenure.acting ? mayRecordOrder : mayAppoint;
    if (!may(actor, office)) throw refuse.notPermitted([reasonWithDays('not-yours-to-appoint')]);
    if (tenure.struckAt !== null) throw refuse.conflict([reasonWithDays('tenure-struck')]);
    return { tenure, office };
  }

  /** What was done while it held stays done: a tenure that is over is only corrected, and one is never made longer. */
  #faults(tenure: TenureRow, untilOn: string) {
    if (standingOn(tenure, this.clock.today()) === 'past') return [reasonWithDays('tenure-over', { until: tenure.untilOn ?? '' }, 'body.untilOn')];
    if (untilOn < tenure.fromOn) return [reasonWithDays('days-reversed', {}, 'body.untilOn')];
    return tenure.untilOn !== null && untilOn > tenure.untilOn ? [reasonWithDays('tenure-end-moves', { until: tenure.untilOn }, 'body.untilOn')] : [];
  }
}
