import { accessRoutes } from './access.js';
import { agencyRoutes } from './agencies.js';
import { apiTokenRoutes } from './api-tokens.js';
import { authRoutes } from './auth.js';
import { calendarFeedRoutes } from './calendar-feeds.js';
import { approvalRoutes } from './approvals.js';
import { cycleRoutes } from './cycles.js';
import { deadlineRoutes } from './deadlines.js';
import { definitionRoutes } from './definitions.js';
import { documentRoutes } from './documents.js';
import { evidenceRoutes } from './evidence.js';
import { followUpRoutes } from './follow-up.js';
import { holidayRoutes } from './holidays.js';
import { identityRoutes } from './identities.js';
import { intakeRoutes } from './intake-routes.js';
import { invitationRoutes } from './invitations.js';
import { lineRoutes } from './line.js';
import { letterRoutes } from './letters.js';
import { messageRoutes } from './messages.js';
import { passkeyRoutes } from './passkeys.js';
import { passwordRoutes } from './passwords.js';
import { peopleRoutes } from './people.js';
import { planRoutes } from './plans.js';
import { personalDataRoutes } from './personal-data.js';
import { publicationRoutes } from './publication.js';
import { reminderRoutes } from './reminders.js';
import { reportRoutes } from './reports.js';
import { resultRoutes } from './results.js';
import { secondFactorRoutes } from './second-factor.js';
import { sessionRoutes } from './sessions.js';
import { suggestionRoutes } from './suggestions.js';
import { trailRoutes } from './trail.js';
import { webhookRoutes } from './webhooks.js';

/** Every route of the API, by name. The server refuses to boot when one is missing or one too many is mounted. */
export const routes = {
  ...authRoutes,
  ...apiTokenRoutes,
  ...identityRoutes,
  ...invitationRoutes,
  ...passkeyRoutes,
  ...passwordRoutes,
  ...secondFactorRoutes,
  ...sessionRoutes,
  ...agencyRoutes,
  ...resultRoutes,
  ...cycleRoutes,
  ...deadlineRoutes,
  ...definitionRoutes,
  ...approvalRoutes,
  ...peopleRoutes,
  ...accessRoutes,
  ...planRoutes,
  ...reportRoutes,
  ...documentRoutes,
  ...evidenceRoutes,
  ...followUpRoutes,
  ...holidayRoutes,
  ...intakeRoutes,
  ...letterRoutes,
  ...messageRoutes,
  ...reminderRoutes,
  ...publicationRoutes,
  ...suggestionRoutes,
  ...trailRoutes,
  ...personalDataRoutes,
  ...calendarFeedRoutes,
  ...lineRoutes,
  ...webhookRoutes,
};
export type RouteName = keyof typeof routes;

export * from './access.js';
export * from './agencies.js';
export * from './api-tokens.js';
export * from './approvals.js';
export * from './auth.js';
export * from './calendar-feeds.js';
export * from './cycles.js';
export * from './deadlines.js';
export * from './definitions.js';
export * from './results.js';
export * from './documents.js';
export * from './evidence.js';
export * from './follow-up.js';
export * from './holidays.js';
export * from './identities.js';
export * from './intake-import.js';
export * from './intake-routes.js';
export * from './intakes.js';
export * from './invitations.js';
export * from './line.js';
export * from './letters.js';
export * from './messages.js';
export * from './passkeys.js';
export * from './passwords.js';
export * from './people.js';
export * from './plans.js';
export * from './personal-data.js';
export * from './publication.js';
export * from './reminders.js';
export * from './reports.js';
export * from './second-factor.js';
export * from './sessions.js';
export * from './suggestions.js';
export * from './trail.js';
export * from './webhooks.js';
