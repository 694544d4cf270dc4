import type { StaffedPosition, Tenure, WaiverView } from '@prongsai/contracts';

/** What somebody is about to record of a position. */
export type Task =
  | { readonly kind: 'order' | 'appoint' | 'waive'; readonly position: StaffedPosition }
  | { readonly kind: 'end' | 'correct'; readonly position: StaffedPosition; readonly tenure: Tenure }
  | { readonly kind: 'revoke'; readonly position: StaffedPosition; readonly waiver: WaiverView };
