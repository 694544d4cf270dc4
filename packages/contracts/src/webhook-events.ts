import { auditActions, type AuditAction } from './text/audit.js';

/** Of these kinds of acts others may be told: what happens to years, documents and deadlines, never who signs in or is looked at. */
const kinds = ['cycle', 'calendar', 'deadline', 'definition', 'document', 'evidence', 'holiday', 'intake', 'policy', 'reminder'];

/** Reading is no change, and the demonstration's clock is nobody's business. */
const reading: readonly AuditAction[] = ['evidence.read'];

const kindOf = (action: string): string => action.split('.')[0] ?? '';

/** What a webhook can be told of: the acts of the trail that change the state of something. */
export const webhookEvents = auditActions.filter((action) => kinds.includes(kindOf(action)) && !reading.includes(action));
