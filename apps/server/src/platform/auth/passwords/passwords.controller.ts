import { Controller, Res } from '@nestjs/common';
import { routes, type BodyOf, type Me } from '@prongsai/contracts';
import type { Response } from 'express';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller } from '../../http/parameters.js';
import { Route } from '../../http/route.decorator.js';
import type { Actor } from '../actor.js';
import { MeView } from '../me-view.js';
import type { Session } from '../sessions/sessions.js';
import { OwnPassword } from './own-password.js';

@Controller()
export class PasswordsController {
  constructor(
    private readonly ownPassword: OwnPassword,
    private readonly meView: MeView,
  ) {}

  @Route(routes.confirmByPassword)
  async confirm(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() { password }: BodyOf<typeof routes.confirmByPassword>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.meView.afterwards(actor, await this.ownPassword.confirm(actor, session, password), response);
  }

  @Route(routes.changePassword)
  async change(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() body: BodyOf<typeof routes.changePassword>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.meView.afterwards(actor, await this.ownPassword.change(actor, session, body), response);
  }
}
