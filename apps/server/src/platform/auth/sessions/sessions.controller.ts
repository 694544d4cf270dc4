import { Controller } from '@nestjs/common';
import { routes, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Caller, Params } from '../../http/parameters.js';
import { Route } from '../../http/route.decorator.js';
import type { Actor } from '../actor.js';
import { Sessions, type Session } from './sessions.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  @Route(routes.listSessions)
  async list(@Caller() { accountId }: Actor, @OwnSession() { id }: Session): Promise<ResponseOf<typeof routes.listSessions>> {
    const data = (await this.sessions.list(accountId)).map(({ createdAt, lastSeenAt, endsAt, ...rest }) => ({
      ...rest,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      endsAt: endsAt.toISOString(),
      current: rest.id === id,
    }));
    return { data, total: data.length };
  }

  @Route(routes.endSession)
  async end(@Caller() actor: Actor, @Params() { sessionId }: ParamsOf<typeof routes.endSession>): Promise<{ ok: true }> {
    await this.transactions.run('engine', async (tx) => {
      if ((await this.sessions.close(tx, actor.accountId, { only: sessionId })) === 0) throw refuse.notFound();
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.endSession', subject: { type: 'account', id: actor.accountId } });
    });
    return { ok: true };
  }

  @Route(routes.endOtherSessions)
  endOthers(@Caller() actor: Actor, @OwnSession() { id }: Session): Promise<ResponseOf<typeof routes.endOtherSessions>> {
    return this.transactions.run('engine', async (tx) => {
      const ended = await this.sessions.close(tx, actor.accountId, { allBut: id });
      const subject = { type: 'account', id: actor.accountId };
      if (ended > 0) await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.endOtherSessions', subject, detail: { ended } });
      return { ended };
    });
  }
}
