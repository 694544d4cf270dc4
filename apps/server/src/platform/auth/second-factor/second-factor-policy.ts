import { Injectable } from '@nestjs/common';
import { roles, type Role, type SecondFactorRule } from '@prongsai/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../config/config.js';

/** Those whose decisions bind the agency. */
const approvers: ReadonlySet<Role> = new Set(['divisionHead', 'clerk', 'executive']);

export interface RuleOfRole {
  readonly role: Role;
  readonly rule: SecondFactorRule;
  readonly setByProvince: boolean;
}

/** Which roles must have a second factor: what the province says, else approvers where the server is set so. */
@Injectable()
export class SecondFactorPolicy {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  async ruleOf({ provinceId, role }: { readonly provinceId: string; readonly role: Role }): Promise<SecondFactorRule> {
    const sql = 'SELECT rule FROM second_factor_policy WHERE province_id = $1 AND role = $2';
    const [row] = await this.dataSource.query<{ rule: SecondFactorRule }[]>(sql, [provinceId, role]);
    return row?.rule ?? this.#usual(role);
  }

  async list(tx: EntityManager, provinceId: string): Promise<RuleOfRole[]> {
    const rows = await tx.query<{ role: Role; rule: SecondFactorRule }[]>('SELECT role, rule FROM second_factor_policy WHERE province_id = $1', [provinceId]);
    return roles.map((role) => {
      const set = rows.find((row) => row.role === role);
      return { role, rule: set?.rule ?? this.#usual(role), setByProvince: set !== undefined };
    });
  }

  async set(tx: EntityManager, provinceId: string, role: Role, rule: SecondFactorRule): Promise<void> {
    await tx.query(
      `INSERT INTO second_factor_policy (province_id, role, rule) VALUES ($1, $2, $3) ON CONFLICT (province_id, role) DO UPDATE SET rule = excluded.rule`,
      [provinceId, role, rule],
    );
  }

  #usual(role: Role): SecondFactorRule {
    return this.config.secondFactor === 'required' && approvers.has(role) ? 'required' : 'offered';
  }
}
