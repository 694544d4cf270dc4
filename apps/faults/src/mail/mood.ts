/** How often, of a hundred letters, the mail server does what mail servers do. */
export interface Mood {
  /** Asks to come again (4xx). */
  readonly refuses: number;
  /** Ends the connection before it has taken the letter. */
  readonly dropsBefore: number;
  /** Takes the letter and ends the connection before it has said so. */
  readonly dropsAfter: number;
  /** Takes its time. */
  readonly delays: number;
  /** At most so many milliseconds. */
  readonly delayMs: number;
}

export const calm: Mood = { refuses: 0, dropsBefore: 0, dropsAfter: 0, delays: 0, delayMs: 0 };
export const outOfSorts: Mood = { refuses: 8, dropsBefore: 4, dropsAfter: 6, delays: 10, delayMs: 400 };
