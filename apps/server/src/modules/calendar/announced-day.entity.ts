import type { HolidayCertainty } from '@prongsai/thai';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProvinceEntity } from '../agencies/index.js';

/** A day off that was added to the calendar of the law, or (`withdrawn`) one that is worked after all. */
export type AnnouncedKind = 'special' | 'substitution' | 'withdrawn';

/**
 * What was announced about one day, for the country or for one province. One row a day and scope: a later announcement takes the place
 * of the one before, which the trail keeps.
 */
@Entity('announced_day')
@Check('announced_day_kind', "kind IN ('special', 'substitution', 'withdrawn')")
@Index('announced_day_of_country', ['day'], { unique: true, where: 'province_id IS NULL' })
@Index('announced_day_of_province', ['provinceId', 'day'], { unique: true, where: 'province_id IS NOT NULL' })
export class AnnouncedDayEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'announced_day_key' })
  id!: string;

  /** `null` for the whole country. */
  @Column('uuid', { name: 'province_id', nullable: true })
  provinceId!: string | null;

  @ManyToOne(() => ProvinceEntity)
  @JoinColumn({ name: 'province_id', foreignKeyConstraintName: 'announced_day_province' })
  province?: Relation<ProvinceEntity>;

  @Column('date')
  day!: string;

  @Column('text')
  kind!: AnnouncedKind;

  @Column('text', { name: 'name_th' })
  nameTh!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  /** Who decided it and where that can be read, as it was given. */
  @Column('text')
  source!: string;

  @Column('text')
  certainty!: HolidayCertainty;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  /** The position that said so; `null` for the operator. */
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;
}
