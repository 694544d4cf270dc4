import type { Bilingual } from '@prongsai/contracts';
import type { Finding, Place } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import { storedJson } from './stored-json.js';

export interface IntakeFindingRow {
  readonly id: string;
  readonly no: number;
  readonly code: Finding['code'];
  readonly severity: Finding['severity'];
  readonly place: string;
  readonly printed: string | null;
  readonly expected: string | null;
  readonly source: Place | null;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly mended: boolean;
  readonly verdict: 'accepted' | 'corrected' | null;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
  readonly byTh: string | null;
  readonly byEn: string | null;
}

/** What a finding is answered with. */
export interface Answer {
  readonly verdict: 'accepted' | 'corrected';
  readonly reason: string;
  readonly at: Date;
  readonly positionId: string;
}

const select = `SELECT f.id, f.no, f.code, f.severity, f.place, f.printed, f.expected, f.source, f.message, f.remedy, f.mended, f.verdict, f.reason,
    f.answered_at AS "answeredAt", p.title_th AS "byTh", p.title_en AS "byEn"
  FROM intake_finding f LEFT JOIN position p ON p.id = f.answered_by WHERE f.intake_id = $1 ORDER BY f.no`;

const insert = `INSERT INTO intake_finding (id, intake_id, no, code, severity, place, printed, expected, source, message, remedy)
  SELECT given.id, $1, given.no + (SELECT coalesce(max(no), 0) FROM intake_finding WHERE intake_id = $1), given.code, given.severity, given.place,
         given.printed, given.expected, given.source, given.message, given.remedy
    FROM jsonb_to_recordset($2) AS given
      (id uuid, no int, code text, severity text, place text, printed text, expected text, source jsonb, message jsonb, remedy jsonb)`;

const answer = `UPDATE intake_finding SET verdict = $3, reason = $4, answered_at = $5, answered_by = $6, mended = $7
  WHERE intake_id = $1 AND id = ANY($2::uuid[])`;

const reopen = `UPDATE intake_finding f SET mended = false, verdict = NULL, reason = NULL, answered_at = NULL, answered_by = NULL,
    printed = given.printed, expected = given.expected, message = given.message, remedy = given.remedy
  FROM jsonb_to_recordset($2) AS given (id uuid, printed text, expected text, message jsonb, remedy jsonb) WHERE f.intake_id = $1 AND f.id = given.id`;

/** The findings of an intake that the caller has found in his scope. */
@Injectable()
export class IntakeFindings {
  list(tx: EntityManager, intakeId: string): Promise<IntakeFindingRow[]> {
    return tx.query<IntakeFindingRow[]>(select, [intakeId]);
  }

  async add(tx: EntityManager, intakeId: string, findings: readonly Finding[]): Promise<void> {
    if (findings.length === 0) return;
    const rows = findings.map(({ where, source, ...finding }, at) => ({ ...finding, id: newId(), no: at + 1, place: where, source: source ?? null }));
    await tx.query(insert, [intakeId, storedJson(rows)]);
  }

  async answer(tx: EntityManager, intakeId: string, ids: readonly string[], { verdict, reason, at, positionId }: Answer, mended = false): Promise<void> {
    if (ids.length > 0) await tx.query(answer, [intakeId, ids, verdict, reason, at, positionId, mended]);
  }

  /** They are found again, and what they say may have changed: an answer to what was said before does not count. */
  async reopen(tx: EntityManager, intakeId: string, found: readonly { readonly id: string; readonly finding: Finding }[]): Promise<void> {
    if (found.length === 0) return;
    const rows = found.map(({ id, finding: { printed, expected, message, remedy } }) => ({ id, printed, expected, message, remedy }));
    await tx.query(reopen, [intakeId, storedJson(rows)]);
  }

  async clear(tx: EntityManager, intakeId: string): Promise<void> {
    await tx.query('DELETE FROM intake_finding WHERE intake_id = $1', [intakeId]);
  }
}
