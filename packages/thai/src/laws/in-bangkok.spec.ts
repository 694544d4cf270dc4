/**
 * @jest-environment ./src/laws/zone-environment.mjs
 * @jest-environment-options {"zone": "Asia/Bangkok"}
 */
import { calendarLaws } from './calendar-laws.js';

calendarLaws('Asia/Bangkok');
