import { describe, expect, it } from '@jest/globals';
import { datesIn } from './dates.js';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates on the screen', () => {
  it('are of the Buddhist era in Thai and of the common era in English', () => {
    expect(spaced(datesIn('th').weekday('2026-04-22'))).toBe('พุธ 22 เม.ย. 2569');
    expect(spaced(datesIn('th').long('2026-04-22'))).toBe('22 เมษายน 2569');
    expect(spaced(datesIn('en').short('2026-04-22'))).toBe('22 Apr 2026');
  });

  it('are the day and the time it is in Bangkok, whatever the zone of the machine', () => {
    expect(spaced(datesIn('th').moment('2026-04-21T17:30:00Z'))).toBe('22 เม.ย. 00.30 น.');
    expect(datesIn('th').dayOf('2026-04-21T17:30:00Z')).toBe('2026-04-22');
  });

  it('of a range say the month and the year once where they can', () => {
    expect(spaced(datesIn('th').range('2026-04-20', '2026-04-24'))).toBe('20 ถึง 24 เม.ย. 2569');
    expect(spaced(datesIn('th').range('2026-04-27', '2026-05-01'))).toBe('27 เม.ย. ถึง 1 พ.ค. 2569');
    expect(spaced(datesIn('th').range('2025-12-29', '2026-01-02'))).toBe('29 ธ.ค. 2568 ถึง 2 ม.ค. 2569');
    expect(spaced(datesIn('en').range('2026-04-20', '2026-04-24'))).toBe('20–24 Apr 2026');
  });

  it('never break inside', () => {
    expect(datesIn('th').short('2026-04-22')).not.toContain(' ');
    expect(datesIn('th').time('2026-04-22T06:40:00Z')).toBe('13.40\u00a0น.');
  });
});
