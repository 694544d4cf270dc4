/** A letter that was brought to the mail server, and what became of it: one line of the peer's record. */
export interface BroughtLetter {
  /** Real epoch milliseconds. */
  readonly at: number;
  readonly messageId: string;
  readonly to: readonly string[];
  /** `repeated`: taken before under the same Message-ID, so that its reader sees nothing of it. */
  readonly outcome: 'kept' | 'repeated' | 'refused' | 'dropped';
  /** Whoever brought it heard that it was taken. */
  readonly answered: boolean;
  /** As it came; only of what was kept. */
  readonly source?: string;
}
