export { AnnouncedDayEntity, type AnnouncedKind } from './announced-day.entity.js';
export { AnnouncedDays, type AnnouncedDay } from './announced-days.js';
export { CalendarModule } from './calendar.module.js';
export { Calendar, type HolidaysByProvince } from './calendar.js';
export { HolidayEffect, type EffectOfHoliday, type HolidayChange, type MovedDueDay, type MovedReminders } from './holiday-effect.js';
