export { Agencies, agencySummaryOf, type AgencyRow, type DivisionRow, type Scope } from './agencies.js';
