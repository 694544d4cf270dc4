import { Injectable } from '@nestjs/common';
import { jobs, type JobName, type JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';
import { Transactions } from '../database/transactions.js';
import { OutboxSignal } from './outbox-signal.js';

const insert = 'INSERT INTO outbox (id, name, payload, available_at) VALUES ($1, $2, $3, $4)';

/** The only way to a job: it is promised in the caller's transaction and carried out after its commit, once. */
@Injectable()
export class Outbox {
  readonly #wake = () => this.signal.wake();

  constructor(
    private readonly transactions: Transactions,
    private readonly signal: OutboxSignal,
  ) {}

  async add<N extends JobName>(tx: EntityManager, name: N, payload: JobPayload<N>, { availableAt }: { availableAt?: Date } = {}): Promise<void> {
    const checked = jobs[name].parse(payload);
    await tx.query(insert, [newId(), name, checked, availableAt ?? null]);
    this.transactions.afterCommit(tx, this.#wake);
  }
}
