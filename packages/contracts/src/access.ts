import type { CycleRole } from '@prongsai/ita';

/** The roles a person signs in with: those of the cycle, without the engine itself. */
export const roles = ['officer', 'divisionHead', 'clerk', 'executive', 'coordinator', 'auditor'] as const satisfies readonly CycleRole[];
export type Role = (typeof roles)[number];

export const permissions = [
  'access.breakGlass',
  'access.end',
  'access.grant',
  'access.read',
  'account.invite',
  'agency.read',
  'analysis.write',
  'approval.decide',
  'approval.read',
  'board.read',
  'calendar.read',
  'calendar.write',
  'clock.move',
  'cycle.open',
  'cycle.read',
  'cycle.transition',
  'deadline.move',
  'definition.migrate',
  'document.publish',
  'document.read',
  'evidence.read',
  'intake.import',
  'intake.read',
  'intake.upload',
  'intake.write',
  'line.quota',
  'measure.write',
  'notification.read',
  'people.manage',
  'people.read',
  'people.waive',
  'person.erase',
  'person.export',
  'reminder.nudge',
  'reminder.manage',
  'reminder.read',
  'report.write',
  'result.read',
  'result.write',
  'signIn.policy',
  'trail.read',
  'webhook.manage',
] as const;
export type Permission = (typeof permissions)[number];

const reading = [
  'access.read',
  'agency.read',
  'board.read',
  'calendar.read',
  'cycle.read',
  'document.read',
  'evidence.read',
  'intake.read',
  'notification.read',
  'people.read',
  'reminder.read',
  'result.read',
  'trail.read',
] as const satisfies readonly Permission[];
const deciding = ['approval.read', 'approval.decide', 'cycle.transition'] as const satisfies readonly Permission[];

/** What a role may ask for at all; the workflow's guards and the caller's scope narrow it further. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  officer: [
    ...reading,
    'access.end',
    'account.invite',
    'analysis.write',
    'cycle.open',
    'cycle.transition',
    'document.publish',
    'intake.upload',
    'intake.write',
    'measure.write',
    'people.manage',
    'report.write',
    'result.write',
    'webhook.manage',
  ],
  divisionHead: [...reading, ...deciding, 'measure.write', 'report.write'],
  clerk: [...reading, ...deciding, 'access.end'],
  executive: [...reading, ...deciding, 'access.end', 'people.waive'],
  coordinator: [
    ...reading,
    'access.end',
    'access.grant',
    'account.invite',
    'calendar.write',
    'cycle.open',
    'cycle.transition',
    'deadline.move',
    'definition.migrate',
    'intake.import',
    'intake.write',
    'line.quota',
    'people.manage',
    'people.waive',
    'person.erase',
    'person.export',
    'reminder.manage',
    'reminder.nudge',
    'signIn.policy',
    'webhook.manage',
  ],
  auditor: [...reading, 'access.breakGlass', 'access.end'],
};

/** What asks for a second factor used a short while ago, from those whose role must have one. */
export const decidingPermissions: readonly Permission[] = ['approval.decide'];

/** What an API token may be given, named one by one: never to decide, to move a cycle, to invite or to set rules. A new permission is not among them. */
export const tokenPermissions = [
  'agency.read',
  'analysis.write',
  'board.read',
  'cycle.read',
  'document.read',
  'intake.read',
  'intake.upload',
  'intake.write',
  'measure.write',
  'reminder.read',
  'report.write',
  'result.read',
  'result.write',
] as const satisfies readonly Permission[];
export type TokenPermission = (typeof tokenPermissions)[number];
