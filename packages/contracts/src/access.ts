import type { CycleRole } from '@prongsai/ita';

/** The roles a person signs in with: those of the cycle, without the engine itself. */
export const roles = ['officer', 'divisionHead', 'clerk', 'executive', 'coordinator', 'auditor'] as const satisfies readonly CycleRole[];
export type Role = (typeof roles)[number];

export const permissions = [
  'access.breakGlass',
  'access.end',
  'access.grant',
  'access.read',
  'agency.read',
  'analysis.write',
  'approval.decide',
  'approval.read',
  'board.read',
  'clock.move',
  'cycle.open',
  'cycle.read',
  'cycle.transition',
  'document.publish',
  'document.read',
  'evidence.read',
  'intake.import',
  'intake.read',
  'intake.upload',
  'intake.write',
  'measure.write',
  'notification.read',
  'people.manage',
  'people.read',
  'people.waive',
  'reminder.read',
  'report.write',
  'result.read',
  'result.write',
  'trail.read',
] as const;
export type Permission = (typeof permissions)[number];

const reading = [
  'access.read',
  'agency.read',
  'board.read',
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
  ],
  divisionHead: [...reading, ...deciding, 'measure.write', 'report.write'],
  clerk: [...reading, ...deciding, 'access.end'],
  executive: [...reading, ...deciding, 'access.end', 'people.waive'],
  coordinator: [
    ...reading,
    'access.end',
    'access.grant',
    'cycle.open',
    'cycle.transition',
    'intake.import',
    'intake.write',
    'people.manage',
    'people.waive',
  ],
  auditor: [...reading, 'access.breakGlass', 'access.end'],
};
