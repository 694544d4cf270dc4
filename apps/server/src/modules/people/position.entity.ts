import type { Role } from '@prongsai/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An office of an agency, a division or a province. Decisions are a position's; people come and go. */
@Entity('position')
@Index(['agencyId', 'role'])
@Check('position_access', "access = 'standing' OR (access = 'granted' AND agency_id IS NULL)")
export class PositionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  role!: Role;

  @Column('text', { name: 'title_th' })
  titleTh!: string;

  @Column('text', { name: 'title_en' })
  titleEn!: string;

  @Index()
  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  /** `null` for a position of the province. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('uuid', { name: 'division_id', nullable: true })
  divisionId!: string | null;

  /** `standing` sees its whole scope; `granted` only agencies that it has a current grant for. */
  @Column('text', { default: 'standing' })
  access!: 'standing' | 'granted';
}
