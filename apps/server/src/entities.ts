import { AgencyEntity, DivisionEntity, ProvinceEntity } from './modules/agencies/index.js';
import { CycleTimerEntity, DeadlineEntity, ReminderEntity } from './modules/deadlines/index.js';
import { DemonstrationMarkerEntity } from './modules/demonstration/index.js';
import { DocumentEntity } from './modules/documents/index.js';
import { NotificationEntity } from './modules/notifications/index.js';
import { AccountEntity, PositionEntity, PositionHolderEntity } from './modules/people/index.js';
import { platformEntities } from './platform/platform-entities.js';

/** Every table, in one place: what is missing here has no migration. */
export const entities = [
  ...platformEntities,
  AccountEntity,
  AgencyEntity,
  CycleTimerEntity,
  DeadlineEntity,
  DemonstrationMarkerEntity,
  DivisionEntity,
  DocumentEntity,
  NotificationEntity,
  PositionEntity,
  PositionHolderEntity,
  ProvinceEntity,
  ReminderEntity,
];
