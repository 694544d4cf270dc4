import type { BodyOf, Grant, routes } from '@prongsai/contracts';
import { addDays, daysBetween } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, startOfDayInBangkok, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { People, reasonWithDays } from '../people/index.js';
import { Grants } from './grants.js';

type Given = BodyOf<typeof routes.grantAccess>;

const mostDays = 90;

/** The coordinator lets a position without standing access see an agency, for some days and a reason. */
@Injectable()
export class GrantAccess {
  constructor(
    private readonly grants: Grants,
    private readonly agencies: Agencies,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async grant(tx: EntityManager, actor: Actor, agencyId: string, given: Given): Promise<Grant> {
    const agency = await this.agencies.findInScope(tx, actor, agencyId);
    const [seat] = await this.people.positionsById(tx, [given.positionId], this.clock.today());
    if (!agency) throw refuse.notFound();
    const { positionId, fromOn, untilOn, reason } = given;
    const faults = [...this.#dayFaults(given), ...(seat?.access === 'granted' ? [] : [reasonWithDays('grant-only-granted', {}, 'body.positionId')])];
    if (!seat || faults.length > 0) throw refuse.invalid(faults);
    const startsAt = startOfDayInBangkok(fromOn).toISOString();
    const endsAt = startOfDayInBangkok(addDays(untilOn, 1)).toISOString();
    const id = await this.grants.add(tx, actor, { provinceId: agency.provinceId, agencyId, positionId, kind: 'granted', startsAt, endsAt, reason });
    if (id === null) throw refuse.alreadyExists([reasonWithDays('grant-there')]);
    const detail = { role: seat.role, until: untilOn, reason };
    await this.audit.write(tx, { agencyId, actor, action: 'access.grant', subject: { type: 'grant', id }, detail });
    const grant = await this.grants.find(tx, actor, id);
    if (!grant) throw refuse.notFound();
    return grant;
  }

  #dayFaults({ fromOn, untilOn }: Given) {
    if (fromOn > untilOn) return [reasonWithDays('days-reversed', {}, 'body.untilOn')];
    if (untilOn < this.clock.today()) return [reasonWithDays('grant-in-past', {}, 'body.untilOn')];
    return daysBetween(fromOn, untilOn) >= mostDays ? [reasonWithDays('grant-too-long', { days: mostDays }, 'body.untilOn')] : [];
  }
}
