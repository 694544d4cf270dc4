import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId } from '../../../platform/index.js';
import { ReadPlanRules, ruleValues } from '../planning/plan-rules.js';
import type { Moved } from './find-moved.js';
import type { Mover } from './move-to-make.js';
import { countKept, dropPolicy, followPolicy, setPolicy } from './moving-sql.js';

/** Writes the policy of a milestone and brings the deadlines of every open cycle to it. */
@Injectable()
export class MoveMilestones {
  constructor(
    private readonly clock: Clock,
    private readonly rules: ReadPlanRules,
  ) {}

  /** How many deadlines of the scope keep another day: they have an exception of their own. */
  async set(tx: EntityManager, mover: Mover, moveId: string, moved: Moved, reason: string): Promise<number> {
    const { fiscalYear, definitionId, milestone, provinceId, agencyId, to } = moved;
    const scope = [fiscalYear, definitionId, milestone, provinceId, agencyId];
    await tx.query(dropPolicy, scope);
    if (!moved.follows) await tx.query(setPolicy, [...scope, newId(), to, reason, this.clock.now(), mover?.accountId ?? null, moveId]);
    const rules = await this.rules.of(tx, { fiscalYear });
    await tx.query(followPolicy, [fiscalYear, ...ruleValues(rules), moveId, definitionId, provinceId, agencyId, milestone]);
    const [counted] = await tx.query<{ kept: number }[]>(countKept, [...scope, moveId, to]);
    return counted?.kept ?? 0;
  }
}
