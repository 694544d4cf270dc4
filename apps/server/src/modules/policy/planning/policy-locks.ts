import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A year of a workflow, whose due days belong together. */
export interface PolicyYear {
  readonly fiscalYear: number;
  readonly definitionId: string;
}

/** Any number that nothing else in this database locks. */
const lock = 5_706_071_110;

const calendar = 'calendar';
const nameOf = ({ fiscalYear, definitionId }: PolicyYear, place: string): string => `${definitionId}/${fiscalYear}/${place}`;
/** Always in one order, so that two who want the same wait for each other instead of blocking. */
const take = (shared: boolean): string => `SELECT pg_advisory_xact_lock${shared ? '_shared' : ''}(hashtextextended(name, ${lock}))
  FROM (SELECT DISTINCT name FROM unnest($1::text[]) AS t (name) ORDER BY name) wanted`;

/**
 * Whoever plans reads the policy, whoever moves writes it. A move waits for the plans of its scope and for other moves there, and they for it,
 * until the transaction ends: no cycle is planned for a day that is just being changed.
 */
@Injectable()
export class PolicyLocks {
  /**
   * Whoever counts working days for what he plans or moves asks before he looks at the calendar: a day that is added meanwhile waits until he
   * has committed, and its effect finds what he has counted without it.
   */
  async toCountDays(tx: EntityManager): Promise<void> {
    await tx.query(take(true), [[calendar]]);
  }

  /** For a day that is added or withdrawn, and its effect. */
  async toChangeDays(tx: EntityManager): Promise<void> {
    await tx.query(take(false), [[calendar]]);
  }

  async toPlan(tx: EntityManager, years: readonly PolicyYear[], provinceIds: readonly string[]): Promise<void> {
    await tx.query(take(true), [years.map((year) => nameOf(year, 'nation'))]);
    await tx.query(take(true), [years.flatMap((year) => provinceIds.map((provinceId) => nameOf(year, provinceId)))]);
  }

  /** `null` moves for the nation. */
  async toMove(tx: EntityManager, year: PolicyYear, provinceId: string | null): Promise<void> {
    await tx.query(take(provinceId !== null), [[nameOf(year, 'nation')]]);
    if (provinceId !== null) await tx.query(take(false), [[nameOf(year, provinceId)]]);
  }
}
