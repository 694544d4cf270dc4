import { texts } from '@prongsai/contracts';
import { addWorkingDays, formatThaiDate, type HolidaySet } from '@prongsai/thai';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { startOfDayInBangkok } from '../../platform/index.js';
import { yearLink } from '../notifications/index.js';
import type { CalendarEvent } from './calendar-events.js';

export interface CalendarHeading {
  readonly name: string;
  /** The address of the console. */
  readonly consoleUrl: string;
}

/** Offices read their calendars in the morning. */
const alarmHour = 9;
const refreshSeconds = 3600;

const isDone = ({ state }: CalendarEvent): boolean => state === 'done';

function summaryOf(event: CalendarEvent): string {
  const what = event.measure === null ? texts.milestones[event.milestone].th : `มาตรการที่ ${event.measure.no} ${event.measure.title}`;
  const said = `${what} – ${event.agency} (ปีงบประมาณ ${event.fiscalYear})`;
  return isDone(event) ? `✓ แล้วเสร็จ: ${said}` : `ครบกำหนด: ${said}`;
}

function descriptionOf(event: CalendarEvent): string {
  const moved = event.dueOn === event.firstDueOn ? '' : ` เดิมกำหนดวันที่ ${formatThaiDate(event.firstDueOn, 'long')}`;
  return `ครบกำหนดสิ้นวันที่ ${formatThaiDate(event.dueOn, 'long')}${moved}`;
}

/** Seconds from the morning of the working day before to the beginning of the day itself. */
function secondsBefore(dueOn: string, holidays: HolidaySet): number {
  const day = addWorkingDays(dueOn, -1, holidays);
  return (startOfDayInBangkok(dueOn).getTime() - startOfDayInBangkok(day).getTime()) / 1000 - alarmHour * 3600;
}

function eventData(event: CalendarEvent, consoleUrl: string, holidays: HolidaySet): ICalEventData {
  const description = descriptionOf(event);
  const alarm = { type: ICalAlarmType.display, triggerBefore: secondsBefore(event.dueOn, holidays), description: summaryOf(event) };
  return {
    id: `${event.id}@prongsai`,
    sequence: event.sequence,
    stamp: event.changedAt,
    lastModified: event.changedAt,
    allDay: true,
    start: event.dueOn,
    summary: summaryOf(event),
    description,
    url: `${consoleUrl}${yearLink(event.agencyId, event.definitionId)}`,
    status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: event.state === 'open' ? [alarm] : [],
  };
}

/** Deadlines as iCalendar (RFC 5545). A day is a day, without hours or zone, so that no program shifts it. */
export function calendarText({ name, consoleUrl }: CalendarHeading, events: readonly CalendarEvent[], holidaysOf: (provinceId: string) => HolidaySet): string {
  const calendar = ical({ name, prodId: { company: 'Prongsai', product: 'deadlines', language: 'TH' }, method: ICalCalendarMethod.PUBLISH, ttl: refreshSeconds });
  for (const event of events) calendar.createEvent(eventData(event, consoleUrl, holidaysOf(event.provinceId)));
  return calendar.toString();
}
