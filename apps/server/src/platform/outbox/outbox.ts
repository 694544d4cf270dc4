import { Injectable } from '@nestjs/common';
import { jobs, type JobName, type JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';
import { Transactions } from '../database/transactions.js';
import { OutboxSignal } from './outbox-signal.js';

const insert = 'INSERT INTO outbox (id, name, payload, available_at) VALUES ($1, $2, $3, $4)';
/** Inserts jobs to be, its three parameters from `$first` on as {@link Outbox.promise} gives them. */
export const promisingSql = (first = 1): string => `INSERT INTO outbox (id, name, payload)
  SELECT id, name, payload::jsonb FROM unnest($${first}::uuid[], $${first + 1}::text[], $${first + 2}::text[]) AS promised (id, name, payload)`;
const insertAll = promisingSql();

/** A job to be, of any name; its payload is checked by the contract of that name. */
export interface Promised {
  readonly name: string;
  readonly payload: unknown;
}

const checked = ({ name, payload }: Promised): { readonly name: JobName; readonly payload: string } => {
  if (!isJobName(name)) throw new Error(`no job is called ${name}`);
  return { name, payload: JSON.stringify(jobs[name].parse(payload)) };
};

const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name);

/** The only way to a job: it is promised in the caller's transaction and carried out after its commit, once. */
@Injectable()
export class Outbox {
  readonly #wake = () => this.signal.wake();

  constructor(
    private readonly transactions: Transactions,
    private readonly signal: OutboxSignal,
  ) {}

  async add<N extends JobName>(tx: EntityManager, name: N, payload: JobPayload<N>, { availableAt }: { availableAt?: Date } = {}): Promise<void> {
    await tx.query(insert, [newId(), name, jobs[name].parse(payload), availableAt ?? null]);
    this.transactions.afterCommit(tx, this.#wake);
  }

  /** Several at once, in one statement. */
  async addAll(tx: EntityManager, promised: readonly Promised[]): Promise<void> {
    if (promised.length > 0) await tx.query(insertAll, this.promise(tx, promised));
  }

  /** For a statement that does more: the values of `promisingSql`. Whoever takes them inserts them in this transaction. */
  promise(tx: EntityManager, promised: readonly Promised[]): unknown[] {
    const rows = promised.map(checked);
    if (rows.length > 0) this.transactions.afterCommit(tx, this.#wake);
    return [rows.map(() => newId()), rows.map(({ name }) => name), rows.map(({ payload }) => payload)];
  }
}
