import type { channelNames } from '@prongsai/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person wants his letters; who has no row has chosen nothing. */
@Entity('letter_choice')
export class LetterChoiceEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'letter_choice_key' })
  accountId!: string;

  /** Letters about what only informs. */
  @Column('boolean', { default: true })
  notices!: boolean;

  /** Which channel is tried first. */
  @Column('text', { default: 'email' })
  first!: (typeof channelNames)[number];
}
