import type { BodyOf, routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, newId, refuse, type Actor } from '../../../platform/index.js';
import { People } from '../people.js';
import { mayWaive } from '../tenures/authority.js';
import { Offices, type OfficeRow } from '../tenures/offices.js';
import { reasonWithDays } from '../tenures/reason-with-days.js';
import { waiverFaults, type WaiverFacts } from './waiver-rules.js';
import { othersInDivision } from './waivers.js';

type Given = BodyOf<typeof routes.grantWaiver>;

const others = `SELECT (${othersInDivision}) AS count FROM position head WHERE head.id = $1`;
const known = `SELECT from_on AS "fromOn", until_on AS "untilOn", document_no AS "documentNo" FROM waiver WHERE position_id = $1 AND revoked_at IS NULL`;
const insert = `INSERT INTO waiver (id, agency_id, position_id, reason, document_no, from_on, until_on, granted_at, granted_by, granted_by_position)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Lets the head of a one-person division decide on own text, as long as there really is nobody else. */
@Injectable()
export class GrantWaiver {
  constructor(
    private readonly offices: Offices,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async grant(tx: EntityManager, actor: Actor, positionId: string, given: Given): Promise<OfficeRow> {
    const office = await this.offices.lock(tx, actor, positionId);
    if (office.role === 'divisionHead' && !mayWaive(actor, office)) throw refuse.notPermitted([reasonWithDays('not-yours-to-appoint')]);
    const faults = waiverFaults(given, await this.#facts(tx, actor, office));
    if (faults.length > 0) throw refuse.invalid(faults);
    const { reason, documentNo, fromOn, untilOn } = given;
    await tx.query(insert, [
      newId(), office.agencyId, positionId, reason, documentNo, fromOn, untilOn, this.clock.now(), actor.accountId, actor.positionId,
    ]);
    const detail = { role: office.role, documentNo, until: untilOn, reason };
    await this.audit.write(tx, { agencyId: office.agencyId, actor, action: 'people.waive', subject: { type: 'position', id: positionId }, detail });
    return office;
  }

  async #facts(tx: EntityManager, actor: Actor, office: OfficeRow): Promise<WaiverFacts> {
    const today = this.clock.today();
    const seats = await this.people.positionsOfAgencies(tx, office.agencyId === null ? [] : [office.agencyId], today);
    const [row] = await tx.query<{ count: number }[]>(others, [office.id, today]);
    return {
      by: actor,
      isHead: office.role === 'divisionHead',
      holder: seats.find(({ positionId }) => positionId === office.id)?.regular?.accountId ?? null,
      executives: seats.flatMap(({ role, regular }) => (role === 'executive' && regular ? regular.accountId : [])),
      others: row?.count ?? 0,
      known: await tx.query<WaiverFacts['known'][number][]>(known, [office.id]),
    };
  }
}
