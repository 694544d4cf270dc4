import { Injectable } from '@nestjs/common';
import { jobs, type JobName, type JobPayload } from '@prongsai/contracts';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { JobFailed } from './job-failed.js';
import { JobRegistry } from './job-registry.js';

interface Promised {
  readonly name: JobName;
  readonly payload: unknown;
}

/** Whoever comes second waits for the first, and then finds the row handled. */
const take = `UPDATE outbox SET handled_at = now(), last_error = NULL WHERE id = $1 AND handled_at IS NULL RETURNING name, payload`;

/** Carries out what an outbox row promises: the handler's effects and the mark on the row are one transaction. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly registry: JobRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns whether this call did it; `false` when it had been done already.
   * @throws {JobFailed}
   */
  async run(outboxId: string): Promise<boolean> {
    await this.clock.refresh();
    try {
      return await this.transactions.run('engine', async (tx) => {
        const [[promised]] = await tx.query<[Promised[], number]>(take, [outboxId]);
        if (!promised) return false;
        const payload = jobs[promised.name].parse(promised.payload) as JobPayload<JobName>;
        await this.registry.handlerOf(promised.name).handle(payload, tx, { outboxId });
        return true;
      });
    } catch (error) {
      const failed = new JobFailed(error);
      await this.dataSource.query('UPDATE outbox SET last_error = $2 WHERE id = $1 AND handled_at IS NULL', [outboxId, failed.message.slice(0, 2000)]);
      throw failed;
    }
  }
}
