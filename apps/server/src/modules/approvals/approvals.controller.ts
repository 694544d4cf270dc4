import { Controller } from '@nestjs/common';
import { routes, type ApprovalView, type BodyOf, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, Route, Transactions, type Actor } from '../../platform/index.js';
import { titleOf } from '../people/index.js';
import { DecideMany } from './use-cases/decide-many.js';
import { Decide } from './use-cases/decide.js';
import { ReadApproval } from './use-cases/read-approval.js';
import { ReadInbox } from './use-cases/read-inbox.js';

@Controller()
export class ApprovalsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly readInbox: ReadInbox,
    private readonly readApproval: ReadApproval,
    private readonly decideOn: Decide,
    private readonly decideOnMany: DecideMany,
  ) {}

  @Route(routes.inbox)
  inbox(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.inbox>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.readInbox.read(tx, actor);
      return { data, total: data.length };
    });
  }

  @Route(routes.getApproval)
  get(@Caller() actor: Actor, @Params() { approvalId }: ParamsOf<typeof routes.getApproval>): Promise<ApprovalView> {
    return this.transactions.run(actor, (tx) => this.readApproval.read(tx, actor, approvalId));
  }

  @Route(routes.decide)
  decide(@Caller() actor: Actor, @Params() { approvalId }: ParamsOf<typeof routes.decide>, @Body() answer: BodyOf<typeof routes.decide>): Promise<ResponseOf<typeof routes.decide>> {
    return this.transactions.run(actor, async (tx) => {
      const { state, waitingFor } = await this.decideOn.decide(tx, actor, approvalId, answer);
      return { state, waitingFor: waitingFor.map(titleOf) };
    });
  }

  @Route(routes.decideMany)
  async decideMany(@Caller() actor: Actor, @Body() { items }: BodyOf<typeof routes.decideMany>): Promise<ResponseOf<typeof routes.decideMany>> {
    return { data: await this.decideOnMany.approve(actor, items) };
  }
}
