import { nudgeRung, type Nudge, type Reason } from '@prongsai/contracts';
import { workingDaysBetween } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, newId, refuse, Transactions, type Actor, type Refusal } from '../../../platform/index.js';
import { reminderEvent } from '../../deadlines/index.js';
import { Notifier, yearLink } from '../../notifications/index.js';
import { Matters, type OpenMatter } from '../matters.js';
import type { Holding } from '../who-holds.js';
import { NextLetters } from './next-letters.js';
import { againAt } from './nudge-day.js';
import { NudgeDesk, type NudgeSheet } from './nudge-desk.js';
import { nudgeLetter } from './nudge-letter.js';

/** What has been done, before it is asked how its letters will leave. */
interface Done {
  readonly at: Date;
  readonly sheet: NudgeSheet;
  readonly to: readonly Holding[];
}

const lockDeadline = 'SELECT 1 FROM deadline WHERE id = $1 FOR UPDATE';
const line = `INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, settled_at, position_id, asked_by, note)
  SELECT new.id, d.id, d.cycle_id, d.agency_id, d.due_on, $2, 'holder', $3, 'sent', $3, new.position_id, $4, $5
    FROM deadline d, unnest($6::uuid[], $7::uuid[]) AS new (id, position_id) WHERE d.id = $1`;

/** Nudges whoever holds a matter: a line of the ledger, a message and an entry of the trail, in one transaction. */
@Injectable()
export class NudgeHolder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly matters: Matters,
    private readonly desk: NudgeDesk,
    private readonly letters: NextLetters,
    private readonly notifier: Notifier,
    private readonly audit: Audit,
  ) {}

  async nudge(actor: Actor, deadlineId: string, note: string | undefined): Promise<Nudge> {
    const { at, to, sheet } = await this.transactions.run(actor, (tx) => this.#nudge(tx, actor, deadlineId, note));
    const nudgedOf = await this.letters.of(actor, to, sheet.holidays);
    return { deadlineId, at: at.toISOString(), to: to.map(nudgedOf), againAt: againAt(sheet.day, sheet.holidays) };
  }

  /** Two coordinators at once wait here for one another, and the second finds what the first has done. */
  async #nudge(tx: EntityManager, actor: Actor, deadlineId: string, note: string | undefined): Promise<Done> {
    await tx.query(lockDeadline, [deadlineId]);
    const [open] = await this.matters.find(tx, actor, { deadlineIds: [deadlineId] });
    if (!open) throw refuse.notFound();
    const sheet = await this.desk.layOutAlone(tx, actor, open);
    const { to, refusal } = sheet.whomFor(open);
    if (refusal) throw refusalOf(refusal);
    const at = this.clock.now();
    await this.#send(tx, actor, { open, note, at, sheet, to });
    return { at, sheet, to };
  }

  async #send(tx: EntityManager, actor: Actor, given: Done & { open: OpenMatter; note: string | undefined }): Promise<void> {
    const { open: { matter, agencyId }, sheet: { day, holidays }, to, note, at } = given;
    const { deadlineId, dueOn } = matter;
    const days = workingDaysBetween(dueOn, this.clock.today(), holidays);
    const positionIds = to.map(({ seat }) => seat.positionId);
    const rung = nudgeRung(day);
    await tx.query(line, [deadlineId, rung, at, actor.accountId, note ?? null, positionIds.map(() => newId()), positionIds]);
    await this.notifier.tell(tx, {
      event: reminderEvent({ deadlineId, dueOn, rung }),
      topic: `deadline:${deadlineId}`,
      kind: 'duty',
      lateDays: Math.max(0, days),
      seats: to.map(({ seat }) => seat),
      letter: nudgeLetter(matter, days, note),
      link: yearLink(agencyId, matter.definitionId),
      leaves: 'soon',
    });
    const detail = { role: [...new Set(to.map(({ seat }) => seat.role))].join(','), milestone: matter.milestone, dueOn };
    await this.audit.write(tx, { agencyId, actor, action: 'reminder.nudge', subject: { type: 'deadline', id: deadlineId }, detail });
  }
}

const tooOften: readonly string[] = ['nudged-today', 'nudged-enough'];
const outOfDate: readonly string[] = ['nudge-done', 'nudge-over'];

function refusalOf(reason: Reason): Refusal {
  if (tooOften.includes(reason.code)) return refuse.tooManyAttempts([reason]);
  return outOfDate.includes(reason.code) ? refuse.conflict([reason]) : refuse.transition([reason]);
}
