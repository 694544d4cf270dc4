import { addDays, bangkokDay } from '@prongsai/thai';
import { openingOf, type WorkingCalendar } from '../oracle/working-calendar.js';
import type { ClockHand } from '../town/clock-hand.js';
import { holdersOn, type Account } from '../town/province.js';
import { nameOf, type Told } from './compare-tellings.js';
import type { PostBoxes, Received } from './post-box.js';

/** What a message says, as its letter says it too, and what the system has written down about its way to a person. */
export interface Messages {
  wordsOf(notificationId: string): string;
  wayOf(notificationId: string, accountId: string): string;
}

/** Whether each matter lies in the box of each person it was told to, once. */
export class ComparedLetters {
  /** Matters that came to a person by letter. */
  arrived = 0;
  readonly lost: string[] = [];
  readonly doubled: string[] = [];
  /** Matters that were done, or moved, before their letter left. */
  withdrawn = 0;
  /** Real milliseconds from when a matter's letter could leave to when the peer had it. */
  readonly lateMs: number[] = [];

  constructor(
    told: readonly Told[],
    private readonly boxes: PostBoxes,
    private readonly messages: Messages,
    private readonly hand: ClockHand,
    private readonly calendar: WorkingCalendar,
  ) {
    for (const each of told) for (const person of holdersOn(each.office, bangkokDay(each.telling.at))) this.#compare(each, person);
    this.#countByDay();
  }

  #compare({ line, window, telling }: Told, { id: accountId, email }: Account): void {
    const words = this.messages.wordsOf(telling.id);
    const letters = this.boxes.of(email).filter(({ text }) => text.includes(words));
    const [letter] = letters;
    if (letter === undefined) {
      if (window.until < Infinity) this.withdrawn += 1;
      else this.lost.push(`no letter to ${email}: ${nameOf(line)} (${this.messages.wayOf(telling.id, accountId)})`);
      return;
    }
    this.arrived += 1;
    if (letters.length > 1) this.doubled.push(`${letters.length} letters to ${email}: ${nameOf(line)}`);
    const from = this.#couldLeave(Math.max(window.hour, openingOf(bangkokDay(telling.at))), letter);
    this.lateMs.push(Math.max(0, letter.at - this.hand.realAt(from)));
  }

  /** Where the person's letter of that day had left already, what came after it waits for the next working day. */
  #couldLeave(hour: number, letter: Received): number {
    const day = bangkokDay(hour);
    const had = this.boxes.of(letter.to).some((other) => other !== letter && this.#dayOf(other) === day);
    return had ? openingOf(this.calendar.next(addDays(day, 1))) : hour;
  }

  #countByDay(): void {
    const counts = new Map<string, number>();
    for (const letter of this.boxes.all) {
      const key = `${letter.to} on ${this.#dayOf(letter)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count > 1) this.doubled.push(`${count} letters to ${key}`);
  }

  #dayOf({ at }: Received): string {
    return bangkokDay(this.hand.clockAt(at));
  }
}
