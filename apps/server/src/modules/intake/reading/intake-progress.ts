import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/index.js';
import type { ProvinceChoiceMade } from '../province/province-sheet-read.js';

/** What a reader needs to know of an intake. */
export interface ToRead {
  readonly id: string;
  readonly provinceId: string;
  readonly agencyId: string | null;
  readonly version: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly choice: ProvinceChoiceMade | null;
}


const begin = `UPDATE intake SET state = 'reading', progress = 10 WHERE id = $1 AND state IN ('waiting', 'reading')
  RETURNING id, province_id AS "provinceId", agency_id AS "agencyId", version, file_name AS "fileName", file_hash AS "fileHash", choice`;

/** Told beside the job's own transaction, so that it is seen before the job is done, from whichever process asks. */
@Injectable()
export class IntakeProgress {
  constructor(private readonly transactions: Transactions) {}

  /** `null` when there is nothing to read any more. A reading that was broken off begins again. */
  begin(intakeId: string): Promise<ToRead | null> {
    return this.transactions.run('engine', async (tx) => {
      const [rows] = await tx.query<[ToRead[], number]>(begin, [intakeId]);
      return rows[0] ?? null;
    });
  }

  async tell(intakeId: string, progress: number): Promise<void> {
    await this.transactions.run('engine', (tx) => tx.query(`UPDATE intake SET progress = $2 WHERE id = $1 AND state = 'reading'`, [intakeId, progress]));
  }
}
