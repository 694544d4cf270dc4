import { Injectable } from '@nestjs/common';
import { refuse } from '../../errors/refusal.js';

const limit = 60;

/** How often each session or token has asked for costly things in this minute, of this process: against a flood, not a quota. */
@Injectable()
export class CostlyCalls {
  #minute = -1;
  readonly #counts = new Map<string, number>();

  /** @throws when it was too often. */
  count(caller: string, seconds = performance.now() / 1000): void {
    const minute = Math.floor(seconds / 60);
    if (minute !== this.#minute) this.#counts.clear();
    this.#minute = minute;
    const asked = (this.#counts.get(caller) ?? 0) + 1;
    this.#counts.set(caller, asked);
    if (asked > limit) throw refuse.tooManyAttempts([{ code: 'asked-too-often', params: { limit, seconds: Math.ceil((minute + 1) * 60 - seconds) } }]);
  }
}
