import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { AuditHeadEntity } from './audit/audit-head.entity.js';
import { AccountIdentityEntity } from './auth/openid/account-identity.entity.js';
import { OpenIdAttemptEntity } from './auth/openid/openid-attempt.entity.js';
import { PasskeyChallengeEntity } from './auth/passkeys/passkey-challenge.entity.js';
import { PasskeyEntity } from './auth/passkeys/passkey.entity.js';
import { AuthenticatorAppEntity } from './auth/second-factor/authenticator-app.entity.js';
import { RecoveryCodeEntity } from './auth/second-factor/recovery-code.entity.js';
import { SecondFactorPolicyEntity } from './auth/second-factor/second-factor-policy.entity.js';
import { SessionEntity } from './auth/sessions/session.entity.js';
import { SignInAttemptEntity } from './auth/throttling/sign-in-attempt.entity.js';
import { ApiTokenEntity } from './auth/tokens/api-token.entity.js';
import { ClockOffsetEntity } from './clock/clock-offset.entity.js';
import { HeartbeatEntity } from './queue/heartbeat.entity.js';
import { OutageEntity } from './queue/outage.entity.js';
import { OutboxEntity } from './outbox/outbox.entity.js';

export const platformEntities = [
  AccountIdentityEntity,
  ApiTokenEntity,
  AuditEntryEntity,
  AuditHeadEntity,
  AuthenticatorAppEntity,
  ClockOffsetEntity,
  HeartbeatEntity,
  OpenIdAttemptEntity,
  OutageEntity,
  OutboxEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  RecoveryCodeEntity,
  SecondFactorPolicyEntity,
  SessionEntity,
  SignInAttemptEntity,
];
