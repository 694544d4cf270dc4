import type { DocumentKind } from '@prongsai/ita';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A document made of approved content. The same content is the same row and the same file. */
@Entity('document')
@Index(['cycleId', 'kind', 'contentHash'], { unique: true })
@Index(['agencyId', 'publishedAt'])
export class DocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;

  @Column('text', { name: 'title_th' })
  titleTh!: string;

  @Column('text', { name: 'title_en' })
  titleEn!: string;

  /** SHA-256 of the canonical content the approvers decided on. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  /** SHA-256 of the PDF: its name in the file store. */
  @Column('text', { name: 'file_hash' })
  fileHash!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('integer')
  bytes!: number;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
}
