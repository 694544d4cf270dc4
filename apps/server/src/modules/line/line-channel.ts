import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config, Transactions } from '../../platform/index.js';
import { LetterChannels, type LetterChannel, type OutgoingLetter, type Sent } from '../letters/index.js';
import { AskQuota } from './ask-quota.js';
import { letterMessage } from './letter-message.js';
import { LineApi, LineError, type LineRefusal } from './line-api.js';
import { LineBudget } from './line-budget.js';
import { LineLinks } from './line-links.js';

const tooMany = 429;
/** The retry key was used: LINE has taken the message before. */
const takenBefore = 409;
const isSpent = ({ status, message }: LineRefusal): boolean => status === tooMany && /monthly limit/i.test(message);
/** LINE's words where the person has blocked the account, or is no friend of it any more. */
const isUnreachable = ({ status, message }: LineRefusal): boolean => status === 400 && /failed to send messages/i.test(message);
/** It may be otherwise in a while: too many at once, LINE's own fault, or a token that is being renewed. */
const mayPass = ({ status }: LineRefusal): boolean => status === null || status >= 500 || status === tooMany || status === 401;

/** Letters as messages of the LINE Official Account. What it cannot bring goes by e-mail. */
@Injectable()
export class LineChannel implements LetterChannel, OnModuleInit {
  readonly name = 'line';
  readonly atOnce = 8;
  readonly #publicUrl: string | null;

  constructor(
    private readonly channels: LetterChannels,
    private readonly api: LineApi,
    private readonly links: LineLinks,
    private readonly budget: LineBudget,
    private readonly quota: AskQuota,
    private readonly transactions: Transactions,
    config: Config,
  ) {
    this.#publicUrl = config.publicUrl?.replace(/\/$/, '') ?? null;
  }

  onModuleInit(): void {
    if (this.api.isSet) this.channels.add(this);
  }

  takeOver(tx: EntityManager, day: string): Promise<void> {
    return this.budget.takeOver(tx, day);
  }

  /** Who has unlinked or blocked us since the letter was gathered gets it by e-mail. */
  async send(letter: OutgoingLetter): Promise<Sent> {
    const userId = await this.transactions.run('engine', (tx) => this.links.userOf(tx, letter.accountId));
    if (userId === null) return { outcome: 'refused', reason: 'line-not-linked' };
    try {
      await this.api.push(userId, [letterMessage(letter, this.#publicUrl)], letter.id);
      return { outcome: 'sent' };
    } catch (error) {
      if (error instanceof LineError) return this.#outcomeOf(error.refusal, userId);
      throw error;
    }
  }

  async #outcomeOf(refusal: LineRefusal, userId: string): Promise<Sent> {
    const reason = refusal.status === null ? 'line-no-answer' : String(refusal.status);
    if (refusal.status === takenBefore) return { outcome: 'sent' };
    if (isSpent(refusal)) {
      await this.transactions.run('engine', (tx) => this.quota.isSpent(tx));
      return { outcome: 'refused', reason: 'line-quota' };
    }
    if (isUnreachable(refusal)) {
      await this.transactions.run('engine', (tx) => this.links.block(tx, userId));
      return { outcome: 'refused', reason: 'line-blocked' };
    }
    return { outcome: mayPass(refusal) ? 'later' : 'refused', reason };
  }
}
