import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who signs in. An account has no authority of its own: authority belongs to the positions it holds. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** In lower case. */
  @Column('text', { unique: true })
  email!: string;

  /** `null` until a password is set, and where the account signs in another way. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('text', { name: 'name_th' })
  nameTh!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('text', { default: 'th' })
  language!: 'th' | 'en';

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
