export { HolidaysModule } from './holidays.module.js';
