import { setTimeout } from 'node:timers/promises';
import type { Victim } from './victim.js';

/** One kind of harm. */
export interface Disturbance {
  readonly name: string;
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  /** Does it, and puts it right after the time given. */
  strike(downMs: number): Promise<void>;
}

export const killing = (victim: Victim, weight = 1): Disturbance => ({
  name: `kill ${victim.name}`,
  weight,
  async strike(downMs) {
    await victim.kill();
    await setTimeout(downMs);
    await victim.revive();
  },
});
