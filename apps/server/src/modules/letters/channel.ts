import type { Bilingual } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

export type ChannelName = 'email' | 'line';

/** One thing a letter tells: a message to one position of the person. */
export interface Matter {
  readonly subject: Bilingual;
  readonly body: Bilingual;
  /** A path of the console. */
  readonly link: string | null;
  /** The position it was told to, and its agency where it has one. */
  readonly position: Bilingual;
  readonly agency: Bilingual | null;
  readonly kind: 'duty' | 'notice';
  /** Working days by which the work is late; 0 as long as it is not. */
  readonly lateDays: number;
}

/** All that one person is told of one province on one day. */
export interface OutgoingLetter {
  /** The same however often it is tried: a key by which a peer knows a repetition. */
  readonly id: string;
  readonly accountId: string;
  /** Where the channel reaches the person, as it was when the letter was gathered. */
  readonly address: string;
  readonly language: 'th' | 'en';
  readonly province: Bilingual;
  /** `YYYY-MM-DD`, in Thailand. */
  readonly day: string;
  /** What is latest first. */
  readonly matters: readonly Matter[];
}

/**
 * What became of a try. `sent`: the peer has taken it. `refused`: it never will, and `reason` says why in the peer's own code (no address,
 * no personal data). `later`: nobody knows, or the peer asks to come again.
 */
export type Sent = { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'later'; readonly reason: string };

/** A way by which letters leave. No database transaction is open while it sends. */
export interface LetterChannel {
  readonly name: ChannelName;
  /** How many letters it has under way at a time. */
  readonly atOnce: number;
  /**
   * Takes letters over that e-mail would carry: those in state `waiting` of this day that were never tried, to people whom the channel reaches
   * and who chose it, as far as its budget goes, the latest matters first. It sets `channel` and `address` of `letter`, set-based, in the
   * transaction that has gathered them.
   */
  takeOver?(tx: EntityManager, day: string): Promise<void>;
  /** Tries one letter. Never throws for what a peer does. */
  send(letter: OutgoingLetter): Promise<Sent>;
}

/**
 * The ways there are, under this class as the token. A channel adds itself when its module starts. What a channel refuses, or could not
 * bring in several tries, goes by e-mail.
 */
export class LetterChannels {
  readonly #channels = new Map<ChannelName, LetterChannel>();

  add(channel: LetterChannel): void {
    this.#channels.set(channel.name, channel);
  }

  get all(): readonly LetterChannel[] {
    return [...this.#channels.values()];
  }
}
