import type { OutageReport, QueryOf, routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outages, type Actor } from '../../../platform/index.js';
import { LateSendings } from './late-sendings.js';

/** When nothing ran, and what was late because of it. */
@Injectable()
export class ReadOutages {
  constructor(
    private readonly outages: Outages,
    private readonly lateSendings: LateSendings,
  ) {}

  async of(tx: EntityManager, actor: Actor, asked: QueryOf<typeof routes.outageReport>): Promise<OutageReport> {
    const { from, until } = this.lateSendings.spanOf(asked);
    const totals = await this.lateSendings.totals(tx, actor, asked);
    const page = await this.lateSendings.page(tx, actor, asked);
    const outages = (await this.outages.between(tx, from, until)).map((outage) => ({ from: outage.from.toISOString(), until: outage.until.toISOString() }));
    return { from: from.toISOString(), until: until.toISOString(), outages, totals, ...page };
  }
}
