import type { BroughtLetter } from '../../mail/brought-letter.js';
import { mailText } from '../../mail/mail-text.js';

/** A letter as the person who got it sees it. */
export interface Received {
  readonly messageId: string;
  readonly to: string;
  /** Real epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** What lies in the boxes of people: of every Message-ID the first, as mail stores keep it. */
export class PostBoxes {
  readonly #boxes = new Map<string, Received[]>();

  constructor(brought: readonly BroughtLetter[]) {
    for (const { messageId, to, at, outcome, source = '' } of brought) {
      if (outcome !== 'kept') continue;
      for (const address of to) this.#boxes.set(address, [...this.of(address), { messageId, to: address, at, text: mailText(source) }]);
    }
  }

  of(address: string): readonly Received[] {
    return this.#boxes.get(address) ?? [];
  }

  get all(): readonly Received[] {
    return [...this.#boxes.values()].flat();
  }
}
