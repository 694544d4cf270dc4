import { fromDayNumber, readDay, toDayNumber, type CalendarDay } from './calendar-day.js';

/** Epoch milliseconds, an ISO text with its zone, or anything that knows its own epoch milliseconds. */
export type Instant = number | string | { getTime(): number };

const minute = 60_000;
const dayLength = 24 * 60 * minute;
/** Thailand has kept UTC+7 without summer time since 1920: the offset is a constant, no zone table is asked. */
const bangkokOffset = 7 * 60 * minute;

const isoInstant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/;

const zoneOffset = (zone: string): number => {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * minute;
};

/** @throws RangeError when a text is no instant with a zone. */
export const toEpochMs = (instant: Instant): number => {
  if (typeof instant === 'object') return instant.getTime();
  if (typeof instant === 'number') return instant;
  const match = isoInstant.exec(instant);
  if (match === null) throw new RangeError(`Not an instant with its zone: ${instant}`);
  const [, day = '', hours, minutes, seconds = '0', fraction = '', zone = 'Z'] = match;
  const inDay = Number(hours) * 60 * minute + Number(minutes) * minute + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return toDayNumber(day) * dayLength + inDay - zoneOffset(zone);
};

/** The calendar day it is in Bangkok at an instant. */
export const bangkokDay = (instant: Instant): CalendarDay =>
  fromDayNumber(Math.floor((toEpochMs(instant) + bangkokOffset) / dayLength));

/** The time of day it is in Bangkok at an instant. */
export const bangkokTimeOfDay = (instant: Instant): { hour: number; minute: number } => {
  const shifted = toEpochMs(instant) + bangkokOffset;
  const inDay = shifted - Math.floor(shifted / dayLength) * dayLength;
  return { hour: Math.floor(inDay / (60 * minute)), minute: Math.floor(inDay / minute) % 60 };
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An instant as a text with Bangkok's offset, to the millisecond; `toEpochMs` reads it back. */
export const fromEpochMs = (epochMs: number): string => {
  const day = bangkokDay(epochMs);
  const inDay = epochMs + bangkokOffset - toDayNumber(day) * dayLength;
  const { hour, minute: minutes } = bangkokTimeOfDay(epochMs);
  const seconds = Math.floor(inDay / 1000) % 60;
  return `${day}T${twoDigits(hour)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${String(inDay % 1000).padStart(3, '0')}+07:00`;
};

const checked = (day: CalendarDay): CalendarDay => {
  readDay(day);
  return day;
};

/** The last instant of a day in Bangkok: what is due on a day is due until then. */
export const endOfDayInBangkok = (day: CalendarDay): string => `${checked(day)}T23:59:59.999+07:00`;

export const startOfDayInBangkok = (day: CalendarDay): string => `${checked(day)}T00:00:00.000+07:00`;

/** An instant from a day and a time of day (`08:30`) in Bangkok. */
export const atBangkokTime = (day: CalendarDay, time: string): string => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time of day (HH:MM): ${time}`);
  return `${checked(day)}T${time}:00.000+07:00`;
};
