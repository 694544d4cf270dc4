import { texts, type JobPayload } from '@prongsai/contracts';
import { reminderLadder, type CycleState, type DefinitionId } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { Notifier, reminderLetter, yearLink } from '../notifications/index.js';
import { chooseDue } from './choose-due.js';
import { Ledger, type DueReminder, type SkipReason } from './ledger.js';
import { MilestoneCells } from './milestone-cells.js';
import { Recipients } from './recipients.js';

interface CycleRow {
  readonly id: string;
  readonly state: CycleState;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
}

/** Deadlines of one sweep; what is left waits for the next heartbeat. */
const atMost = 500;
const workingDaysOf = new Map(reminderLadder.map(({ code, workingDays }) => [code, workingDays]));
const isOver = (state: CycleState) => state === 'closed' || state === 'cancelled';

/** Sends what is due and unsent. It asks "what is due", never "is it today", so that nothing is lost by a day without a sweep. */
@Injectable()
@JobHandler('sweep-reminders')
export class SweepRemindersJob implements HandlesJob<'sweep-reminders'> {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly cells: MilestoneCells,
    private readonly recipients: Recipients,
    private readonly agencies: Agencies,
    private readonly notifier: Notifier,
  ) {}

  async handle(_: JobPayload<'sweep-reminders'>, tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const due = await this.ledger.takeDue(tx, now, atMost);
    if (due.length === 0) return;
    const needed = await this.#dropNeedless(tx, due, now);
    const { send, superseded } = chooseDue(needed);
    await this.ledger.skip(tx, superseded.map(({ id }) => id), 'superseded', now);
    const cycles = await this.#cyclesOf(tx, send);
    for (const line of send) await this.#send(tx, line, cycles.get(line.cycleId), now);
  }

  /** The state is asked again here: a letter must not go out because settling it was delayed. */
  async #dropNeedless(tx: EntityManager, due: readonly DueReminder[], now: Date): Promise<DueReminder[]> {
    const cycles = await this.#cyclesOf(tx, due);
    const progress = await this.cells.progressOf(tx, [...cycles.keys()]);
    const needless = (line: DueReminder): SkipReason | null => {
      const cycle = cycles.get(line.cycleId);
      const step = progress.get(line.cycleId)?.find(({ milestone }) => milestone === line.milestone);
      if (step?.doneOn) return 'done';
      if (!cycle || isOver(cycle.state)) return 'cycleOver';
      const late = (workingDaysOf.get(line.rung) ?? 0) > 0;
      return late && !step?.begun ? 'notBegun' : null;
    };
    const kept: DueReminder[] = [];
    for (const line of due) {
      const reason = needless(line);
      if (reason === null) kept.push(line);
      else await this.ledger.skip(tx, [line.id], reason, now);
    }
    return kept;
  }

  async #send(tx: EntityManager, line: DueReminder, cycle: CycleRow | undefined, now: Date): Promise<void> {
    const seats = await this.recipients.of(tx, line);
    const agency = (await this.agencies.byIds(tx, [line.agencyId])).get(line.agencyId);
    if (!cycle || !agency || seats.every(({ holderAccountIds }) => holderAccountIds.length === 0)) {
      await this.ledger.fail(tx, line.id, 'nobodyHolds', now);
      return;
    }
    const letter = reminderLetter({
      agency: { th: agency.shortNameTh, en: agency.shortNameEn },
      fiscalYear: cycle.fiscalYear,
      definitionId: cycle.definitionId,
      milestone: texts.milestones[line.milestone],
      dueOn: line.dueOn,
      days: workingDaysOf.get(line.rung) ?? 0,
    });
    const link = yearLink(line.agencyId, cycle.definitionId);
    await this.notifier.tell(tx, {
      event: `reminder:${line.deadlineId}:${line.rung}`,
      topic: `deadline:${line.deadlineId}`,
      kind: 'duty',
      lateDays: Math.max(0, workingDaysOf.get(line.rung) ?? 0),
      seats,
      letter,
      link,
      leaves: 'now',
    });
    await this.ledger.sent(tx, line, seats.map(({ positionId }) => positionId), now);
  }

  async #cyclesOf(tx: EntityManager, lines: readonly DueReminder[]): Promise<Map<string, CycleRow>> {
    const ids = [...new Set(lines.map(({ cycleId }) => cycleId))];
    const sql = `SELECT id, state, fiscal_year AS "fiscalYear", definition_id AS "definitionId" FROM cycle WHERE id = ANY($1::uuid[])`;
    const rows = await tx.query<CycleRow[]>(sql, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
