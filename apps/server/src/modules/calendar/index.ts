export { AnnouncedDayEntity, type AnnouncedKind } from './announced-day.entity.js';
export { AnnouncedDays, type AnnouncedDay, type Announcement } from './announced-days.js';
export { CalendarModule } from './calendar.module.js';
export { Calendar, type ChangedDay, type HolidaysByProvince } from './calendar.js';
export { HolidayEffect, type EffectOfHoliday, type HolidayChange, type MovedDueDay, type MovedReminders } from './holiday-effect.js';
