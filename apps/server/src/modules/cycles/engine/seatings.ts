import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { People, Waivers, type ActiveWaiver, type Seat } from '../../people/index.js';

/** Who can be asked on a day: the positions of an agency, their holders, and who of them may decide on own text. */
export interface Seating {
  readonly today: string;
  readonly positions: readonly Seat[];
  /** By position. */
  readonly waivers: ReadonlyMap<string, ActiveWaiver>;
}

@Injectable()
export class Seatings {
  constructor(
    private readonly people: People,
    private readonly waivers: Waivers,
    private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, agencyId: string): Promise<Seating> {
    const today = this.clock.today();
    const [positions, waivers] = await Promise.all([this.people.positionsOfAgencies(tx, [agencyId], today), this.waivers.activeFor(tx, agencyId, today)]);
    return { today, positions, waivers };
  }

  /** For what asks nobody. */
  empty(): Seating {
    return { today: this.clock.today(), positions: [], waivers: new Map() };
  }
}
