import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProvinceEntity } from './province.entity.js';

@Entity('agency')
export class AgencyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The coordinating province, which decides the scope. */
  @Index()
  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  @ManyToOne(() => ProvinceEntity)
  @JoinColumn({ name: 'province_id' })
  province?: Relation<ProvinceEntity>;

  /** Names the public page: `/p/:slug`. */
  @Column('text', { unique: true })
  slug!: string;

  @Column('text', { name: 'name_th' })
  nameTh!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('text', { name: 'short_name_th' })
  shortNameTh!: string;

  @Column('text', { name: 'short_name_en' })
  shortNameEn!: string;

  @Column('text')
  type!: string;

  @Column('text', { nullable: true })
  district!: string | null;

  /** The province as the agency's own documents print it; missing where they do not. */
  @Column('text', { name: 'printed_province', nullable: true })
  printedProvince!: string | null;
}
