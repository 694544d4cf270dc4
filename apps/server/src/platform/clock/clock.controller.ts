import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ResponseOf } from '@prongsai/contracts';
import { Audit } from '../audit/audit.js';
import type { Actor } from '../auth/actor.js';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { refuse } from '../errors/refusal.js';
import { Body, Caller } from '../http/parameters.js';
import { Route } from '../http/route.decorator.js';
import { Outbox } from '../outbox/outbox.js';
import { Clock, dayAfter } from './clock.js';

@Controller()
export class ClockController {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Route(routes.clock)
  read(): ResponseOf<typeof routes.clock> {
    return { now: this.clock.now().toISOString(), today: this.clock.today(), demonstration: this.config.demonstration };
  }

  /** Whatever fell due on the way is swept at once, not at the next heartbeat. */
  @Route(routes.moveClock)
  async move(@Caller() actor: Actor, @Body() body: BodyOf<typeof routes.moveClock>): Promise<ResponseOf<typeof routes.moveClock>> {
    const today = this.clock.today();
    const day = 'to' in body ? body.to : dayAfter(today, body.days);
    if (day <= today) throw refuse.invalid([{ code: 'clock-not-forward', where: 'body.to', params: { today } }]);
    if (day > dayAfter(today, 800)) throw refuse.invalid([{ code: 'clock-too-far', where: 'body.to', params: { days: 800 } }]);
    await this.transactions.run('engine', async (tx) => {
      await this.clock.moveTo(tx, day);
      await this.audit.write(tx, { agencyId: null, actor, action: 'clock.move', subject: { type: 'clock', id: 'demonstration' }, detail: { to: day } });
      await this.outbox.add(tx, 'fire-timers', {});
      await this.outbox.add(tx, 'sweep-reminders', {});
      await this.outbox.add(tx, 'gather-letters', {});
    });
    return this.read();
  }
}
