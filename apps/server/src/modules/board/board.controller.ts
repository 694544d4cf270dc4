import { Controller } from '@nestjs/common';
import { routes, type Board, type QueryOf } from '@prongsai/contracts';
import { Caller, Query, Route, Transactions, type Actor } from '../../platform/index.js';
import { BoardService } from './board.service.js';

@Controller()
export class BoardController {
  constructor(
    private readonly transactions: Transactions,
    private readonly board: BoardService,
  ) {}

  @Route(routes.board)
  show(@Caller() actor: Actor, @Query() { fiscalYear }: QueryOf<typeof routes.board>): Promise<Board> {
    return this.transactions.run(actor, (tx) => this.board.boardOf(tx, actor, fiscalYear ?? null));
  }
}
