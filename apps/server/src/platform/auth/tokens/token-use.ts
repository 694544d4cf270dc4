import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import type { Actor } from '../actor.js';
import { ApiTokens, type ApiToken } from './api-tokens.js';

/** Writes that a token is used: the first time into the trail, later the time alone, at most once a minute. */
@Injectable()
export class TokenUse {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  async note(actor: Actor, { id, isUnseen }: ApiToken): Promise<void> {
    if (!isUnseen) return;
    await this.transactions.run('engine', async (tx) => {
      if (!(await this.tokens.used(tx, id))) return;
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'token.firstUse', subject: { type: 'token', id } });
    });
  }
}
