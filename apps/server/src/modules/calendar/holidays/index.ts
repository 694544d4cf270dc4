export { OperateCalendar } from './command/operate-calendar.js';
export { readArguments, type HolidayCommand } from './command/read-arguments.js';
export { HolidaysModule } from './holidays.module.js';
