/** Chance that can be repeated: the same seed gives the same choices, as far as the machine's own timing lets it. */
export class Random {
  #state: number;

  constructor(readonly seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both among them. */
  between(from: number, to: number): number {
    return Math.floor(from + this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError when there is nothing to pick from. */
  pick<T>(choices: readonly T[]): T {
    const [picked] = choices.slice(Math.floor(this.next() * choices.length));
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** A chance of its own that follows from this one: what others draw does not shift it. */
  fork(): Random {
    return new Random(this.between(0, 0xffff_ffff));
  }
}
