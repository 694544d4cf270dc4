import type { ApprovalStep } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import type { ApproverSeat, Unmet } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { Calendar } from '../calendar/index.js';
import type { LoadedCycle } from '../cycles/index.js';
import type { Seat } from '../people/index.js';
import { ApprovalRepository } from './approval.repository.js';
import { approvalSteps } from './approval-steps.js';

export interface ChainAsked {
  readonly loaded: LoadedCycle;
  readonly positions: readonly Seat[];
  readonly planned: Readonly<Record<string, readonly ApproverSeat[]>>;
  readonly skipped: readonly Unmet[];
  readonly review: CycleState;
  readonly round: number;
}

/** Chains of approval as people see them, with the names of those who decided. */
@Injectable()
export class Chains {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  async of(tx: EntityManager, { loaded, positions, planned, skipped, review, round }: ChainAsked): Promise<ApprovalStep[]> {
    const deciders = loaded.approvals.flatMap(({ decidedBy }) => decidedBy ?? []);
    const names = await this.approvals.namesOf(tx, [...new Set(deciders)]);
    const holidays = await this.calendar.holidaysFor(tx, positions[0]?.provinceId ?? null);
    return approvalSteps({ loaded, positions, planned, skipped, names, today: this.clock.today(), holidays }, review, round);
  }
}
