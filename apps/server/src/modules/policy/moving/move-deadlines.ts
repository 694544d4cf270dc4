import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId, planAnew } from '../../../platform/index.js';
import { PolicyLocks } from '../planning/policy-locks.js';
import { Replan } from '../planning/replan.js';
import { FindMoved, type Moved } from './find-moved.js';
import { MoveMilestones } from './move-milestones.js';
import { insertMove, keepCount, moveMeasure } from './moving-sql.js';
import type { Mover, MoveToMake } from './move-to-make.js';
import { TellMoves } from './tell-moves.js';

/**
 * Moves a deadline: for the nation, a province, an agency, or of one measure. The policy, the due days of every cycle that follows it and every
 * line that is still to go out change in one transaction, by a handful of statements however many there are.
 */
@Injectable()
export class MoveDeadlines {
  constructor(
    private readonly clock: Clock,
    private readonly locks: PolicyLocks,
    private readonly found: FindMoved,
    private readonly milestones: MoveMilestones,
    private readonly replan: Replan,
    private readonly telling: TellMoves,
  ) {}

  /** The id of the act, which keeps what every due day and line was before. @throws {Refusal} for a day that is over, and where nothing would change */
  async apply(tx: EntityManager, mover: Mover, move: MoveToMake): Promise<string> {
    const { id, moved } = await this.#make(tx, mover, move);
    await this.telling.promise(tx, mover, id, moved, move.reason);
    return id;
  }

  /**
   * What a move would do: it is done, looked at and taken back, so that a preview and its act cannot differ. `look` reads it while it stands,
   * by the id under which it would be kept.
   */
  async preview<T>(tx: EntityManager, mover: Mover, move: MoveToMake, look: (id: string, moved: Moved) => Promise<T>): Promise<T> {
    await tx.query('SAVEPOINT before_move');
    const { id, moved } = await this.#make(tx, mover, move);
    const seen = await look(id, moved);
    await tx.query('ROLLBACK TO SAVEPOINT before_move');
    return seen;
  }

  async #make(tx: EntityManager, mover: Mover, move: MoveToMake): Promise<{ id: string; moved: Moved }> {
    await planAnew(tx);
    await this.locks.toCountDays(tx);
    const known = await this.found.placeOf(tx, move.subject);
    await this.locks.toMove(tx, known, known.provinceId);
    const moved = await this.found.of(tx, move);
    const id = newId();
    const { provinceId, agencyId, measureId, fiscalYear, definitionId, milestone, from, to } = moved;
    const by = [mover?.positionId ?? null, mover?.accountId ?? null];
    await tx.query(insertMove, [id, 'act', provinceId, agencyId, measureId, fiscalYear, definitionId, milestone, from, to, move.reason, this.clock.now(), ...by]);
    const kept = await this.#setDay(tx, mover, id, moved, move.reason);
    await this.replan.lines(tx, [id]);
    await tx.query(keepCount, [id, kept]);
    return { id, moved };
  }

  async #setDay(tx: EntityManager, mover: Mover, id: string, moved: Moved, reason: string): Promise<number> {
    if (moved.deadlineId === null) return this.milestones.set(tx, mover, id, moved, reason);
    await tx.query(moveMeasure, [id, moved.deadlineId, moved.to, moved.follows ? null : id]);
    return 0;
  }
}
