import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type InvitationView, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Audit, Body, Caller, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { AcceptInvitation } from './accept-invitation.js';
import { Invitations } from './invitations.js';
import { Invite } from './invite.js';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly invite: Invite,
    private readonly acceptance: AcceptInvitation,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  @Route(routes.listInvitations)
  list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listInvitations>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.invitations.list(tx);
      return { data, total: data.length };
    });
  }

  @Route(routes.invite)
  send(@Caller() actor: Actor, @Params() { positionId }: ParamsOf<typeof routes.invite>, @Body() body: BodyOf<typeof routes.invite>): Promise<InvitationView> {
    return this.transactions.run('engine', (tx) => this.invite.invite(tx, actor, positionId, body));
  }

  @Route(routes.withdrawInvitation)
  async withdraw(@Caller() actor: Actor, @Params() { invitationId }: ParamsOf<typeof routes.withdrawInvitation>): Promise<{ ok: true }> {
    await this.transactions.run(actor, async (tx) => {
      const withdrawn = await this.invitations.withdraw(tx, invitationId);
      if (!withdrawn) throw refuse.notFound();
      await this.audit.write(tx, { agencyId: withdrawn.agencyId, actor, action: 'invitation.withdraw', subject: { type: 'invitation', id: invitationId } });
    });
    return { ok: true };
  }

  @Route(routes.readInvitation)
  async read(@Body() { token }: BodyOf<typeof routes.readInvitation>): Promise<ResponseOf<typeof routes.readInvitation>> {
    const found = await this.transactions.run('engine', (tx) => this.invitations.byToken(tx, token));
    if (!found) throw refuse.invalid([{ code: 'link-used-or-expired', where: 'body.token' }]);
    const { email, position, agency, fromOn, untilOn, expiresAt, newAccount } = found;
    return { email, position, agency, fromOn, untilOn, expiresAt: expiresAt.toISOString(), hasAccount: !newAccount };
  }

  @Route(routes.acceptInvitation)
  async accept(@Body() body: BodyOf<typeof routes.acceptInvitation>): Promise<{ ok: true }> {
    await this.acceptance.byPassword(body);
    return { ok: true };
  }
}
