import { bangkokDay } from '@prongsai/thai';

/** A clock that stands until it is set; takes the place of the server's `Clock`. */
export class FixedClock {
  #now: Date;

  /** @param now an instant with its zone, e.g. `2026-03-01T09:00:00+07:00` */
  constructor(now: string) {
    this.#now = new Date(now);
  }

  now(): Date {
    return new Date(this.#now);
  }

  today(): string {
    return bangkokDay(this.#now);
  }

  set(now: string): void {
    this.#now = new Date(now);
  }

  async refresh(): Promise<void> {}

  async startAt(_tx: unknown, day: string): Promise<void> {
    this.set(`${day}T09:00:00+07:00`);
  }

  moveTo(tx: unknown, day: string): Promise<void> {
    return this.startAt(tx, day);
  }
}
