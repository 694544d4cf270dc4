import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller, Params } from '../../http/parameters.js';
import { Route } from '../../http/route.decorator.js';
import type { Actor } from '../actor.js';
import { requireFresh } from '../require-fresh.js';
import type { Session } from '../sessions/sessions.js';
import { SecondFactorPolicy } from './second-factor-policy.js';

@Controller()
export class SecondFactorPolicyController {
  constructor(
    private readonly policy: SecondFactorPolicy,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  @Route(routes.readSecondFactorPolicy)
  read(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.readSecondFactorPolicy>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.policy.list(tx, actor.provinceId);
      return { data, total: data.length };
    });
  }

  @Route(routes.setSecondFactorPolicy)
  async set(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Params() { role }: ParamsOf<typeof routes.setSecondFactorPolicy>,
    @Body() { rule }: BodyOf<typeof routes.setSecondFactorPolicy>,
  ): Promise<{ ok: true }> {
    requireFresh(session);
    await this.transactions.run(actor, async (tx) => {
      await this.policy.set(tx, actor.provinceId, role, rule);
      await this.audit.write(tx, { agencyId: null, actor, action: 'auth.setPolicy', subject: { type: 'province', id: actor.provinceId }, detail: { role, rule } });
    });
    return { ok: true };
  }
}
