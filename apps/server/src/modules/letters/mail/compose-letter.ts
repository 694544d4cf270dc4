import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/index.js';
import { renderMail } from '../../mail/index.js';
import type { OutgoingLetter } from '../channel.js';
import { letterPage, letterSubject } from './letter-page.js';
import { UnsubscribeToken } from './unsubscribe-token.js';

export interface ComposedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** `null` where nothing of it may be ended. */
  readonly unsubscribe: string | null;
}

/** Writes a letter, for the mail server and for whoever looks at it in the console. */
@Injectable()
export class ComposeLetter {
  readonly #publicUrl: string | null;

  constructor(
    config: Config,
    private readonly token: UnsubscribeToken,
  ) {
    this.#publicUrl = config.publicUrl?.replace(/\/$/, '') ?? null;
  }

  compose(letter: OutgoingLetter): ComposedLetter {
    const unsubscribe = this.#unsubscribeOf(letter);
    const { html, text } = renderMail(letterPage(letter, { publicUrl: this.#publicUrl, unsubscribe }));
    return { subject: letterSubject(letter), html, text, unsubscribe };
  }

  /** Duties are told whoever is asked; only a letter with notices in it can be ended. */
  #unsubscribeOf({ accountId, matters }: OutgoingLetter): string | null {
    if (this.#publicUrl === null || !matters.some(({ kind }) => kind === 'notice')) return null;
    return `${this.#publicUrl}/unsubscribe/${this.token.of(accountId)}`;
  }
}
