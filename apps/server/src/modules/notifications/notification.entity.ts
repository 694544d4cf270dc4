import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A message to a position, as it stands in the console. */
@Entity('notification')
@Index('notification_once', ['event', 'positionId'], { unique: true })
@Index('notification_unread', ['positionId'], { where: 'read_at IS NULL' })
@Index(['positionId', 'at'])
export class NotificationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** What happened, e.g. `asked:<cycle>:planReview:1:heads`. The same event never makes a second message. */
  @Column('text')
  event!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

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
}
