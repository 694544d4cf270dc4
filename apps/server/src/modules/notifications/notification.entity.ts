import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type Channel = 'inApp' | 'email';
export type MailStatus = 'kept' | 'waiting' | 'sent';

/** A message to a position. Mail is a row too, so that it can be shown where no mail server is set. */
@Entity('notification')
@Index(['event', 'positionId', 'channel'], { unique: true })
@Index(['positionId', 'at'])
export class NotificationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** What happened, e.g. `asked:<cycle>:planReview:1:heads`. The same event never makes a second message. */
  @Column('text')
  event!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('text')
  channel!: Channel;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'subject_th' })
  subjectTh!: string;

  @Column('text', { name: 'subject_en' })
  subjectEn!: string;

  @Column('text', { name: 'body_th' })
  bodyTh!: string;

  @Column('text', { name: 'body_en' })
  bodyEn!: string;

  /** A path of the console. */
  @Column('text', { nullable: true })
  link!: string | null;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  /** The addresses of the position's holders on that day, for mail. */
  @Column('text', { name: 'mail_to', nullable: true })
  mailTo!: string | null;

  @Column('text', { name: 'mail_status', nullable: true })
  mailStatus!: MailStatus | null;
}
