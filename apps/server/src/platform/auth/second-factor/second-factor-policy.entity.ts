import type { Role, SecondFactorRule } from '@prongsai/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a role of a province must have a second factor; a role without a row follows the server's setting. */
@Entity('second_factor_policy')
@Check('second_factor_policy_rule', "rule IN ('required', 'offered')")
export class SecondFactorPolicyEntity {
  @PrimaryColumn('uuid', { name: 'province_id' })
  provinceId!: string;

  @PrimaryColumn('text')
  role!: Role;

  @Column('text')
  rule!: SecondFactorRule;
}
