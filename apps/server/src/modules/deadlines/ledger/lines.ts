import type { AgencySummary } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { lineSql, type LineRow } from './line-view.js';

/** One letter of the ledger in the caller's scope; the engine's own steps are lines too, and no letters. */
@Injectable()
export class Lines {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
  ) {}

  /** Outside his scope there is no such line. */
  async find(tx: EntityManager, actor: Actor, reminderId: string): Promise<{ row: LineRow; agency: AgencySummary }> {
    const [row] = await tx.query<LineRow[]>(`${lineSql} WHERE r.id = $2 AND r.audience <> 'engine'`, [this.clock.now(), reminderId]);
    const agency = row && (await this.agencies.findInScope(tx, actor, row.agencyId));
    if (!row || !agency) throw refuse.notFound();
    return { row, agency: agencySummaryOf(agency) };
  }

  /** The line cannot be settled by anybody else until the transaction ends. */
  async lock(tx: EntityManager, actor: Actor, reminderId: string): Promise<{ row: LineRow; agency: AgencySummary }> {
    await tx.query('SELECT 1 FROM reminder WHERE id = $1 FOR UPDATE', [reminderId]);
    return this.find(tx, actor, reminderId);
  }
}
