import { AgencyEntity, DivisionEntity, ProvinceEntity } from './modules/agencies/index.js';
import { AccountEntity, PositionEntity, PositionHolderEntity } from './modules/people/index.js';
import { platformEntities } from './platform/platform-entities.js';

/** Every table, in one place: what is missing here has no migration. */
export const entities = [
  ...platformEntities,
  AccountEntity,
  AgencyEntity,
  DivisionEntity,
  PositionEntity,
  PositionHolderEntity,
  ProvinceEntity,
];
