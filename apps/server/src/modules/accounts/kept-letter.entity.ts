import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter about an account that the demonstration, having no mail server, shows instead of sending. */
@Entity('kept_letter')
export class KeptLetterEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('text', { name: 'mail_to' })
  mailTo!: string;

  @Column('text', { name: 'subject_th' })
  subjectTh!: string;

  @Column('text', { name: 'subject_en' })
  subjectEn!: string;

  @Column('text', { name: 'body_th' })
  bodyTh!: string;

  @Column('text', { name: 'body_en' })
  bodyEn!: string;

  @Column('text')
  link!: string;
}
