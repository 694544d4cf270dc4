import { Injectable } from '@nestjs/common';
import type { JobName } from '@prongsai/contracts';
import { DataSource } from 'typeorm';
import { CarryOut } from '../../platform/queue/carry-out.js';

const waiting = `SELECT id FROM outbox WHERE handled_at IS NULL AND name <> ALL($1::text[]) ORDER BY available_at, id`;

/** Carries out what was promised at once, without the queue, so that documents and letters carry the day of their year. */
@Injectable()
export class DrainOutbox {
  constructor(
    private readonly dataSource: DataSource,
    private readonly carryOut: CarryOut,
  ) {}

  /** Also what the jobs themselves promise. Jobs left out stay in the outbox for the workers. */
  async drain(leaveOut: readonly JobName[] = []): Promise<void> {
    for (;;) {
      const rows = await this.dataSource.query<{ id: string }[]>(waiting, [leaveOut]);
      if (rows.length === 0) return;
      for (const { id } of rows) await this.carryOut.run(id);
    }
  }
}
