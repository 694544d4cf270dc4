import { reasonOf, texts, type JobPayload } from '@prongsai/contracts';
import { cycleOrder, cycleTimers, type CycleEvent, type CycleState } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../platform/index.js';
import { ApplyTransition } from '../cycles/index.js';
import { cycleHeading, Notifier, timerHeldLetter, yearLink } from '../notifications/index.js';
import { People } from '../people/index.js';

interface Timer {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly event: CycleEvent;
  readonly state: CycleState;
  readonly told: boolean;
}

const due = `SELECT t.id, t.cycle_id AS "cycleId", t.agency_id AS "agencyId", t.event, c.state, t.told_at IS NOT NULL AS told
  FROM cycle_timer t JOIN cycle c ON c.id = t.cycle_id
  WHERE t.due_on <= $1 AND t.settled_at IS NULL ORDER BY t.due_on, t.id LIMIT 200 FOR UPDATE OF t SKIP LOCKED`;

const stateOf = new Map(cycleTimers.map(({ event, state }) => [event, state]));
const isPast = (state: CycleState, waited: CycleState) => state === 'cancelled' || cycleOrder.indexOf(state) > cycleOrder.indexOf(waited);

/** Sends the engine's own events on their day. One that the guards refuse is tried again at every heartbeat and told about once. */
@Injectable()
@JobHandler('fire-timers')
export class FireTimersJob implements HandlesJob<'fire-timers'> {
  constructor(
    private readonly clock: Clock,
    private readonly transition: ApplyTransition,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle(_: JobPayload<'fire-timers'>, tx: EntityManager): Promise<void> {
    for (const timer of await tx.query<Timer[]>(due, [this.clock.today()])) {
      const waited = stateOf.get(timer.event);
      if (!waited || isPast(timer.state, waited)) await this.#settle(tx, timer);
      else if (timer.state === waited) await this.#fire(tx, timer);
    }
  }

  async #fire(tx: EntityManager, timer: Timer): Promise<void> {
    const outcome = await this.transition.applyAsSystem(tx, { cycleId: timer.cycleId, event: timer.event });
    if (outcome.ok) await this.#settle(tx, timer);
    else if (!timer.told) await this.#tell(tx, timer, outcome.refusals);
  }

  async #settle(tx: EntityManager, { id }: Timer): Promise<void> {
    await tx.query(`UPDATE cycle_timer SET settled_at = $2 WHERE id = $1`, [id, this.clock.now()]);
  }

  async #tell(tx: EntityManager, timer: Timer, refusals: readonly Parameters<typeof reasonOf>[0][]): Promise<void> {
    const facts = await cycleHeading(tx, timer.cycleId);
    if (!facts) return;
    const seats = await this.people.positionsOf(tx, timer.agencyId, 'officer', this.clock.today());
    const letter = timerHeldLetter({ ...facts, step: texts.events[timer.event], reasons: refusals.map((refusal) => reasonOf(refusal).message) });
    await this.notifier.tell(tx, {
      event: `timer:${timer.id}`,
      topic: `cycle:${timer.cycleId}`,
      kind: 'duty',
      lateDays: 0,
      seats,
      letter,
      link: yearLink(timer.agencyId, facts.definitionId),
      leaves: 'soon',
    });
    await tx.query(`UPDATE cycle_timer SET told_at = $2 WHERE id = $1`, [timer.id, this.clock.now()]);
  }
}
