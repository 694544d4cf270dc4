import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { People, type Seat } from '../../people/index.js';
import { Holders, type CycleHolder } from '../holders.js';
import type { DueLine } from './due-line.js';
import { recipientsOf, type Offices } from './recipients-of.js';

type Line = Pick<DueLine, 'id' | 'cycleId' | 'agencyId' | 'provinceId' | 'measureId' | 'audience'>;

export interface Addressed {
  readonly seats: readonly Seat[];
  /** Since when the cycle waits for one of them; `null` where it does not. */
  readonly since: Date | null;
}

const leads = 'SELECT id, division_ids AS "divisionIds" FROM measure WHERE id = ANY($1::uuid[])';

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Finds who gets letters, on the day they go out: a fixed number of questions for any number of lines. Of a day to come it says who will hold office then. */
@Injectable()
export class Recipients {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly holders: Holders,
  ) {}

  async of(tx: EntityManager, lines: readonly Line[], day = this.clock.today()): Promise<Map<string, Addressed>> {
    const ofAgencies = await this.people.positionsOfAgencies(tx, distinct(lines.map(({ agencyId }) => agencyId)), day);
    const coordinators = await this.people.positionsOfProvinces(tx, distinct(lines.map(({ provinceId }) => provinceId)), 'coordinator', day);
    const holders = await this.holders.of(tx, distinct(lines.map(({ cycleId }) => cycleId)));
    const divisions = await this.#leads(tx, lines);
    const known = new Map([...ofAgencies, ...coordinators].map((seat) => [seat.positionId, seat]));
    const agencies = grouped(ofAgencies, ({ agencyId }) => agencyId);
    const provinces = grouped(coordinators, ({ provinceId }) => provinceId);
    const waiting = grouped(holders, ({ cycleId }) => cycleId);
    const officesOf = ({ agencyId, provinceId, cycleId, measureId }: Line): Offices => ({
      agency: agencies.get(agencyId) ?? [],
      coordinators: provinces.get(provinceId) ?? [],
      waitedFor: (waiting.get(cycleId) ?? []).flatMap(({ positionId }) => known.get(positionId) ?? []),
      leads: measureId === null ? null : (divisions.get(measureId) ?? []),
    });
    return new Map(lines.map((line) => [line.id, addressed(line, officesOf(line), waiting.get(line.cycleId) ?? [])]));
  }

  async #leads(tx: EntityManager, lines: readonly Line[]): Promise<Map<string, readonly string[]>> {
    const ids = lines.flatMap(({ measureId }) => measureId ?? []);
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; divisionIds: string[] }[]>(leads, [ids]);
    return new Map(rows.map(({ id, divisionIds }) => [id, divisionIds]));
  }
}

function addressed({ audience }: Line, offices: Offices, holders: readonly CycleHolder[]): Addressed {
  const seats = recipientsOf(audience, offices);
  const ids = new Set(seats.map(({ positionId }) => positionId));
  return { seats, since: holders.find(({ positionId }) => ids.has(positionId))?.since ?? null };
}
