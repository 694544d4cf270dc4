/** Something that is killed while the rest goes on, and comes back. */
export interface Victim {
  readonly name: string;
  /** Ends it as a fault would: nothing is put in order. */
  kill(): Promise<void>;
  /** Brings it back, with what it had committed and nothing else. */
  revive(): Promise<void>;
}
