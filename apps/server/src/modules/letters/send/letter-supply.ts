import type { ClaimedLetter } from './claim-letters.js';

interface Held {
  readonly letter: ClaimedLetter;
  /** By the monotonic clock; after it a try could outlive the claim. */
  readonly tryBefore: number;
}

/** Keeps a sender in letters: the next ones are claimed while the last ones are under way. */
export class LetterSupply {
  #held: Held[] = [];
  #claiming: Promise<void> | null = null;
  #isDry = false;
  /** A claim had grown too old before all of it was tried: there is more. */
  hasAged = false;

  /** @param tryForMs for how long after it was claimed a letter may still be tried. */
  constructor(
    private readonly claim: (atMost: number) => Promise<ClaimedLetter[]>,
    private readonly batch: number,
    private readonly tryForMs: number,
  ) {}

  /** The next letter; `null` when nothing is left to claim. */
  async next(): Promise<ClaimedLetter | null> {
    for (;;) {
      if (!this.#isDry && this.#held.length < this.batch / 2) this.#prefetch();
      const held = this.#held[0];
      if (held) return this.#take(held);
      if (this.#isDry) return null;
      await this.#claiming;
    }
  }

  /** Claims nothing more. @returns what was claimed and not tried. */
  async close(): Promise<ClaimedLetter[]> {
    this.#isDry = true;
    await this.#claiming?.catch(() => undefined);
    return this.#held.splice(0).map(({ letter }) => letter);
  }

  #prefetch(): void {
    if (this.#claiming) return;
    this.#claiming = this.#claimMore();
    // Told to whoever waits for it; nobody may be waiting yet.
    this.#claiming.catch(() => undefined);
  }

  /** Nothing is tried that could outlive its claim. */
  #take(held: Held): ClaimedLetter | null {
    if (performance.now() >= held.tryBefore) {
      this.#isDry = true;
      this.hasAged = true;
      return null;
    }
    this.#held.shift();
    return held.letter;
  }

  async #claimMore(): Promise<void> {
    const tryBefore = performance.now() + this.tryForMs;
    try {
      const letters = await this.claim(this.batch);
      if (letters.length < this.batch) this.#isDry = true;
      this.#held.push(...letters.map((letter) => ({ letter, tryBefore })));
    } catch (error) {
      this.#isDry = true;
      throw error;
    } finally {
      this.#claiming = null;
    }
  }
}
