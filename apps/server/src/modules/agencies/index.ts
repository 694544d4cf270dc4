export { Agencies, agencySummaryOf, type AgencyRow, type DivisionRow, type Scope } from './agencies.js';
export { AgenciesModule } from './agencies.module.js';
export { AgencyEntity } from './agency.entity.js';
export { DivisionEntity } from './division.entity.js';
export { provinceCalled } from './province-called.js';
export { ProvinceEntity } from './province.entity.js';
