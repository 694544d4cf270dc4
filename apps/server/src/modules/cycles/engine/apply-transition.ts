import { Injectable } from '@nestjs/common';
import { definitions, documentUnderReview, type CycleDefinition, type CycleEvent, type CycleState } from '@prongsai/ita';
import { decide, edgesOf, openLevel, type Unmet } from '@prongsai/workflow';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../../platform/index.js';
import type { ActingHolder, Seat } from '../../people/index.js';
import { CarryOut } from './carry-out.js';
import { CycleRepository } from './cycle.repository.js';
import { judgedCycle, type Given } from './judged-cycle.js';
import type { CycleRow, LoadedCycle } from './loaded-cycle.js';
import { partsNeeded } from './needed-parts.js';
import { pinnedBy } from './pinned-by.js';
import { refusalOf } from './refusal-of.js';
import { Seatings, type Seating } from './seatings.js';
import { whyNotDeciding } from './why-not-deciding.js';

export interface Applied {
  readonly state: CycleState;
  /** Positions that are asked now. */
  readonly waitingFor: readonly Seat[];
}

/** What a person sends; the version is of the cycle he has seen. */
export interface Sent extends Given {
  readonly event: string;
  readonly version: number;
}

export type SystemOutcome = { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Unmet[] };

const engine = { accountId: '', positionId: '', role: 'system' } as const;

/**
 * The one place that moves a cycle. In the caller's transaction: lock the row, load the facts, let the definition decide, and write
 * the state, the approval rows, the trail and one outbox row an effect. Whatever is refused leaves no trace.
 */
@Injectable()
export class ApplyTransition {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly seatings: Seatings,
    private readonly carryOut: CarryOut,
  ) {}

  /** An event of a person. Outside his scope there is no such cycle; a cycle that has moved on since he saw it is a conflict. */
  async apply(tx: EntityManager, actor: Actor, cycleId: string, { event, version, ...given }: Sent): Promise<Applied> {
    const loaded = await this.cycles.lockAndLoad(tx, actor, cycleId, partsNeeded(event));
    if (!loaded) throw refuse.notFound();
    const { cycle } = loaded;
    if (cycle.version !== version) throw refuse.conflict([{ code: 'changed-meanwhile', where: 'cycle', params: { version: cycle.version } }]);
    return this.#decide(tx, loaded, actor, event, given);
  }

  /** One position's answer, judged inside the transaction: whether it is asked, wrote the text itself, has read what stands there. */
  answer(tx: EntityManager, actor: Actor, loaded: LoadedCycle, verdict: 'approve' | 'return', given: Given): Promise<Applied> {
    return this.#decide(tx, loaded, actor, verdict, given);
  }

  /** An event of the engine itself, when its day has come. Refusals come back instead of being thrown. */
  async applyAsSystem(tx: EntityManager, { cycleId, event }: { cycleId: string; event: CycleEvent }): Promise<SystemOutcome> {
    const loaded = await this.cycles.lockAndLoad(tx, 'engine', cycleId, partsNeeded(event));
    if (!loaded) throw refuse.notFound();
    const { cycle } = loaded;
    const definition = pinnedBy(cycle);
    const judged = judgedCycle(loaded, await this.#seating(tx, definition, cycle, event));
    const outcome = decide(definition, judged.instance, event, engine, judged.facts);
    if (!outcome.ok) return outcome;
    await this.carryOut.do(tx, cycle, judged, { event, outcome, by: null, acting: null });
    return { ok: true };
  }

  async #decide(tx: EntityManager, loaded: LoadedCycle, actor: Actor, event: string, given: Given): Promise<Applied> {
    const { cycle } = loaded;
    const definition = pinnedBy(cycle);
    const seating = await this.#seating(tx, definition, cycle, event);
    const judged = judgedCycle(loaded, seating, given);
    const outcome = decide(definition, judged.instance, event, actor, judged.facts);
    if (!outcome.ok) throw refusalOf(outcome.refusals);
    const notDeciding = outcome.approval ? whyNotDeciding(seating, actor, cycle.state) : null;
    if (notDeciding) throw refuse.notAsked([notDeciding]);
    await this.carryOut.do(tx, cycle, judged, { event, outcome, by: actor, acting: actingIn(seating, actor) });
    const waiting = new Set(openLevel(definition, outcome.next, judged.facts)?.waiting.map(({ positionId }) => positionId));
    return { state: outcome.to, waitingFor: seating.positions.filter(({ positionId }) => waiting.has(positionId)) };
  }

  /** Only a review asks anybody. */
  async #seating(tx: EntityManager, definition: CycleDefinition, { state, agencyId }: CycleRow, event: string): Promise<Seating> {
    return asksSomebody(definition, state, event) ? this.seatings.of(tx, agencyId) : this.seatings.empty();
  }
}

const isReview = (state: CycleState): boolean => documentUnderReview[state] !== undefined;

/** The definition's moves into a review, as `state event`. */
const entering = new Map(definitions.map((definition) => [definition, new Set(edgesOf(definition).filter(({ to }) => isReview(to)).map(({ from, event }) => `${from} ${event}`))]));

const asksSomebody = (definition: CycleDefinition, state: CycleState, event: string): boolean =>
  isReview(state) || entering.get(definition)?.has(`${state} ${event}`) === true;

/** The order under which somebody acts for the position, where it is he. */
const actingIn = ({ positions }: Seating, { positionId, accountId }: Actor): ActingHolder | null => {
  const acting = positions.find((seat) => seat.positionId === positionId)?.acting;
  return acting?.accountId === accountId ? acting : null;
};
