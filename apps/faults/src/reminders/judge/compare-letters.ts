import { addDays, bangkokDay } from '@prongsai/thai';
import type { WorkingCalendar } from '../oracle/working-calendar.js';
import { openingOf } from '../oracle/working-calendar.js';
import type { ClockHand } from '../town/clock-hand.js';
import { holdersOn, type Account } from '../town/province.js';
import { nameOf, type Told } from './compare-tellings.js';
import type { PostBoxes, Received } from './post-box.js';

export interface ComparedLetters {
  /** Matters that came to a person by letter. */
  readonly arrived: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Matters that were done, or moved, before their letter left. */
  readonly withdrawn: number;
  /** Real milliseconds from when a matter's letter could leave to when the peer had it. */
  readonly lateMs: readonly number[];
}

/** What a message says, as its letter says it too, and what the system has written down about its way to a person. */
export interface Messages {
  wordsOf(notificationId: string): string;
  wayOf(notificationId: string, accountId: string): string;
}

/** Whether each matter lies in the box of each person it was told to, once. */
export function compareLetters(told: readonly Told[], boxes: PostBoxes, messages: Messages, hand: ClockHand, calendar: WorkingCalendar): ComparedLetters {
  const found = { arrived: 0, lost: [] as string[], doubled: [] as string[], withdrawn: 0, lateMs: [] as number[] };
  for (const each of told) {
    for (const person of holdersOn(each.office, bangkokDay(each.telling.at))) compareMatter(each, person, boxes, messages, hand, calendar, found);
  }
  for (const [day, letters] of byPersonAndDay(boxes, hand)) if (letters.length > 1) found.doubled.push(`${letters.length} letters on one day: ${day}`);
  return found;
}

function compareMatter(
  { line, window, telling }: Told,
  { id: accountId, email }: Account,
  boxes: PostBoxes,
  messages: Messages,
  hand: ClockHand,
  calendar: WorkingCalendar,
  found: { arrived: number; lost: string[]; doubled: string[]; withdrawn: number; lateMs: number[] },
): void {
  const words = messages.wordsOf(telling.id);
  const letters = boxes.of(email).filter(({ text }) => text.includes(words));
  const [letter] = letters;
  if (letter === undefined) {
    if (window.until < Infinity) found.withdrawn += 1;
    else found.lost.push(`no letter to ${email}: ${nameOf(line)} (${messages.wayOf(telling.id, accountId)})`);
    return;
  }
  found.arrived += 1;
  if (new Set(letters.map(({ messageId }) => messageId)).size > 1) found.doubled.push(`${letters.length} letters to ${email}: ${nameOf(line)}`);
  const mayLeave = couldLeave(Math.max(window.hour, openingOf(bangkokDay(telling.at))), letter, boxes.of(email), hand, calendar);
  found.lateMs.push(Math.max(0, letter.at - hand.realAt(mayLeave)));
}

/** Where the person's letter of that day had left already, what came after it waits for the next working day. */
function couldLeave(hour: number, letter: Received, box: readonly Received[], hand: ClockHand, calendar: WorkingCalendar): number {
  const day = bangkokDay(hour);
  const had = box.some((other) => other.messageId !== letter.messageId && bangkokDay(hand.clockAt(other.at)) === day);
  return had ? openingOf(calendar.next(addDays(day, 1))) : hour;
}

function byPersonAndDay(boxes: PostBoxes, hand: ClockHand): Map<string, Received[]> {
  const found = new Map<string, Received[]>();
  for (const letter of boxes.all) {
    const key = `${letter.to} ${bangkokDay(hand.clockAt(letter.at))}`;
    found.set(key, [...(found.get(key) ?? []), letter]);
  }
  return found;
}
