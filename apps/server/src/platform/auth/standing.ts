import { Injectable } from '@nestjs/common';
import type { HalfSession, SecondFactorRule } from '@prongsai/contracts';
import type { Actor } from './actor.js';
import { SecondFactorPolicy } from './second-factor/second-factor-policy.js';
import type { Session } from './sessions/sessions.js';

/** What a session still lacks before it may do anything else. */
export type Missing = HalfSession | 'none';

/** Whether a session is whole, and whether it may decide now. */
@Injectable()
export class Standing {
  constructor(private readonly policy: SecondFactorPolicy) {}

  ruleOf(actor: Actor): Promise<SecondFactorRule> {
    return this.policy.ruleOf(actor);
  }

  /** Who has a second factor is asked for it, whatever the rule; who must have one and has none may only set it up. */
  async missing(actor: Actor, session: Session): Promise<Missing> {
    if (session.hasSecondFactor) return session.secondFactorAt === null ? 'confirm' : 'none';
    return this.#isTrustedElsewhere(session) || (await this.ruleOf(actor)) === 'offered' ? 'none' : 'enrol';
  }

  /** Decisions of those who must have a second factor want it used a short while ago. */
  async mayDecide(actor: Actor, session: Session): Promise<boolean> {
    return (session.secondFactorAt !== null && session.isFresh) || (await this.ruleOf(actor)) === 'offered';
  }

  /** An identity provider that has asked for two factors is trusted with it. */
  #isTrustedElsewhere({ way, secondFactorAt }: Session): boolean {
    return way === 'openid' && secondFactorAt !== null;
  }
}
