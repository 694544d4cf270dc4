import { paperNoteAfterDays } from '@prongsai/contracts';
import { daysBetween } from '@prongsai/thai';

/** A decision that was signed on paper before it is recorded here. */
export interface PaperDecision {
  /** `null` while nothing readable is typed. */
  signedOn: string | null;
  note: string;
}

export type PaperFault = 'dayMissing' | 'inFuture' | 'beforeText' | 'noteMissing';

export const asksForNote = (signedOn: string, today: string): boolean => daysBetween(signedOn, today) > paperNoteAfterDays;

/** What the server would refuse, told before it is asked. */
export function paperFaultOf({ signedOn, note }: PaperDecision, textSince: string, today: string): PaperFault | null {
  if (signedOn === null) return 'dayMissing';
  if (signedOn > today) return 'inFuture';
  if (signedOn < textSince) return 'beforeText';
  return asksForNote(signedOn, today) && note.trim() === '' ? 'noteMissing' : null;
}

/** What goes along with the approval. */
export const paperToSend = ({ signedOn, note }: PaperDecision): { effectiveOn?: string; paperNote?: string } => ({
  ...(signedOn === null ? {} : { effectiveOn: signedOn }),
  ...(note.trim() === '' ? {} : { paperNote: note.trim() }),
});
