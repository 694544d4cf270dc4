import type { Role } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../platform/index.js';
import type { People, Seat } from '../people/index.js';

const actorOf = (seat: Seat | undefined): Actor => {
  const accountId = seat?.holderAccountIds[0];
  if (!seat || accountId === undefined) throw refuse.notFound();
  const { positionId, role, provinceId, agencyId, divisionId } = seat;
  return { accountId, positionId, role, provinceId, agencyId, divisionId, access: 'standing', language: 'th' };
};

/** The people of a demonstration agency, as callers of the use cases. */
export class Cast {
  constructor(
    private readonly people: People,
    private readonly agency: { readonly id: string; readonly provinceId: string },
    private readonly today: () => string,
  ) {}

  async of(tx: EntityManager, role: Role): Promise<Actor> {
    const { id, provinceId } = this.agency;
    const seats = role === 'coordinator' ? await this.people.positionsOfProvince(tx, provinceId, role, this.today()) : await this.people.positionsOf(tx, id, role, this.today());
    return actorOf(seats[0]);
  }

  async at(tx: EntityManager, positionId: string): Promise<Actor> {
    return actorOf((await this.people.positionsById(tx, [positionId], this.today()))[0]);
  }
}
