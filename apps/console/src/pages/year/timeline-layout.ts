import { daysInMonth, fiscalYearMonths, readDay } from '@prongsai/thai';

/** Where a day stands in a calendar of equal months, counted from a first month: 0 is its first day, 1.5 the middle of the next. */
export function monthPosition(day: string, firstMonth: string): number {
  const { year, month, day: date } = readDay(day);
  const first = readDay(`${firstMonth}-01`);
  return (year - first.year) * 12 + (month - first.month) + (date - 1) / daysInMonth(year, month);
}

const isOff = (day: string, firstMonth: string, count: number): boolean => {
  const at = monthPosition(day, firstMonth);
  return at < 0 || at > count;
};

/** Whether a day lies outside the months that are drawn for a fiscal year. */
export const isOffTheYear = (day: string, fiscalYear: number): boolean => isOff(day, `${fiscalYear - 544}-10`, 13);

export type TimelineEntry = {
  state: string;
  status: 'done' | 'here' | 'ahead';
  from: string | null;
  until: string | null;
  dueOn: string | null;
};

export type TimelineSegment = TimelineEntry & { left: number; width: number };
export type TimelineMonth = { month: string; left: number; width: number };
export type TimelineLayout = { months: TimelineMonth[]; segments: TimelineSegment[]; todayAt: number; /** Where the due day of the present state lies. */ dueAt: number | null };

/** Days as month positions; what lies ahead without a date shares the time up to the next known due day. */
function boundaries(entries: readonly TimelineEntry[], position: (day: string) => number, today: number, end: number): number[] {
  const known = entries.map((entry) => {
    if (entry.status === 'done') return entry.until ? position(entry.until) : null;
    if (entry.status === 'here') return today;
    return entry.dueOn ? Math.max(position(entry.dueOn), today) : null;
  });
  const first = entries[0]?.from;
  const bounds = [first ? position(first) : 0];
  known.forEach((value, at) => {
    const previous = bounds[at] ?? 0;
    if (value !== null) return bounds.push(Math.max(value, previous));
    const ahead = known.slice(at).findIndex((later) => later !== null);
    const steps = ahead < 0 ? known.length - at : ahead + 1;
    const target = ahead < 0 ? end : (known[at + ahead] ?? end);
    return bounds.push(previous + Math.max(0, target - previous) / steps);
  });
  return bounds;
}

/** Gives every stretch its least room in percent, moving its neighbours as little as it must; `bounds` has one more entry than `least`. */
export function spread(bounds: readonly number[], least: readonly number[], whole = 100): number[] {
  const moved = [...bounds];
  const asked = least.reduce((sum, one) => sum + one, 0);
  const room = least.map((one) => one * Math.min(1, whole / Math.max(asked, 1)));
  for (let at = 1; at < moved.length; at += 1) moved[at] = Math.max(moved[at]!, moved[at - 1]! + room[at - 1]!);
  moved[moved.length - 1] = Math.min(moved.at(-1)!, whole);
  for (let at = moved.length - 2; at >= 0; at -= 1) moved[at] = Math.min(moved[at]!, moved[at + 1]! - room[at]!);
  return moved.map((value) => Math.max(0, value));
}

/** The same stretching for the months, so that bars and months never tell two different times. */
function stretched(at: number, from: readonly number[], to: readonly number[]): number {
  const next = from.findIndex((value) => value > at);
  const low = next < 0 ? from.length - 1 : next - 1;
  const [a, b] = [from[low] ?? 0, next < 0 ? 100 : from[next]!];
  const [x, y] = [to[low] ?? 0, next < 0 ? 100 : to[next]!];
  return b === a ? y : x + ((at - a) / (b - a)) * (y - x);
}

/**
 * Lays the states of a cycle on the months of its fiscal year (October to the October after). A state too short to be read is widened,
 * and the months are widened with it. `leastOf` and all positions are percent of the whole width.
 */
export function timelineLayout(entries: readonly TimelineEntry[], fiscalYear: number, today: string, leastOf: (entry: TimelineEntry) => number = () => 6): TimelineLayout {
  const months = [...fiscalYearMonths(fiscalYear), ...fiscalYearMonths(fiscalYear + 1).slice(0, 1)].map(({ start }) => start.slice(0, 7));
  const count = months.length;
  const firstMonth = months[0] ?? '';
  const position = (day: string) => Math.min(count, Math.max(0, monthPosition(day, firstMonth)));
  const percent = (value: number) => (value / count) * 100;
  // A record of the past stands where its present step began: today lies far off its months.
  const hereFrom = entries.find(({ status }) => status === 'here')?.from;
  const present = hereFrom && isOff(today, firstMonth, count) ? hereFrom : today;
  const raw = boundaries(entries, position, position(present), count).map(percent);
  const drawn = spread(raw, entries.map(leastOf));
  const anchors = [0, ...raw, 100];
  const places = [0, ...drawn, 100];
  const columns = months.map((month, at) => {
    const left = stretched(percent(at), anchors, places);
    return { month, left, width: stretched(percent(at + 1), anchors, places) - left };
  });
  const segments = entries.map((entry, at) => ({ ...entry, left: drawn[at]!, width: drawn[at + 1]! - drawn[at]! }));
  const here = segments.find((segment) => segment.status === 'here');
  const todayAt = here ? here.left + here.width : stretched(percent(position(present)), anchors, places);
  const dueAt = here?.dueOn ? stretched(percent(position(here.dueOn)), anchors, places) : null;
  return { months: columns, segments, todayAt, dueAt };
}
