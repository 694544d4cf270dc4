import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, schema } from '@prongsai/server';
import { holidaySet } from '@prongsai/thai';
import type { Diary } from '../harness/diary.js';
import type { Disturbance } from '../harness/disturbance.js';
import type { Rhythm } from '../harness/disturber.js';
import type { Experiment } from '../harness/experiment.js';
import { PostgresServer } from '../harness/postgres-server.js';
import type { Random } from '../harness/random.js';
import { RedisServer } from '../harness/redis-server.js';
import type { Verdict } from '../harness/verdict.js';
import { MailServer } from '../mail/mail-server.js';
import { judgeMonth } from './judge/judge-month.js';
import { Rows } from './judge/read-rows.js';
import { finish } from './finish.js';
import { System } from './system.js';
import { ClockHand } from './town/clock-hand.js';
import { foundProvince } from './town/found-province.js';
import { Month } from './town/month.js';
import type { Province } from './town/province.js';
import { beginOf, endOf, leaseSecondsOf, officeDayMsOf, type Scale } from './town/scale.js';
import { settleProvince } from './town/settle-province.js';

const slowestStartMs = 30_000;

/** Everything that is there while the experiment runs. */
interface Stage {
  readonly folder: string;
  readonly database: PostgresServer;
  readonly redis: RedisServer | null;
  readonly mail: MailServer;
  readonly system: System;
  readonly hand: ClockHand;
  readonly month: Month;
  readonly rows: Rows;
}

/** A month of a province at speed, on two processes of everything that are killed at random: is anybody not told, or told twice? */
export class RemindExperiment implements Experiment {
  readonly name = 'reminders';
  readonly #province: Province;
  #stage: Stage | null = null;

  constructor(
    private readonly scale: Scale,
    private readonly random: Random,
    private readonly diary: Diary,
  ) {
    this.#province = foundProvince(scale.agencies, scale.beginsOn);
  }

  async prepare(): Promise<void> {
    const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-faults-system-'));
    const database = await PostgresServer.start();
    const redis = await RedisServer.start();
    if (redis === null) this.diary.note('redis-server is not on this machine: the queue is on PostgreSQL alone');
    await migrate(database.url, schema);
    await settleProvince(database.url, this.#province, this.scale);
    const hand = new ClockHand(() => database.url, holidaySet(2024, 2027));
    await hand.set(beginOf(this.scale));
    const mail = await MailServer.start(folder, this.random.between(1, 1_000_000));
    const lease = String(leaseSecondsOf(this.scale));
    const system = await System.build(database, redis, folder, { SMTP_URL: mail.url, LETTER_LEASE_SECONDS: lease, LETTER_RETRY_SECONDS: lease });
    const month = new Month(this.scale, this.#province, hand, system.addresses, this.random.fork());
    this.#stage = { folder, database, redis, mail, system, hand, month, rows: new Rows(database.url) };
    this.diary.note(`the logs are in ${folder}`);
    await system.start();
  }

  /** The slower this machine starts a process, the rarer the strikes: most of the time most of them work. */
  get rhythm(): Rhythm {
    const startMs = Math.min(this.#running.system.startedInMs, slowestStartMs);
    return { between: [Math.max(1000, startMs / 3), Math.max(4000, startMs)], down: [200, 2500] };
  }

  disturbances(): readonly Disturbance[] {
    return this.#running.system.disturbances();
  }

  async act(): Promise<void> {
    const { hand, month, rows, system } = this.#running;
    await month.openYears();
    await month.planned(rows);
    this.diary.note('every year is open and planned; the clock moves');
    await Promise.all([month.live(), this.#passTime(hand, system)]);
  }

  async settle(): Promise<void> {
    const { hand, mail, rows } = this.#running;
    await finish({ hand, mail, rows, diary: this.diary });
  }

  async judge(struck: ReadonlyMap<string, number>): Promise<Verdict> {
    const { hand, mail, rows, month, system } = this.#running;
    const verdict = await judgeMonth({ province: this.#province, fiscalYear: this.scale.fiscalYear, hand, rows, brought: await mail.brought(), month, environment: system.environment });
    const strikes = [...struck.values()].reduce((total, count) => total + count, 0);
    return {
      name: this.name,
      ...verdict,
      counts: { 'office hours of a day (ms)': officeDayMsOf(this.scale), strikes, ...Object.fromEntries(struck), 'processes that ended by themselves': system.endedByThemselves, ...verdict.counts },
      seed: this.random.seed,
    };
  }

  async release(): Promise<void> {
    const stage = this.#stage;
    if (stage === null) return;
    await stage.hand.release();
    await stage.system.stop();
    await stage.mail.stop();
    await stage.redis?.stop();
    await stage.database.stop();
    await rm(path.join(stage.folder, 'data'), { recursive: true, force: true });
  }

  get #running(): Stage {
    if (this.#stage === null) throw new Error('not prepared');
    return this.#stage;
  }

  /** The first half with the queue in the database, the second in Redis where there is one. */
  async #passTime(hand: ClockHand, system: System): Promise<void> {
    const [begin, end, half] = [beginOf(this.scale), endOf(this.scale), this.scale.milliseconds / 2];
    await hand.moveTo((begin + end) / 2, half);
    if (this.#running.redis !== null) this.diary.note('half of the month is over; the queue moves to Redis');
    await system.useQueue('Redis');
    await hand.moveTo(end, half);
    this.diary.note('the month is over');
  }
}
