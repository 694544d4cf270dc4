import type { DocumentKind } from '@prongsai/ita';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from './cycle.entity.js';
import type { Content } from './content/content.js';

/** What approvers read: a document as it stood when it was submitted, under the hash of its canonical form. */
@Entity('content_snapshot')
export class ContentSnapshotEntity {
  @PrimaryColumn('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne(() => CycleEntity)
  @JoinColumn({ name: 'cycle_id' })
  cycle?: Relation<CycleEntity>;

  @PrimaryColumn('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('jsonb')
  content!: Content;

  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt!: Date;
}
