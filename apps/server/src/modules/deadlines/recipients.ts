import type { Recipient } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { People, type Seat } from '../people/index.js';
import { Holders } from './holders.js';

/** Finds who gets a letter, on the day it goes out. */
@Injectable()
export class Recipients {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly holders: Holders,
    private readonly agencies: Agencies,
  ) {}

  async of(tx: EntityManager, line: { cycleId: string; agencyId: string; audience: Recipient }): Promise<Seat[]> {
    const { agencyId, audience } = line;
    if (audience === 'clerk') return this.people.positionsOf(tx, agencyId, 'clerk', this.clock.today());
    if (audience === 'coordinator') return this.#coordinators(tx, agencyId);
    const seats = await this.#holding(tx, line.cycleId, agencyId);
    return audience === 'holder' ? seats : this.#superiorsOf(tx, agencyId, seats);
  }

  /** Where nobody is waited for, the officer is told what comes. */
  async #holding(tx: EntityManager, cycleId: string, agencyId: string): Promise<Seat[]> {
    const today = this.clock.today();
    const holding = await this.holders.of(tx, [cycleId]);
    if (holding.length === 0) return this.people.positionsOf(tx, agencyId, 'officer', today);
    return this.people.positionsById(tx, holding.map(({ positionId }) => positionId), today);
  }

  async #superiorsOf(tx: EntityManager, agencyId: string, seats: readonly Seat[]): Promise<Seat[]> {
    const found = new Map<string, Seat>();
    for (const seat of seats) for (const superior of await this.#superiorOf(tx, agencyId, seat)) found.set(superior.positionId, superior);
    return [...found.values()];
  }

  /** An officer's superior is the head of the division, a head's the clerk, a clerk's the executive; above stands the province. */
  async #superiorOf(tx: EntityManager, agencyId: string, seat: Seat): Promise<Seat[]> {
    const today = this.clock.today();
    if (seat.role === 'officer' && seat.divisionId !== null) {
      const heads = await this.people.headsOf(tx, agencyId, [seat.divisionId], today);
      if (heads.length > 0) return heads;
    }
    if (seat.role === 'officer' || seat.role === 'divisionHead') return this.people.positionsOf(tx, agencyId, 'clerk', today);
    if (seat.role === 'clerk') return this.people.positionsOf(tx, agencyId, 'executive', today);
    return this.#coordinators(tx, agencyId);
  }

  async #coordinators(tx: EntityManager, agencyId: string): Promise<Seat[]> {
    const agency = (await this.agencies.byIds(tx, [agencyId])).get(agencyId);
    return agency ? this.people.positionsOfProvince(tx, agency.provinceId, 'coordinator', this.clock.today()) : [];
  }
}
