import { describe, expect, it } from '@jest/globals';
import { monthPosition, spread, timelineLayout, type TimelineEntry } from './timeline-layout.js';

const done = (state: string, from: string, until: string): TimelineEntry => ({ state, status: 'done', from, until, dueOn: null });
const ahead = (state: string, dueOn: string | null): TimelineEntry => ({ state, status: 'ahead', from: null, until: null, dueOn });

const year: TimelineEntry[] = [
  done('analysing', '2025-10-01', '2025-10-29'),
  done('planning', '2025-10-29', '2025-11-27'),
  { state: 'planReview', status: 'here', from: '2025-11-27', until: null, dueOn: '2025-12-26' },
  ahead('executing', null),
  ahead('sixMonthReporting', '2026-04-10'),
];

describe('the timeline on fiscal months', () => {
  it('counts months from October and days inside their own month', () => {
    expect(monthPosition('2025-10-01', '2025-10')).toBe(0);
    expect(monthPosition('2026-02-15', '2025-10')).toBe(4.5);
    expect(monthPosition('2024-02-29', '2023-10')).toBeCloseTo(4 + 28 / 29);
  });

  it('shows thirteen months, from October to the October after', () => {
    const { months } = timelineLayout(year, 2569, '2025-12-10');
    expect(months).toHaveLength(13);
    expect(months[0]?.month).toBe('2025-10');
    expect(months[12]?.month).toBe('2026-10');
  });

  it('puts "here" at the end of the present state', () => {
    const layout = timelineLayout(year, 2569, '2025-12-10');
    const here = layout.segments[2]!;
    expect(layout.todayAt).toBeCloseTo(here.left + here.width);
  });

  it('puts the due day where it lies on the months, before today when it is late', () => {
    const inTime = timelineLayout(year, 2569, '2025-12-10');
    expect(inTime.dueAt).toBeGreaterThan(inTime.todayAt);
    const late = timelineLayout(year, 2569, '2026-02-10');
    expect(late.dueAt).toBeLessThan(late.todayAt);
  });

  it('joins the stretches without a hole', () => {
    const { segments } = timelineLayout(year, 2569, '2025-12-10');
    segments.slice(1).forEach((segment, at) => expect(segment.left).toBeCloseTo(segments[at]!.left + segments[at]!.width));
  });

  it('widens states that all happened on one day, and the months with them', () => {
    const hurried = ['a', 'b', 'c', 'd'].map((state) => done(state, '2025-10-01', '2025-10-01'));
    const { segments, months } = timelineLayout([...hurried, ahead('e', '2026-09-30')], 2569, '2025-10-01', () => 6);
    segments.forEach((segment) => expect(segment.width).toBeGreaterThanOrEqual(5.99));
    months.slice(1).forEach((month, at) => expect(month.left).toBeGreaterThanOrEqual(months[at]!.left));
  });

  it('keeps a cycle of a year long past inside the picture', () => {
    const past = year.map((entry) => ({ ...entry, from: entry.from && entry.from.replace('2025', '2020'), until: entry.until && entry.until.replace('2025', '2020'), dueOn: null }));
    const { todayAt, segments } = timelineLayout(past, 2564, '2025-12-10');
    expect(todayAt).toBeLessThan(50);
    segments.forEach((segment) => expect(segment.left + segment.width).toBeLessThanOrEqual(100.001));
  });

  it('shares the room evenly when there is not enough of it', () => {
    expect(spread([0, 0, 0, 0, 0], [40, 40, 40, 40])).toEqual([0, 25, 50, 75, 100]);
  });
});
