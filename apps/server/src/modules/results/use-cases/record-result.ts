import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor, type ReasonGiven } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { readResult, type ResultDraft } from '../read-result.js';
import { KeepResults } from './keep-results.js';

/** Records the scores of a year as announced, with what the checks find in them. */
@Injectable()
export class RecordResult {
  constructor(
    private readonly agencies: Agencies,
    private readonly results: KeepResults,
  ) {}

  /** The id of the result. Nothing is written when a single score cannot be read. */
  async record(tx: EntityManager, actor: Actor, agencyId: string, draft: ResultDraft, intakeId: string | null = null): Promise<string> {
    const agency = await this.agencies.findInScope(tx, actor, agencyId);
    if (!agency) throw refuse.notFound();
    const reading = readResult(draft);
    if (!reading.ok) throw refuse.invalid(reading.reasons);
    const used = await this.whileUsed(tx, agencyId, draft.fiscalYear);
    if (used.length > 0) throw refuse.transition(used);
    const { printed, changes } = reading.result;
    const { fiscalYear, source = null } = draft;
    const kept = await this.results.keep(tx, actor, { fiscalYear, source, intakeId, results: [{ agencyId, printed: { ...printed, changes } }] });
    const resultId = kept.get(agencyId);
    if (resultId === undefined) throw new Error('the result was not written');
    return resultId;
  }

  /** A cycle whose analysis was submitted stands on the result: it may be explained, not replaced. The lock keeps a submission waiting. */
  async whileUsed(tx: EntityManager, agencyId: string, fiscalYear: number): Promise<ReasonGiven[]> {
    const cycles = await tx.query<{ state: string }[]>(
      `SELECT state FROM cycle WHERE agency_id = $1 AND definition_id = 'annual-cycle' AND result_fiscal_year = $2 FOR SHARE`,
      [agencyId, fiscalYear],
    );
    const used = cycles.some(({ state }) => state !== 'analysing' && state !== 'cancelled');
    return used ? [{ code: 'result-in-use', where: 'result', params: { fiscalYear } }] : [];
  }
}
