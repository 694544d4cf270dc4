import { setTimeout } from 'node:timers/promises';
import type { Diary } from './diary.js';
import type { Disturbance } from './disturbance.js';
import type { Random } from './random.js';

/** Milliseconds between two strikes, and for how long what was struck stays down: from, to. */
export interface Rhythm {
  readonly between: readonly [number, number];
  readonly down: readonly [number, number];
}

/** Chooses harm at random, one after the other and at times several at once; the same kind not twice at a time. */
export class Disturber {
  readonly counts = new Map<string, number>();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly random: Random,
    private readonly diary: Diary,
  ) {}

  /** Strikes until told to stop; then waits until everything is put right again. */
  async run({ between, down }: Rhythm, disturbances: () => readonly Disturbance[], stop: AbortSignal): Promise<void> {
    while (await this.#pause(between, stop)) {
      const free = disturbances().filter(({ name }) => !this.#underWay.has(name));
      if (free.length > 0) this.#strike(this.#choose(free), this.random.between(...down));
    }
    await this.allRight();
  }

  async allRight(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  #strike(disturbance: Disturbance, downMs: number): void {
    const { name } = disturbance;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.diary.note(`${name} (${downMs} ms)`);
    this.#underWay.set(name, disturbance.strike(downMs).finally(() => this.#underWay.delete(name)));
  }

  #choose(disturbances: readonly Disturbance[]): Disturbance {
    return this.random.pick(disturbances.flatMap((disturbance) => Array.from({ length: disturbance.weight }, () => disturbance)));
  }

  /** @returns whether it goes on. */
  #pause(between: Rhythm['between'], stop: AbortSignal): Promise<boolean> {
    return setTimeout(this.random.between(...between), true, { signal: stop }).catch(() => false);
  }
}
