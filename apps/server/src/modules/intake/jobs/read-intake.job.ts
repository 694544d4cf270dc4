import type { JobPayload } from '@prongsai/contracts';
import { FileRefused } from '@prongsai/intake';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, FileStore, JobHandler, type HandlesJob } from '../../../platform/index.js';
import { FileReader } from '../reading/file-reader.js';
import { IntakeProgress, type ToRead } from '../reading/intake-progress.js';
import { StoreReading } from '../reading/store-reading.js';

const refused = `UPDATE intake SET state = 'refused', progress = 100, refusal = $3 WHERE id = $1 AND version = $2 AND state = 'reading' RETURNING id`;

/**
 * Reads a file and keeps what it says. A worker that dies has kept nothing, and the next one begins again; run twice, the second finds
 * nothing left to read.
 */
@Injectable()
@JobHandler('read-intake')
export class ReadIntakeJob implements HandlesJob<'read-intake'> {
  constructor(
    private readonly progress: IntakeProgress,
    private readonly files: FileStore,
    private readonly reader: FileReader,
    private readonly store: StoreReading,
    private readonly audit: Audit,
  ) {}

  async handle({ intakeId }: JobPayload<'read-intake'>, tx: EntityManager): Promise<void> {
    const intake = await this.progress.begin(intakeId);
    if (!intake) return;
    try {
      await this.#read(intake, tx);
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      await this.#refuse(intake, tx, error);
    }
  }

  async #read(intake: ToRead, tx: EntityManager): Promise<void> {
    const bytes = await this.files.get(intake.fileHash);
    if (!bytes) throw new Error(`the file of intake ${intake.id} is not in the store`);
    const reading = await this.reader.read(bytes, intake.fileName);
    await this.progress.tell(intake.id, 60);
    await this.store.store(tx, intake, reading);
  }

  async #refuse(intake: ToRead, tx: EntityManager, { code }: FileRefused): Promise<void> {
    const [rows] = await tx.query<[unknown[], number]>(refused, [intake.id, intake.version, code]);
    if (rows.length === 0) return;
    await this.audit.write(tx, {
      agencyId: intake.agencyId,
      actor: null,
      action: 'intake.refuse',
      subject: { type: 'intake', id: intake.id },
      detail: { fileName: intake.fileName, code },
    });
  }
}
