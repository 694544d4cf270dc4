import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { AuditHeadEntity } from './audit/audit-head.entity.js';
import { SessionEntity } from './auth/session.entity.js';
import { SignInAttemptEntity } from './auth/sign-in-attempt.entity.js';
import { ClockOffsetEntity } from './clock/clock-offset.entity.js';
import { HeartbeatEntity } from './queue/heartbeat.entity.js';
import { OutboxEntity } from './outbox/outbox.entity.js';

export const platformEntities = [AuditEntryEntity, AuditHeadEntity, ClockOffsetEntity, HeartbeatEntity, OutboxEntity, SessionEntity, SignInAttemptEntity];
