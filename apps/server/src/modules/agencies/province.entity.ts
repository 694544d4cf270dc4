import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The province whose coordinator follows the agencies; the outermost scope. */
@Entity('province')
export class ProvinceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'name_th' })
  nameTh!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;
}
