import type { Appointment, OrderToAct } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, newId, refuse, type Actor } from '../../../platform/index.js';
import { appointmentFaults, type Proposed } from './appointment-rules.js';
import { mayAppoint, mayRecordOrder } from './authority.js';
import { Offices, type OfficeRow } from './offices.js';
import { reasonWithDays } from './reason-with-days.js';

const insert = `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no, order_on, covers, order_file, corrects)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

export type Recorded = Appointment | OrderToAct;

const orderOf = (recorded: Recorded): OrderToAct | null => ('orderNo' in recorded ? recorded : null);

const proposedOf = (recorded: Recorded): Proposed => {
  const order = orderOf(recorded);
  const { accountId, fromOn, untilOn } = recorded;
  return { accountId, fromOn, untilOn, order: order && { no: order.orderNo, on: order.orderOn } };
};

/** Writes down who holds a position, in his own right or by an acting order. */
@Injectable()
export class RecordTenure {
  constructor(
    private readonly offices: Offices,
    private readonly audit: Audit,
  ) {}

  async record(tx: EntityManager, actor: Actor, positionId: string, recorded: Recorded): Promise<OfficeRow> {
    const office = await this.offices.lock(tx, actor, positionId);
    const order = orderOf(recorded);
    await this.insert(tx, actor, office, recorded, null);
    await this.audit.write(tx, {
      agencyId: office.agencyId,
      actor,
      action: order ? 'people.order' : 'people.appoint',
      subject: { type: 'position', id: office.id },
      detail: { role: office.role, since: recorded.fromOn, ...(order ? { orderNo: order.orderNo, until: order.untilOn ?? '' } : {}) },
    });
    return office;
  }

  /** Judged by every rule, without an entry of its own. The position is locked already. */
  async insert(tx: EntityManager, actor: Actor, office: OfficeRow, recorded: Recorded, corrects: string | null): Promise<void> {
    const order = orderOf(recorded);
    const may = order ? mayRecordOrder : mayAppoint;
    if (!may(actor, office)) throw refuse.notPermitted([reasonWithDays('not-yours-to-appoint')]);
    const account = await this.offices.accountState(tx, recorded.accountId);
    const tenures = await this.offices.tenuresOf(tx, office.id);
    const faults = appointmentFaults(proposedOf(recorded), { by: actor, role: office.role, account, tenures });
    if (faults.length > 0) throw refuse.invalid(faults);
    const { accountId, fromOn, untilOn } = recorded;
    await tx.query(insert, [
      newId(), office.id, accountId, fromOn, untilOn, order !== null,
      order?.orderNo ?? null, order?.orderOn ?? null, order?.covers ?? null, order?.file ?? null, corrects,
    ]);
  }
}
