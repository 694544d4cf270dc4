/**
 * @jest-environment ./src/laws/zone-environment.mjs
 * @jest-environment-options {"zone": "UTC"}
 */
import { calendarLaws } from './calendar-laws.js';

calendarLaws('UTC');
