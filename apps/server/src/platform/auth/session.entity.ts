import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The cookie holds the token, this row only its SHA-256. Lived in real time, whatever the demonstration's clock says. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @Index()
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Index()
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
