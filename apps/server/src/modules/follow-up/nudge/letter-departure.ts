import { addWorkingDays, atBangkokTime, bangkokDay, isWorkingDay, toEpochMs, workingDayOnOrAfter, type HolidaySet, type Instant } from '@prongsai/thai';

/** Letters leave only while offices are open. */
const opens = '08:30';
const closes = '16:30';

/** When the next letter to a person can leave: now, or as the next working day begins; there is one letter a person and day. */
export function letterLeavesAt(now: Instant, hasGoneToday: boolean, holidays: HolidaySet): string {
  const today = bangkokDay(now);
  const at = toEpochMs(now);
  if (!isWorkingDay(today, holidays)) return atBangkokTime(workingDayOnOrAfter(today, holidays), opens);
  if (hasGoneToday || at >= toEpochMs(atBangkokTime(today, closes))) return atBangkokTime(addWorkingDays(today, 1, holidays), opens);
  const opening = atBangkokTime(today, opens);
  return at < toEpochMs(opening) ? opening : inBangkok(at);
}

const inBangkok = (epochMs: number): string => {
  const day = bangkokDay(epochMs);
  const rest = epochMs - toEpochMs(atBangkokTime(day, '00:00'));
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return atBangkokTime(day, `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}`);
};
