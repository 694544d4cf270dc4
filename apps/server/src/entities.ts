import { AccessGrantEntity, AccessReadEntity } from './modules/access/index.js';
import { InvitationEntity, KeptLetterEntity, PasswordResetEntity } from './modules/accounts/index.js';
import { AgencyEntity, DivisionEntity, ProvinceEntity } from './modules/agencies/index.js';
import { AnalysisEntity } from './modules/analyses/index.js';
import { ApprovalEntity } from './modules/approvals/approval.entity.js';
import { RemarkEntity } from './modules/approvals/remark.entity.js';
import { AnnouncedDayEntity } from './modules/calendar/index.js';
import { ContentSnapshotEntity, CycleEntity, CycleTransitionEntity, ReopeningEntity } from './modules/cycles/index.js';
import { DeadlineEntity, ReminderEntity, ReminderPauseEntity } from './modules/deadlines/index.js';
import { DefinitionMigrationCycleEntity, DefinitionMigrationEntity } from './modules/definitions/index.js';
import { DemonstrationMarkerEntity } from './modules/demonstration/index.js';
import { DocumentEntity } from './modules/documents/index.js';
import { EvidenceEntity } from './modules/evidence/index.js';
import { IntakeEntity, IntakeFindingEntity, IntakePageEntity, IntakeRowEntity } from './modules/intake/index.js';
import { LineEventEntity, LineLinkEntity, LinePairingEntity, LineQuotaEntity } from './modules/line/index.js';
import { MeasureEntity } from './modules/measures/index.js';
import { LetterChoiceEntity, LetterEntity, MailBounceEntity } from './modules/letters/index.js';
import { DeliveryEntity, NotificationEntity } from './modules/notifications/index.js';
import { CalendarEventEntity, CalendarFeedEntity } from './modules/calendar-feed/index.js';
import { AccountEntity, PositionEntity, PositionHolderEntity, WaiverEntity } from './modules/people/index.js';
import { DeadlineMoveEntity, MilestonePolicyEntity, MovedDeadlineEntity, MovedLineEntity } from './modules/policy/index.js';
import { ReportEntryEntity } from './modules/reports/index.js';
import { FindingEntity, ResultEntity } from './modules/results/index.js';
import { WebhookCursorEntity, WebhookDeliveryEntity, WebhookEndpointEntity } from './modules/webhooks/index.js';
import { platformEntities } from './platform/platform-entities.js';

/** Every table, in one place: what is missing here has no migration. */
export const entities = [
  ...platformEntities,
  AccessGrantEntity,
  AccessReadEntity,
  AccountEntity,
  AgencyEntity,
  AnalysisEntity,
  AnnouncedDayEntity,
  ApprovalEntity,
  CalendarEventEntity,
  CalendarFeedEntity,
  ContentSnapshotEntity,
  CycleEntity,
  CycleTransitionEntity,
  DeadlineEntity,
  DeadlineMoveEntity,
  DefinitionMigrationCycleEntity,
  DefinitionMigrationEntity,
  DemonstrationMarkerEntity,
  DeliveryEntity,
  DivisionEntity,
  DocumentEntity,
  EvidenceEntity,
  FindingEntity,
  IntakeEntity,
  IntakeFindingEntity,
  IntakePageEntity,
  IntakeRowEntity,
  InvitationEntity,
  KeptLetterEntity,
  LetterChoiceEntity,
  LetterEntity,
  MailBounceEntity,
  LineEventEntity,
  LineLinkEntity,
  LinePairingEntity,
  LineQuotaEntity,
  MeasureEntity,
  MilestonePolicyEntity,
  MovedDeadlineEntity,
  MovedLineEntity,
  NotificationEntity,
  PasswordResetEntity,
  PositionEntity,
  PositionHolderEntity,
  ProvinceEntity,
  RemarkEntity,
  ReminderEntity,
  ReminderPauseEntity,
  ReopeningEntity,
  ReportEntryEntity,
  ResultEntity,
  WaiverEntity,
  WebhookCursorEntity,
  WebhookDeliveryEntity,
  WebhookEndpointEntity,
];
