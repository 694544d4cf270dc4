import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type MoveTarget, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Body, Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { MoveDeadlines } from './moving/move-deadlines.js';
import type { MoveSubject } from './moving/move-to-make.js';
import { PreviewMove } from './moving/preview-move.js';
import { ReadMoves } from './moving/read-moves.js';

@Controller()
export class DeadlineMovesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
    private readonly moves: MoveDeadlines,
    private readonly preview: PreviewMove,
    private readonly read: ReadMoves,
  ) {}

  @Route(routes.previewDeadlineMove)
  look(
    @Caller() actor: Actor,
    @Query() page: QueryOf<typeof routes.previewDeadlineMove>,
    @Body() { target, to, reason }: BodyOf<typeof routes.previewDeadlineMove>,
  ): Promise<ResponseOf<typeof routes.previewDeadlineMove>> {
    return this.transactions.run(actor, async (tx) => this.preview.of(tx, actor, { subject: await this.#subjectOf(tx, actor, target), to, reason, from: null }, page));
  }

  @Route(routes.moveDeadline)
  move(@Caller() actor: Actor, @Body() { target, to, reason, from }: BodyOf<typeof routes.moveDeadline>): Promise<ResponseOf<typeof routes.moveDeadline>> {
    return this.transactions.run(actor, async (tx) => {
      const id = await this.moves.apply(tx, actor, { subject: await this.#subjectOf(tx, actor, target), to, reason, from });
      const made = await this.read.one(tx, id);
      if (!made) throw refuse.notFound();
      return made;
    });
  }

  @Route(routes.listDeadlineMoves)
  list(@Caller() actor: Actor, @Query() { agencyId, ...asked }: QueryOf<typeof routes.listDeadlineMoves>): Promise<ResponseOf<typeof routes.listDeadlineMoves>> {
    return this.transactions.run(actor, (tx) => this.read.list(tx, { ...asked, agencyId: actor.agencyId ?? agencyId ?? null }));
  }

  @Route(routes.getDeadlineMove)
  get(
    @Caller() actor: Actor,
    @Params() { moveId }: ParamsOf<typeof routes.getDeadlineMove>,
    @Query() page: QueryOf<typeof routes.getDeadlineMove>,
  ): Promise<ResponseOf<typeof routes.getDeadlineMove>> {
    return this.transactions.run(actor, async (tx) => {
      const found = await this.read.detail(tx, moveId, page);
      if (!found) throw refuse.notFound();
      return found;
    });
  }

  /** An agency outside the scope reads like one that does not exist. */
  async #subjectOf(tx: EntityManager, actor: Actor, target: MoveTarget): Promise<MoveSubject> {
    if ('measureId' in target) return target;
    const { agencyId } = target;
    if (agencyId !== null && !(await this.agencies.findInScope(tx, actor, agencyId))) throw refuse.notFound();
    return { ...target, provinceId: actor.provinceId, agencyId };
  }
}
