import { describe, expect, it } from '@jest/globals';
import { toEpochMs } from '@prongsai/thai';
import { onDaysOff } from './off-days.js';

const line = (id: string, at: string, provinceId = 'sathit', asked = false) => ({ id, provinceId, plannedFor: toEpochMs(at), asked });
const special = new Set(['2026-06-01', '2026-06-02']);
const holidaysOf = (provinceId: string) => (provinceId === 'sathit' ? special : new Set<string>());

describe('onDaysOff', () => {
  it('puts what was planned for a new day off to the next working morning', () => {
    expect(onDaysOff([line('a', '2026-06-01T08:30:00+07:00')], holidaysOf)).toEqual([{ id: 'a', plannedFor: '2026-06-03T08:30:00.000+07:00' }]);
  });

  it('leaves what is planned for a working day', () => {
    expect(onDaysOff([line('a', '2026-06-03T08:30:00+07:00')], holidaysOf)).toEqual([]);
  });

  it('asks the calendar of the line’s own province', () => {
    expect(onDaysOff([line('a', '2026-06-01T08:30:00+07:00', 'elsewhere')], holidaysOf)).toEqual([]);
  });

  it('leaves what a person asked for where it is', () => {
    expect(onDaysOff([line('a', '2026-06-01T08:30:00+07:00', 'sathit', true)], holidaysOf)).toEqual([]);
  });
});
