import type { AgencySummary, IntakeSummary, IntakeView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/index.js';
import { Agencies, agencySummaryOf } from '../agencies/index.js';
import { IntakeFindings } from './intake-findings.js';
import { IntakeRepository, type IntakeSummaryRow } from './intake.repository.js';
import { intakeSummaryOf, intakeViewOf } from './intake-view.js';
import { IntakeRows } from './province/intake-rows.js';

/** Reads intakes as they are shown. */
@Injectable()
export class ReadIntakeView {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly findings: IntakeFindings,
    private readonly rows: IntakeRows,
    private readonly agencies: Agencies,
  ) {}

  async summaries(tx: EntityManager, rows: readonly IntakeSummaryRow[]): Promise<IntakeSummary[]> {
    const agencies = await this.#agenciesOf(tx, rows);
    return rows.map((row) => intakeSummaryOf(row, agencies.get(row.agencyId ?? '') ?? null));
  }

  async summary(tx: EntityManager, actor: Actor, intakeId: string): Promise<IntakeSummary> {
    const row = await this.intakes.findSummary(tx, actor, intakeId);
    const agencies = await this.#agenciesOf(tx, [row]);
    return intakeSummaryOf(row, agencies.get(row.agencyId ?? '') ?? null);
  }

  async view(tx: EntityManager, actor: Actor, intakeId: string): Promise<IntakeView> {
    const row = await this.intakes.find(tx, actor, intakeId);
    const agencies = await this.#agenciesOf(tx, [row]);
    const parts = {
      row,
      agency: agencies.get(row.agencyId ?? '') ?? null,
      findings: await this.findings.list(tx, intakeId),
      pages: await this.intakes.pages(tx, intakeId),
      counts: row.sheet && (await this.rows.counts(tx, intakeId)),
    };
    return intakeViewOf(parts, actor);
  }

  async #agenciesOf(tx: EntityManager, rows: readonly IntakeSummaryRow[]): Promise<Map<string, AgencySummary>> {
    const ids = [...new Set(rows.flatMap(({ agencyId }) => agencyId ?? []))];
    const found = await this.agencies.byIds(tx, ids);
    return new Map([...found].map(([id, row]) => [id, agencySummaryOf(row)]));
  }
}
