import { Injectable } from '@nestjs/common';
import { newestDefinition, type DefinitionId } from '@prongsai/ita';
import { begin } from '@prongsai/workflow';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, newId, Outbox, refuse, type Actor } from '../../../platform/index.js';
import { jobsOf } from '../engine/carry-out.js';
import { roundShown } from '../engine/judged-cycle.js';
import type { Author } from '../engine/transition-writer.js';

export interface YearToOpen {
  /** The annual cycle unless said otherwise. */
  readonly definitionId?: DefinitionId;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly resultFiscalYear: number;
}

const insert = `WITH opened AS (
    INSERT INTO cycle (id, agency_id, fiscal_year, result_fiscal_year, definition_id, definition_version, state, state_since, round, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0) ON CONFLICT (agency_id, fiscal_year, definition_id) DO NOTHING RETURNING id, agency_id, state, round)
  INSERT INTO cycle_transition (id, cycle_id, agency_id, version, event, to_state, round, at, position_id, account_id)
  SELECT $10, id, agency_id, 0, 'open', state, round, $8, $11, $12 FROM opened RETURNING cycle_id AS "cycleId"`;

/** Opens an agency's cycle of a year in the first state of its workflow, and pins the newest version of the definition. */
@Injectable()
export class OpenCycle {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The id of the cycle, in an agency of the caller's scope. An agency has one cycle a year of each workflow. */
  async open(tx: EntityManager, actor: Actor, year: YearToOpen): Promise<string> {
    const inScope = await tx.query<unknown[]>(
      'SELECT 1 FROM agency WHERE id = $1 AND province_id = $2 AND ($3::uuid IS NULL OR id = $3)',
      [year.agencyId, actor.provinceId, actor.agencyId],
    );
    if (inScope.length === 0) throw refuse.notFound();
    const id = await this.openIfMissing(tx, actor, year);
    if (!id) throw refuse.alreadyExists([{ code: 'cycle-exists', params: { fiscalYear: year.fiscalYear } }]);
    return id;
  }

  /** `null` when the agency has a cycle of that year: whoever was first opened it. */
  async openIfMissing(tx: EntityManager, by: Author, { definitionId = 'annual-cycle', agencyId, fiscalYear, resultFiscalYear }: YearToOpen): Promise<string | null> {
    const definition = newestDefinition(definitionId);
    const { next, effects } = begin(definition);
    const rows = await tx.query<{ cycleId: string }[]>(insert, [
      newId(), agencyId, fiscalYear, resultFiscalYear, definitionId, definition.version, next.state, this.clock.now(), roundShown(next),
      newId(), by?.positionId ?? null, by?.accountId ?? null,
    ]);
    const cycleId = rows[0]?.cycleId;
    if (cycleId === undefined) return null;
    const subject = { type: 'cycle', id: cycleId };
    await this.audit.write(tx, { agencyId, actor: by, action: 'cycle.open', subject, detail: { fiscalYear, resultFiscalYear } });
    await this.outbox.addAll(tx, jobsOf(cycleId, effects));
    return cycleId;
  }
}
