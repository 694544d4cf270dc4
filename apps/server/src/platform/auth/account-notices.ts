import { Injectable } from '@nestjs/common';
import type { AccountChange, AuditAction } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../outbox/outbox.js';

const changeOf: Partial<Record<AuditAction, AccountChange>> = {
  'auth.addApp': 'app-added',
  'auth.removeApp': 'app-removed',
  'auth.addPasskey': 'passkey-added',
  'auth.removePasskey': 'passkey-removed',
  'auth.renewRecoveryCodes': 'recovery-codes-renewed',
  'auth.useRecoveryCode': 'recovery-code-used',
  'auth.changePassword': 'password',
  'auth.resetPassword': 'password',
  'auth.linkIdentity': 'identity-linked',
  'auth.unlinkIdentity': 'identity-unlinked',
  'token.create': 'token-created',
};

/** Lets the owner of an account know by mail when the ways into it change: whoever did it unnoticed is noticed. */
@Injectable()
export class AccountNotices {
  constructor(private readonly outbox: Outbox) {}

  /** Nothing for what changes no way in. */
  async about(tx: EntityManager, accountId: string, action: AuditAction): Promise<void> {
    const change = changeOf[action];
    if (change !== undefined) await this.outbox.add(tx, 'tell-account-changed', { accountId, change });
  }
}
