import { Injectable, Logger } from '@nestjs/common';
import type { messagingApi } from '@line/bot-sdk';
import { Config } from '../../platform/index.js';
import { LineApi } from './line-api.js';
import { lineWords, linkButton } from './line-words.js';

/** Answers in the chat. An answer that does not arrive changes nothing: whoever waits for it writes again. */
@Injectable()
export class AnswerLine {
  readonly #logger = new Logger('LINE');

  constructor(
    private readonly api: LineApi,
    private readonly config: Config,
  ) {}

  async say(replyToken: string | undefined, message: messagingApi.Message): Promise<void> {
    if (replyToken === undefined) return;
    await this.#try(() => this.api.reply(replyToken, [message]));
  }

  /** Offers to link: by LINE's own dialogue where people can be led to the console, by a code otherwise. */
  async offerLink(replyToken: string | undefined, userId: string): Promise<void> {
    if (replyToken === undefined) return;
    await this.#try(async () => this.api.reply(replyToken, [await this.#offer(userId)]));
  }

  async #offer(userId: string): Promise<messagingApi.Message> {
    if (this.config.publicUrl === null) return lineWords.askForCode;
    const linkToken = await this.api.linkToken(userId);
    return linkButton(`${new URL(this.config.publicUrl).origin}/line/link?linkToken=${encodeURIComponent(linkToken)}`);
  }

  async #try(answer: () => Promise<void>): Promise<void> {
    try {
      await answer();
    } catch (error) {
      this.#logger.warn(error instanceof Error ? error.message : error);
    }
  }
}
