import { z } from 'zod';
import { documentKinds, milestones } from '@prongsai/ita';
import { id } from './primitives.js';

/** What its owner is told by mail about an account, lest somebody else did it. */
export const accountChanges = [
  'password', 'app-added', 'app-removed', 'passkey-added', 'passkey-removed', 'recovery-codes-renewed', 'recovery-code-used', 'identity-linked',
  'identity-unlinked', 'token-created',
] as const;
export type AccountChange = (typeof accountChanges)[number];

/** Job payloads carry ids only: the queue's data is clear text. */
export const jobs = {
  'ask-approvers': z.object({ cycleId: id, state: z.string(), round: z.number().int(), level: z.string() }),
  'make-document': z.object({ cycleId: id, kind: z.enum(documentKinds) }),
  'plan-reminders': z.object({ cycleId: id }),
  'tell-deadline-moved': z.object({ moveId: id, provinceId: id }),
  'settle-reminders': z.object({ cycleId: id, milestone: z.enum(milestones) }),
  'tell-returned': z.object({ cycleId: id, state: z.string(), round: z.number().int() }),
  'tell-approved': z.object({ cycleId: id, state: z.string(), round: z.number().int() }),
  'tell-break-glass': z.object({ grantId: id }),
  'gather-letters': z.object({}),
  'send-letters': z.object({}),
  'send-invitation': z.object({ invitationId: id }),
  'send-password-reset': z.object({ resetId: id }),
  'tell-account-changed': z.object({ accountId: id, change: z.enum(accountChanges) }),
  'open-next-cycle': z.object({ cycleId: id }),
  'read-intake': z.object({ intakeId: id }),
  'sweep-reminders': z.object({}),
  'send-reminder': z.object({ reminderId: id }),
  'tell-outages': z.object({}),
  'anchor-trail': z.object({}),
  'ask-line-quota': z.object({}),
  'relay-webhooks': z.object({}),
  'send-webhooks': z.object({}),
  'fire-timers': z.object({}),
} as const;
export type JobName = keyof typeof jobs;
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]>;
