import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../../platform/index.js';
import { messageHost } from './message-host.js';
import { takenAs, type Taken } from './taken-as.js';

export interface Mail {
  /** The message id: the same however often it is tried, so that a mail server may drop a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one press ends what may be ended (RFC 8058). */
  readonly unsubscribe?: string | null;
}

/** A try takes no longer than this, whatever the mail server does. */
export const longestTryMs = 60_000;

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

const poolOf = (url: string, maxConnections: number) =>
  // A dropped connection is tried again by us, later, and not by the pool at once.
  createTransport({ url, pool: true, maxConnections, maxMessages: 1000, maxRequeues: 0, ...patience });

/** The connections of this process to the mail server, opened when the first letter leaves and closed with the process. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  readonly #host: string;
  #pool: ReturnType<typeof poolOf> | null = null;

  constructor(private readonly config: Config) {
    this.#host = messageHost(config.mailFrom);
  }

  /** Whether there is a mail server. */
  get isSet(): boolean {
    return this.config.smtpUrl !== null;
  }

  get connections(): number {
    return this.config.smtpConnections;
  }

  /** Hands one letter to the mail server, and never throws for what that one does. */
  async send({ id, to, subject, text, html, unsubscribe }: Mail): Promise<Taken> {
    if (this.config.smtpUrl === null) throw new Error('there is no mail server');
    this.#pool ??= poolOf(this.config.smtpUrl, this.config.smtpConnections);
    const oneClick = unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
    const headers = { 'Auto-Submitted': 'auto-generated', ...oneClick };
    const signal = AbortSignal.timeout(longestTryMs);
    try {
      await this.#pool.sendMail({ messageId: `<${id}@${this.#host}>`, from: this.config.mailFrom, to, subject, text, html, headers, signal });
      return { outcome: 'sent' };
    } catch (error) {
      return takenAs(error);
    }
  }

  onApplicationShutdown(): void {
    this.#pool?.close();
    this.#pool = null;
  }
}
