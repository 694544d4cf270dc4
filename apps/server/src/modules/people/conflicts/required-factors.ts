import type { Role } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SecondFactorPolicy, SecondFactors } from '../../../platform/index.js';

interface Staffed {
  readonly role: Role;
  readonly tenures: readonly { readonly accountId: string }[];
}

/** Whether an account has the second factor that its position must have; `null` where none is asked for. */
export type HasFactor = (role: Role, accountId: string) => boolean | null;

/** Asked of accounts that the caller sees already, and answered by yes or no alone. */
@Injectable()
export class RequiredFactors {
  constructor(
    private readonly policy: SecondFactorPolicy,
    private readonly secondFactors: SecondFactors,
  ) {}

  async of(tx: EntityManager, provinceId: string, positions: readonly Staffed[]): Promise<HasFactor> {
    const required = new Set((await this.policy.list(tx, provinceId)).filter(({ rule }) => rule === 'required').map(({ role }) => role));
    const asked = positions.filter(({ role }) => required.has(role)).flatMap(({ tenures }) => tenures.map(({ accountId }) => accountId));
    const having = asked.length > 0 ? await this.secondFactors.among([...new Set(asked)]) : new Set<string>();
    return (role, accountId) => (required.has(role) ? having.has(accountId) : null);
  }
}
