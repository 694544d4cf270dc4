import { Injectable, Logger } from '@nestjs/common';
import { demonstrationAgencies, demonstrationPassword } from '@prongsai/demonstration';
import { atBangkokTime, fiscalYearOf } from '@prongsai/thai';
import { DataSource } from 'typeorm';
import { Clock, Config, Outbox, Passwords, Transactions } from '../../platform/index.js';
import { runAsOwner } from '../../platform/database/run-as-owner.js';
import { DrainOutbox } from './drain-outbox.js';
import { GatherUntil } from './gather-until.js';
import { PlayStep, type Play } from './play-step.js';
import { SeedClock } from './seed-clock.js';
import { SeedGrants } from './seed-grants.js';
import { seedAgency, seedProvince } from './seed-people.js';
import { stageSchedule, type SeedStep } from './stage-schedule.js';

const marker = 'five-agencies';
/** Any number that nothing else in this database locks. */
const lock = 5_706_071_108;
/** A Monday on which one plan waits for its executive, another is carried out, and the approval of plans is due within the week. */
const usualStart = '2025-12-22';

type Staged = SeedStep & { readonly play: Play };

/** Reads the five agencies in, once, and lets their people act on the days of their own years until the demonstration begins. */
@Injectable()
export class SeedDemonstration {
  readonly #logger = new Logger('Demonstration');

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly seedClock: SeedClock,
    private readonly outbox: Outbox,
    private readonly drainOutbox: DrainOutbox,
    private readonly gatherUntil: GatherUntil,
    private readonly playStep: PlayStep,
    private readonly seedGrants: SeedGrants,
  ) {}

  /** @returns whether anything was read in. Processes that start together wait for the first of them. */
  async run(): Promise<boolean> {
    const held = this.dataSource.createQueryRunner();
    await held.query('SELECT pg_advisory_lock($1)', [lock]);
    try {
      if (!(await this.#isWanted())) return false;
      await this.#seed(this.config.demonstrationStart ?? usualStart);
      return true;
    } finally {
      await held.query('SELECT pg_advisory_unlock($1)', [lock]);
      await held.release();
      await this.clock.refresh();
    }
  }

  /** A database with agencies of somebody else is left alone; a start that was cut off is begun again from nothing. */
  async #isWanted(): Promise<boolean> {
    const [begun] = await this.dataSource.query<{ finished: boolean }[]>(
      'SELECT finished_at IS NOT NULL AS finished FROM demonstration_marker WHERE id = $1',
      [marker],
    );
    if (begun?.finished) return false;
    if (begun) await this.#empty();
    const agencies = await this.dataSource.query<unknown[]>('SELECT 1 FROM agency LIMIT 1');
    if (agencies.length > 0) this.#logger.warn('the database has agencies already; the demonstration is not read in');
    return agencies.length === 0;
  }

  async #empty(): Promise<void> {
    const tables = this.dataSource.entityMetadatas.map(({ tableName }) => `"${tableName}"`);
    await runAsOwner(this.config.databaseUrl, `TRUNCATE ${tables.join(', ')}`);
  }

  async #seed(startsOn: string): Promise<void> {
    const starts = atBangkokTime(startsOn, '09:00');
    await this.dataSource.query('INSERT INTO demonstration_marker (id) VALUES ($1)', [marker]);
    const plays = await this.#seedPeople();
    if (this.config.demonstrationContent === 'all') await this.#playAll(plays, starts);
    await this.seedClock.set(starts);
    await this.seedGrants.seed();
    await this.dataSource.query('UPDATE demonstration_marker SET finished_at = now() WHERE id = $1', [marker]);
  }

  async #seedPeople(): Promise<Play[]> {
    const passwordHash = await this.passwords.hash(demonstrationPassword);
    return this.transactions.run('engine', async (tx) => {
      const provinceId = await seedProvince(tx, passwordHash);
      const plays: Play[] = [];
      for (const agency of demonstrationAgencies) plays.push({ agency, seeded: await seedAgency(tx, provinceId, agency, passwordHash) });
      return plays;
    });
  }

  /** Every act on its day, and every letter that falls due between two acts. */
  async #playAll(plays: readonly Play[], until: string): Promise<void> {
    const steps = plays
      .flatMap((play) => stageSchedule(play.agency.fiscalYear, play.agency.stage).map((step): Staged => ({ ...step, play })))
      .sort((one, other) => (one.at < other.at ? -1 : 1));
    for (const step of steps) {
      await this.#sweepUntil(step.at);
      await this.gatherUntil.gather(step.at);
      await this.seedClock.set(step.at);
      await this.playStep.play(step.play, step);
      const isRecord = step.play.agency.fiscalYear < fiscalYearOf(until.slice(0, 10));
      // The deadlines of a year that is long over are planned when the demonstration runs: there are none then.
      await this.drainOutbox.drain(isRecord ? ['plan-reminders'] : []);
    }
    await this.#sweepUntil(until);
    await this.gatherUntil.gather(until);
    await this.seedClock.set(until);
    await this.drainOutbox.drain();
  }

  async #sweepUntil(instant: string): Promise<void> {
    for (;;) {
      const [next] = await this.dataSource.query<{ at: string | null }[]>(
        `SELECT to_char(min(planned_for) AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') AS at FROM reminder
          WHERE status = 'planned' AND planned_for <= $1`,
        [instant],
      );
      if (!next?.at) return;
      await this.seedClock.set(next.at);
      await this.transactions.run('engine', (tx) => this.outbox.add(tx, 'sweep-reminders', {}));
      await this.drainOutbox.drain(['plan-reminders']);
    }
  }
}
