import { setTimeout } from 'node:timers/promises';
import { bangkokDay, bangkokTimeOfDay, isWorkingDay, type HolidaySet } from '@prongsai/thai';
import pg from 'pg';
import { realNow } from '../../harness/real-time.js';
import { shareOfOfficeHours } from './scale.js';

/** From `real` on the demonstration's clock ran so far ahead of the machine's. */
interface Step {
  readonly real: number;
  readonly ahead: number;
}

const tickMs = 100;
const underWay = `SELECT 1 FROM letter WHERE state = 'sending' AND claimed_until > now() LIMIT 1`;
const set = 'INSERT INTO clock_offset (id, milliseconds) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET milliseconds = excluded.milliseconds';

/** Moves the demonstration's clock for every process, in small steps, and remembers when it showed what. */
export class ClockHand {
  readonly #steps: Step[] = [];
  #client: pg.Client | null = null;

  constructor(
    private readonly databaseUrl: () => string,
    private readonly holidays: HolidaySet,
  ) {}

  get now(): number {
    return realNow() + (this.#steps.at(-1)?.ahead ?? 0);
  }

  /** While the database is down the clock stands still, but for the seconds that pass by themselves. */
  async set(instant: number): Promise<void> {
    for (;;) {
      const real = realNow();
      const ahead = Math.round(instant - real);
      if (await this.#write(ahead)) return void this.#steps.push({ real: realNow(), ahead });
      await setTimeout(tickMs);
    }
  }

  /** Step by step to an instant, in about so many real milliseconds. */
  async moveTo(end: number, milliseconds: number): Promise<void> {
    const paces = this.#pacesUntil(end, milliseconds);
    while (this.now < end) {
      const before = realNow();
      await setTimeout(tickMs);
      const passed = Math.min(realNow() - before, 2 * tickMs);
      const next = Math.min(end, this.now + passed * (this.#isOfficeHour(this.now) ? paces.office : paces.free));
      if (bangkokDay(next) !== bangkokDay(this.now)) await this.#nightPasses();
      await this.set(next);
    }
  }

  /** Waits until the clock shows an instant. */
  async until(instant: number): Promise<void> {
    while (this.now < instant) await setTimeout(tickMs);
  }

  /** The real instant at which the clock had come to an instant of its own. */
  realAt(instant: number): number {
    const found = this.#steps.findIndex(({ ahead }, at) => instant < (this.#steps[at + 1]?.real ?? Infinity) + ahead);
    const step = this.#steps[found];
    return step ? Math.max(step.real, instant - step.ahead) : realNow();
  }

  /** What the clock showed at a real instant. */
  clockAt(real: number): number {
    return real + (this.#steps.findLast((step) => step.real <= real)?.ahead ?? 0);
  }

  /** No letter is under way over a night, which is longer than any try; at this speed it must be waited for. */
  async #nightPasses(): Promise<void> {
    for (;;) {
      try {
        this.#client ??= await this.#connect();
        if ((await this.#client.query(underWay)).rowCount === 0) return;
      } catch {
        await this.release();
      }
      await setTimeout(tickMs);
    }
  }

  async #write(ahead: number): Promise<boolean> {
    try {
      this.#client ??= await this.#connect();
      await this.#client.query(set, [ahead]);
      return true;
    } catch {
      await this.release();
      return false;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl(), connectionTimeoutMillis: 2000, query_timeout: 2000 });
    // The database is killed under it all the time.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async release(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  #pacesUntil(end: number, milliseconds: number): { readonly office: number; readonly free: number } {
    const quarter = 900_000;
    let office = 0;
    const begin = this.now;
    for (let at = begin; at < end; at += quarter) if (this.#isOfficeHour(at)) office += quarter;
    const free = Math.max(0, end - begin - office);
    return { office: office / (milliseconds * shareOfOfficeHours), free: free / (milliseconds * (1 - shareOfOfficeHours)) };
  }

  #isOfficeHour(instant: number): boolean {
    const { hour } = bangkokTimeOfDay(instant);
    return hour >= 8 && hour < 17 && isWorkingDay(bangkokDay(instant), this.holidays);
  }
}
