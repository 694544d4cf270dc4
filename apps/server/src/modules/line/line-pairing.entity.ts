import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What proves once, within minutes, that an account and a LINE user are the same person: a code typed into the chat, or a nonce that LINE brings back. */
@Entity('line_pairing')
@Check('line_pairing_way', "way IN ('code', 'dialog')")
export class LinePairingEntity {
  @PrimaryColumn('text', { name: 'key_hash', primaryKeyConstraintName: 'line_pairing_key' })
  keyHash!: string;

  @Index('line_pairing_of_account')
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  way!: 'code' | 'dialog';

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
