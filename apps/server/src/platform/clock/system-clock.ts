import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { Clock, dayInBangkok, morningInBangkok } from './clock.js';

const read = 'SELECT milliseconds FROM clock_offset WHERE id = 1';
/** The demonstration may begin in the past, so that the offset is negative; forward only holds against what it was. */
const set = 'INSERT INTO clock_offset (id, milliseconds) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET milliseconds = ';
const start = `${set} excluded.milliseconds RETURNING milliseconds`;
const move = `${set} greatest(clock_offset.milliseconds, excluded.milliseconds) RETURNING milliseconds`;

interface Offset {
  /** A bigint, which the driver gives as text. */
  readonly milliseconds: string;
}

/** The system's time; in the demonstration, plus the offset that the database keeps for every process. */
@Injectable()
export class SystemClock extends Clock {
  #offset = 0;
  #asked = 0;
  #answered = 0;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  today(): string {
    return dayInBangkok(this.now());
  }

  async refresh(): Promise<void> {
    if (!this.config.demonstration) return;
    const turn = (this.#asked += 1);
    const [row] = await this.dataSource.query<Offset[]>(read);
    this.#take(turn, row);
  }

  /** An answer that was overtaken by a later one is dropped: the clock of this process must not jump back to what it had read before. */
  #take(turn: number, row: Offset | undefined): void {
    if (turn < this.#answered) return;
    this.#answered = turn;
    this.#offset = Number(row?.milliseconds ?? 0);
  }

  startAt(tx: EntityManager, day: string): Promise<void> {
    return this.#write(tx, start, day);
  }

  moveTo(tx: EntityManager, day: string): Promise<void> {
    return this.#write(tx, move, day);
  }

  async #write(tx: EntityManager, sql: string, day: string): Promise<void> {
    if (!this.config.demonstration) throw new Error('only the demonstration has a clock that can be moved');
    const [row] = await tx.query<Offset[]>(sql, [morningInBangkok(day).getTime() - Date.now()]);
    this.transactions.afterCommit(tx, () => this.#take((this.#asked += 1), row));
  }
}
