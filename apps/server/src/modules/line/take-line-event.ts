import { Injectable } from '@nestjs/common';
import type { messagingApi } from '@line/bot-sdk';
import { toArabicDigits } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { Refusal, Throttle, Transactions, triesOfCode, type Try } from '../../platform/index.js';
import { AnswerLine } from './answer-line.js';
import type { LineEvent } from './read-line-events.js';
import { LineLinks } from './line-links.js';
import { LinePairings } from './line-pairings.js';
import { lineWords } from './line-words.js';

type Of<T extends LineEvent['type']> = Extract<LineEvent, { type: T }>;
/** What is said once the event's transaction has committed: a message, an offer to link, or nothing. */
type Answer = messagingApi.Message | 'offer' | null;

/** LINE tells an event again when it has missed our answer. */
const first = 'INSERT INTO line_event (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id';
const forget = `DELETE FROM line_event WHERE at < now() - interval '7 days'`;
const code = /^\s*(\d{8})\s*$/;
/** People type Thai digits too. */
const codeIn = (text: string): string | null => code.exec(toArabicDigits(text))?.[1] ?? null;

/** Does what an event asks for, once however often it is told, and answers in the chat. */
@Injectable()
export class TakeLineEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LineLinks,
    private readonly pairings: LinePairings,
    private readonly throttle: Throttle,
    private readonly answers: AnswerLine,
  ) {}

  async take(event: LineEvent): Promise<void> {
    const typed = event.type === 'message' ? codeIn(event.message.text) : null;
    if (typed === null) return this.#answer(event, await this.#once(event, (tx) => this.#do(tx, event)));
    const tried = await this.#tryOf(event);
    if (tried === null) return this.#answer(event, lineWords.rest);
    const answer = await this.#once(event, (tx) => this.#code(tx, event.source.userId, typed));
    if (answer === lineWords.linked) await this.throttle.succeeded(tried);
    return this.#answer(event, answer);
  }

  #once(event: LineEvent, work: (tx: EntityManager) => Promise<Answer>): Promise<Answer> {
    return this.transactions.run('engine', async (tx) => {
      await tx.query(forget);
      const rows = await tx.query<unknown[]>(first, [event.webhookEventId]);
      return rows.length === 0 ? null : work(tx);
    });
  }

  /** Eight digits can be guessed where nobody slows it down. @returns `null` while the LINE user rests. */
  async #tryOf({ source: { userId } }: LineEvent): Promise<Try | null> {
    try {
      return await this.throttle.begin(triesOfCode(`line:${this.links.hashOf(userId)}`));
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  async #answer({ replyToken, source: { userId } }: LineEvent, answer: Answer): Promise<void> {
    if (answer === 'offer') await this.answers.offerLink(replyToken, userId);
    else if (answer !== null) await this.answers.say(replyToken, answer);
  }

  async #do(tx: EntityManager, event: LineEvent): Promise<Answer> {
    switch (event.type) {
      case 'follow':
        return this.#follow(tx, event);
      case 'unfollow':
        await this.links.block(tx, event.source.userId);
        return null;
      case 'accountLink':
        return this.#accountLink(tx, event);
      case 'message':
        return (await this.links.accountOf(tx, event.source.userId)) === null ? 'offer' : lineWords.nobodyReads;
    }
  }

  async #follow(tx: EntityManager, { source: { userId } }: Of<'follow'>): Promise<Answer> {
    if ((await this.links.accountOf(tx, userId)) === null) return 'offer';
    await this.links.unblock(tx, userId);
    return lineWords.welcomeBack;
  }

  async #accountLink(tx: EntityManager, { source: { userId }, link }: Of<'accountLink'>): Promise<Answer> {
    const accountId = link.result === 'ok' ? await this.pairings.use(tx, 'dialog', link.nonce) : null;
    return accountId === null ? lineWords.failed : this.#link(tx, accountId, userId);
  }

  async #code(tx: EntityManager, userId: string, typed: string): Promise<Answer> {
    const accountId = await this.pairings.use(tx, 'code', typed);
    return accountId === null ? lineWords.wrongCode : this.#link(tx, accountId, userId);
  }

  async #link(tx: EntityManager, accountId: string, userId: string): Promise<Answer> {
    return (await this.links.link(tx, accountId, userId)) ? lineWords.linked : lineWords.noPosition;
  }
}
