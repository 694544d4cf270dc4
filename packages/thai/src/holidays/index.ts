export * from './holiday.js';
export { cabinetDecisions, type CabinetDecision, type DecidedDay } from './cabinet-decisions.js';
export { holidaySet, holidaysOf, type AsKnown } from './holidays-of.js';
export { lunarDaysOf, type LunarDays } from './lunar-calendar.js';
export { standingOf, type Standing } from './standing.js';
export { yearsEstablished } from './years-established.js';
