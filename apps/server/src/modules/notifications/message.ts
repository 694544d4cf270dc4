import type { Seat } from '../people/index.js';
import type { Letter } from './letters.js';

/** A duty is told whoever is asked to act; of notices a person may want no letters. */
export type MessageKind = 'duty' | 'notice';

export interface Message {
  /** Names what happened; the same event tells a position once, however often it is handled. */
  readonly event: string;
  /** What it is about, e.g. `deadline:<id>`, `approval:<id>` or `cycle:<id>`: what has not left yet is withdrawn by it. */
  readonly topic: string;
  readonly kind: MessageKind;
  /** Working days by which the work is late; 0 as long as it is not. */
  readonly lateDays: number;
  readonly seats: readonly Seat[];
  readonly letter: Letter;
  /** A path of the console. */
  readonly link: string | null;
  /**
   * When it may leave as a letter: `soon` waits some minutes for what else happens to the same person, `now` has been planned for this
   * very hour, `never` is told in the console alone.
   */
  readonly leaves: 'soon' | 'now' | 'never';
}
