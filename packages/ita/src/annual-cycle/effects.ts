import type { EffectPlan } from '@prongsai/workflow';
import { milestones, type DocumentKind, type Milestone } from './names.js';

/** What the annual cycle sets in motion: each name is a job. */
export const cycleEffects = [
  'ask-approvers',
  'make-document',
  'open-next-cycle',
  'plan-reminders',
  'settle-reminders',
  'tell-approved',
  'tell-returned',
] as const;
export type CycleEffect = (typeof cycleEffects)[number];
type Plan = EffectPlan<CycleEffect>;

/** The seats of the level that has opened get the text. */
export const askApprovers: Plan = { name: 'ask-approvers', tells: ['state', 'round', 'level'] };
export const tellApproved: Plan = { name: 'tell-approved', tells: ['state', 'round'] };
export const tellReturned: Plan = { name: 'tell-returned', tells: ['state', 'round'] };
export const openNextCycle: Plan = { name: 'open-next-cycle' };
/** Plans what is missing of the ladder, for a cycle that begins or goes back. */
export const planReminders: Plan = { name: 'plan-reminders' };
/** The milestone is reached: what is still planned for it falls away. */
export const settleReminders = (milestone: Milestone): Plan => ({ name: 'settle-reminders', params: { milestone } });
export const settleAllReminders: readonly Plan[] = milestones.map(settleReminders);
export const makeDocument = (kind: DocumentKind): Plan => ({ name: 'make-document', params: { kind } });
