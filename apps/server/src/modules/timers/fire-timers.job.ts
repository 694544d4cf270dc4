import { reasonOf, texts, type JobPayload } from '@prongsai/contracts';
import { cycleOrder, engineRungs, type CycleEvent, type CycleState } from '@prongsai/ita';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { apart, Clock, type HandlesJob, JobHandler, Outbox } from '../../platform/index.js';
import { withoutAddresses } from '../../platform/without-addresses.js';
import { ApplyTransition, type SystemOutcome } from '../cycles/index.js';
import { cycleHeading, Notifier, timerHeldLetter, yearLink } from '../notifications/index.js';
import { People } from '../people/index.js';

interface Timer {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly event: CycleEvent;
  readonly tries: number;
}

type Refusals = Extract<SystemOutcome, { ok: false }>['refusals'];

/** Cycles of one transaction. */
const batch = 100;

const isDue = `r.audience = 'engine' AND r.status = 'planned' AND r.planned_for <= $1`;
/** A person was first, or the year is over. */
const settlePast = `UPDATE reminder r SET status = 'skipped', settled_at = $1, reason = CASE WHEN c.state = 'cancelled' THEN 'cycleOver' ELSE 'done' END
  FROM cycle c, unnest($2::text[], $3::text[]) AS past (rung, state) WHERE c.id = r.cycle_id AND ${isDue} AND r.rung = past.rung AND c.state = past.state`;
/** Only cycles that have come so far; those that were refused come after those that were not, so that they hold nobody up. */
const take = `SELECT r.id, r.cycle_id AS "cycleId", r.agency_id AS "agencyId", waits.event, r.tries
  FROM reminder r JOIN cycle c ON c.id = r.cycle_id JOIN unnest($2::text[], $3::text[], $4::text[]) AS waits (rung, state, event) ON waits.rung = r.rung AND waits.state = c.state
  WHERE ${isDue} ORDER BY r.tries, r.planned_for, r.id LIMIT ${batch} FOR UPDATE OF r SKIP LOCKED`;

const triedInVain = 'UPDATE reminder SET tries = tries + 1 WHERE id = $1';

const after = (waited: CycleState): CycleState[] => cycleOrder.filter((state) => cycleOrder.indexOf(state) > cycleOrder.indexOf(waited));
const past = engineRungs.flatMap(({ code, state }) => [...after(state), 'cancelled' as const].map((over) => ({ code, over })));

/**
 * Sends the engine's own events: lines of the ledger that are for the engine. One that the guards refuse stays planned, is told about once
 * and tried again at every heartbeat.
 */
@Injectable()
@JobHandler('fire-timers')
export class FireTimersJob implements HandlesJob<'fire-timers'> {
  readonly #logger = new Logger('Timers');

  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly transition: ApplyTransition,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle(_: JobPayload<'fire-timers'>, tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    await tx.query(settlePast, [now, past.map(({ code }) => code), past.map(({ over }) => over)]);
    const waiting = [engineRungs.map(({ code }) => code), engineRungs.map(({ state }) => state), engineRungs.map(({ event }) => event)];
    const timers = await tx.query<Timer[]>(take, [now, ...waiting]);
    const fired: string[] = [];
    for (const timer of timers) {
      const fault = await apart(tx, async () => {
        if (await this.#fire(tx, timer)) fired.push(timer.id);
        else await tx.query(triedInVain, [timer.id]);
      });
      if (fault !== null) await this.#fail(tx, timer, fault);
    }
    await tx.query(`UPDATE reminder SET status = 'sent', settled_at = $2 WHERE id = ANY($1::uuid[])`, [fired, now]);
    if (timers.length === batch && fired.length > 0) await this.outbox.add(tx, 'fire-timers', {});
  }

  async #fire(tx: EntityManager, timer: Timer): Promise<boolean> {
    const outcome = await this.transition.applyAsSystem(tx, { cycleId: timer.cycleId, event: timer.event });
    if (outcome.ok) return true;
    if (timer.tries === 0) await this.#tell(tx, timer, outcome.refusals);
    return false;
  }

  /** One cycle that cannot be moved holds no other up. */
  async #fail(tx: EntityManager, { id, cycleId, event }: Timer, fault: Error): Promise<void> {
    this.#logger.error(`${event} of cycle ${cycleId} fails: ${withoutAddresses(fault.message)}`);
    await tx.query(triedInVain, [id]);
  }

  async #tell(tx: EntityManager, timer: Timer, refusals: Refusals): Promise<void> {
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
  }
}
