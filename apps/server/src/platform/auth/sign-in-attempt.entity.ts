import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one account from one address, so that guessing is slow wherever the request lands. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  /** SHA-256 of the account and the address: neither is kept in clear. */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;
}
