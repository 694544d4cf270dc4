import { texts } from '@prongsai/contracts';

export type MilestoneCode = keyof typeof texts.milestones;

/** The server sends codes as text; a code without a word is shown as it is. */
export const isMilestone = (code: string): code is MilestoneCode => code in texts.milestones;
