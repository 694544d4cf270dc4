import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MessageKind } from './message.js';

/** A message that is to reach one person by letter: who held or acted in the position on the day it was told. */
@Entity('delivery')
@Index('delivery_waiting', ['dueAt'], { where: "state = 'waiting'" })
@Index('delivery_of_topic', ['topic'], { where: "state = 'waiting'" })
@Index('delivery_of_letter', ['letterId'])
@Index('delivery_of_account', ['accountId'])
@Check('delivery_state', "state IN ('waiting', 'gathered', 'dropped')")
@Check('delivery_gathered', "(letter_id IS NOT NULL) = (state = 'gathered')")
export class DeliveryEntity {
  @PrimaryColumn('uuid', { name: 'notification_id', primaryKeyConstraintName: 'delivery_key' })
  notificationId!: string;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'delivery_key' })
  accountId!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** From then on it may leave. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('text')
  topic!: string;

  @Column('text')
  kind!: MessageKind;

  @Column('integer', { name: 'late_days' })
  lateDays!: number;

  @Column('text', { default: 'waiting' })
  state!: 'waiting' | 'gathered' | 'dropped';

  @Column('uuid', { name: 'letter_id', nullable: true })
  letterId!: string | null;
}
