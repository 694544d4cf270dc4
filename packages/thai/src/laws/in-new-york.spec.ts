/**
 * @jest-environment ./src/laws/zone-environment.mjs
 * @jest-environment-options {"zone": "America/New_York"}
 */
import { calendarLaws } from './calendar-laws.js';

calendarLaws('America/New_York');
