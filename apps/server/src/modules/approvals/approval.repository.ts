import type { ApprovalLevel, Bilingual } from '@prongsai/contracts';
import type { CycleState, DefinitionId } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CallerScope } from '../../platform/index.js';
import type { Scope } from '../agencies/index.js';

export interface ApprovalRow {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly definitionVersion: number;
  readonly state: CycleState;
  readonly round: number;
  readonly level: ApprovalLevel;
  readonly positionId: string;
  readonly askedAt: Date;
  readonly contentHash: string;
  readonly verdict: 'approve' | 'return' | null;
  readonly decidedAt: Date | null;
  readonly decidedHash: string | null;
  readonly voidedAt: Date | null;
  /** The text this position decided on in an earlier round of the same document. */
  readonly lastDecidedHash: string | null;
}

const rows = `SELECT p.id, p.cycle_id AS "cycleId", p.agency_id AS "agencyId", c.fiscal_year AS "fiscalYear",
    c.definition_id AS "definitionId", c.definition_version AS "definitionVersion", p.state, p.round, p.level,
    p.position_id AS "positionId", p.asked_at AS "askedAt", p.content_hash AS "contentHash", p.verdict, p.decided_at AS "decidedAt",
    p.decided_hash AS "decidedHash", p.voided_at AS "voidedAt",
    (SELECT e.decided_hash FROM approval e WHERE e.cycle_id = p.cycle_id AND e.state = p.state AND e.position_id = p.position_id
        AND e.round < p.round AND e.decided_hash IS NOT NULL ORDER BY e.round DESC LIMIT 1) AS "lastDecidedHash"
  FROM approval p JOIN cycle c ON c.id = p.cycle_id JOIN agency a ON a.id = p.agency_id
  WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)`;

/** What a head is asked about the own division is between him and those above: for the head of another division it does not exist. */
const notOfAnotherHead = `($4::uuid IS NULL OR p.position_id = $5 OR p.level <> 'heads')`;

/** Questions and answers in the caller's scope. */
@Injectable()
export class ApprovalRepository {
  async find(tx: EntityManager, { provinceId, agencyId, divisionId, positionId }: CallerScope, approvalId: string): Promise<ApprovalRow | null> {
    const found = await tx.query<ApprovalRow[]>(`${rows} AND p.id = $3 AND ${notOfAnotherHead}`, [provinceId, agencyId, approvalId, divisionId, positionId]);
    return found[0] ?? null;
  }

  /** What waits for a position: asked in the present round, and not answered. */
  waitingFor(tx: EntityManager, scope: Scope, positionId: string): Promise<ApprovalRow[]> {
    const sql = `${rows} AND p.position_id = $3 AND p.verdict IS NULL AND p.voided_at IS NULL AND c.state = p.state AND c.round = p.round`;
    return tx.query<ApprovalRow[]>(sql, [scope.provinceId, scope.agencyId, positionId]);
  }

  /** Names of the accounts that decided. */
  async namesOf(tx: EntityManager, accountIds: readonly string[]): Promise<Map<string, Bilingual>> {
    if (accountIds.length === 0) return new Map();
    const found = await tx.query<{ id: string; th: string; en: string }[]>(
      'SELECT id, name_th AS th, name_en AS en FROM account WHERE id = ANY($1::uuid[])',
      [accountIds],
    );
    return new Map(found.map(({ id, th, en }) => [id, { th, en }]));
  }
}
