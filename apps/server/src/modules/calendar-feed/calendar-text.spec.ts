import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { startOfDayInBangkok } from '../../platform/index.js';
import type { CalendarEvent } from './calendar-events.js';
import { calendarText } from './calendar-text.js';

const event: CalendarEvent = {
  id: '019acb00-0000-7000-8000-000000000001', provinceId: 'p', cycleId: 'c', definitionId: 'annual-cycle', agencyId: 'a', agency: 'ทต.กุดรัง', fiscalYear: 2569,
  milestone: 'sixMonthReport', measure: null, dueOn: '2026-04-16', firstDueOn: '2026-04-16', state: 'open', sequence: 0, changedAt: startOfDayInBangkok('2026-01-05'),
};
const heading = { name: 'กำหนดของฉัน', consoleUrl: 'https://prongsai.example.go.th' };
/** Songkran of that year. */
const songkran = new Set(['2026-04-13', '2026-04-14', '2026-04-15']);
const written = (...events: Partial<CalendarEvent>[]) => calendarText(heading, events.map((given) => ({ ...event, ...given })), () => songkran);
const read = (given: Partial<CalendarEvent> = {}) => new ICAL.Event(new ICAL.Component(ICAL.parse(written(given))).getFirstSubcomponent('vevent')!);

describe('a deadline in a calendar', () => {
  it('is its whole due day, whatever the zone of the machine', () => {
    const { startDate } = read();
    expect(startDate.isDate).toBe(true);
    expect(startDate.toString()).toBe('2026-04-16');
    expect(read().uid).toBe('019acb00-0000-7000-8000-000000000001@prongsai');
  });

  it('says in Thai what is due of whom, and where to go', () => {
    expect(read().summary).toBe('ครบกำหนด: รายงาน 6 เดือน – ทต.กุดรัง (ปีงบประมาณ 2569)');
    expect(read().description).toBe('ครบกำหนดสิ้นวันที่ 16 เมษายน 2569');
    expect(read().component.getFirstPropertyValue('url')).toBe('https://prongsai.example.go.th/agencies/a/year');
    expect(read({ measure: { no: 3, title: 'เผยแพร่ขั้นตอนการให้บริการ' } }).summary).toContain('มาตรการที่ 3 เผยแพร่ขั้นตอนการให้บริการ');
  });

  it('rings at nine on the working day before, over holidays and the weekend', () => {
    const alarm = read().component.getFirstSubcomponent('valarm')!;
    const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
    // Friday the tenth at nine, before Songkran, to Thursday the sixteenth at midnight.
    expect(trigger.toSeconds()).toBe(-(6 * 24 - 9) * 3600);
  });

  it('has a higher number and says from when it was moved', () => {
    const moved = read({ dueOn: '2026-04-24', sequence: 1 });
    expect(moved.sequence).toBe(1);
    expect(moved.description).toBe('ครบกำหนดสิ้นวันที่ 24 เมษายน 2569 เดิมกำหนดวันที่ 16 เมษายน 2569');
  });

  it('is ticked and silent once it is done, and withdrawn with its year', () => {
    const done = read({ state: 'done', sequence: 1 });
    expect(done.summary).toMatch(/^✓ แล้วเสร็จ: /);
    expect(done.component.getFirstSubcomponent('valarm')).toBeNull();
    expect(done.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(read({ state: 'cancelled' }).component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('is the same text for the same deadlines, to the byte', () => {
    expect(written({}, { id: 'other' })).toBe(written({}, { id: 'other' }));
  });

  it('tells how often to look again, and is a calendar where nothing is due', () => {
    expect(written()).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(new ICAL.Component(ICAL.parse(written())).getAllSubcomponents('vevent')).toEqual([]);
  });
});
