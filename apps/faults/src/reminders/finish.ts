import { setTimeout } from 'node:timers/promises';
import { addDays, atBangkokTime, bangkokDay, holidaySet, isWorkingDay, toEpochMs } from '@prongsai/thai';
import type { Diary } from '../harness/diary.js';
import { calm } from '../mail/mood.js';
import type { MailServer } from '../mail/mail-server.js';
import type { Rows } from './judge/read-rows.js';
import type { ClockHand } from './town/clock-hand.js';

export interface Remaining {
  readonly hand: ClockHand;
  readonly mail: MailServer;
  readonly rows: Rows;
  readonly diary: Diary;
}

const lookMs = 300;
const patienceMs = 150_000;
const atMostDays = 8;

const underWay = `SELECT (SELECT count(*) FROM outbox WHERE handled_at IS NULL AND created_at < now() - interval '5 seconds')::int AS promised,
  (SELECT count(*) FROM reminder WHERE status = 'planned' AND planned_for <= to_timestamp($1 / 1000.0))::int AS due,
  (SELECT count(*) FROM letter WHERE state IN ('waiting', 'sending') AND day <= $2::date)::int AS leaving`;
/** Of what is judged: the system may go on telling the coordinator about these very days. */
const later = `SELECT ((SELECT count(*) FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.state = 'waiting' AND n.event LIKE 'reminder:%')
  + (SELECT count(*) FROM letter WHERE state IN ('waiting', 'sending')))::int AS count`;

/**
 * Undisturbed days after the month, one morning after the other: what came after a person's letter of a day leaves on the next working day.
 * Ends when nothing waits any more.
 */
export async function finish(remaining: Remaining): Promise<void> {
  const { hand, mail, rows, diary } = remaining;
  mail.become(calm);
  const daysOff = new Set([...holidaySet(2024, 2027), ...(await rows.of<{ day: string }>('SELECT day::text FROM announced_day')).map(({ day }) => day)]);
  for (let days = 0; days < atMostDays; days += 1) {
    let day = addDays(bangkokDay(hand.now), 1);
    while (!isWorkingDay(day, daysOff)) day = addDays(day, 1);
    await hand.set(toEpochMs(atBangkokTime(day, '09:30')));
    await settled(remaining);
    const [waiting] = await rows.of<{ count: number }>(later);
    diary.note(`${day}: ${waiting?.count ?? 0} still to leave`);
    if (days > 0 && waiting?.count === 0) return;
  }
}

/** Until everything that is due on this day has been done, or patience ends: then the verdict tells what was not. */
async function settled({ hand, rows, diary }: Remaining): Promise<void> {
  const until = performance.now() + patienceMs;
  let quietLooks = 0;
  while (quietLooks < 6) {
    await setTimeout(lookMs);
    const [left] = await rows.of<{ promised: number; due: number; leaving: number }>(underWay, [hand.now, bangkokDay(hand.now)]);
    quietLooks = left && left.promised + left.due + left.leaving === 0 ? quietLooks + 1 : 0;
    if (performance.now() > until) return diary.note(`waited in vain: ${JSON.stringify(left)}`);
  }
}
