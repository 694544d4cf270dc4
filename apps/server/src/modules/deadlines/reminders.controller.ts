import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type QueryOf, type ReminderDetail, type ReminderPause, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, Query, Route, Transactions, type Actor } from '../../platform/index.js';
import { ChangeLine } from './ledger/change-line.js';
import { ReadLedger } from './ledger/read-ledger.js';
import { ReadLine } from './ledger/read-line.js';
import { ChangePause } from './pause/change-pause.js';
import { Pauses } from './pause/pauses.js';

@Controller()
export class RemindersController {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: ReadLedger,
    private readonly line: ReadLine,
    private readonly changeLine: ChangeLine,
    private readonly pauses: Pauses,
    private readonly changePause: ChangePause,
  ) {}

  @Route(routes.listReminders)
  list(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.listReminders>): Promise<ResponseOf<typeof routes.listReminders>> {
    return this.transactions.run(actor, (tx) => this.ledger.list(tx, actor, query));
  }

  @Route(routes.readReminder)
  read(@Caller() actor: Actor, @Params() { reminderId }: ParamsOf<typeof routes.readReminder>): Promise<ReminderDetail> {
    return this.transactions.run(actor, (tx) => this.line.read(tx, actor, reminderId));
  }

  @Route(routes.sendReminder)
  send(
    @Caller() actor: Actor,
    @Params() { reminderId }: ParamsOf<typeof routes.sendReminder>,
    @Body() { reason }: BodyOf<typeof routes.sendReminder>,
  ): Promise<ReminderDetail> {
    return this.transactions.run(actor, async (tx) => {
      await this.changeLine.send(tx, actor, reminderId, reason ?? null);
      return this.line.read(tx, actor, reminderId);
    });
  }

  @Route(routes.skipReminder)
  skip(
    @Caller() actor: Actor,
    @Params() { reminderId }: ParamsOf<typeof routes.skipReminder>,
    @Body() { reason }: BodyOf<typeof routes.skipReminder>,
  ): Promise<ReminderDetail> {
    return this.transactions.run(actor, async (tx) => {
      await this.changeLine.stop(tx, actor, reminderId, reason);
      return this.line.read(tx, actor, reminderId);
    });
  }

  @Route(routes.listReminderPauses)
  listPauses(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listReminderPauses>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.pauses.list(tx, actor);
      return { data, total: data.length };
    });
  }

  @Route(routes.pauseReminders)
  pause(@Caller() actor: Actor, @Body() body: BodyOf<typeof routes.pauseReminders>): Promise<ReminderPause> {
    return this.transactions.run(actor, async (tx) => this.pauses.find(tx, actor, await this.changePause.set(tx, actor, body)));
  }

  @Route(routes.endReminderPause)
  endPause(
    @Caller() actor: Actor,
    @Params() { pauseId }: ParamsOf<typeof routes.endReminderPause>,
    @Body() { reason }: BodyOf<typeof routes.endReminderPause>,
  ): Promise<ReminderPause> {
    return this.transactions.run(actor, async (tx) => {
      await this.changePause.end(tx, actor, pauseId, reason);
      return this.pauses.find(tx, actor, pauseId);
    });
  }
}
