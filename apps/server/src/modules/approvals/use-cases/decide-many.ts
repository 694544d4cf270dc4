import type { BodyOf, BulkOutcome, routes } from '@prongsai/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { problemOf, Transactions, type Actor } from '../../../platform/index.js';
import { Decide } from './decide.js';

type Item = BodyOf<typeof routes.decideMany>['items'][number];

/** Approvals given together, each decided by itself: in a transaction of its own, on the text that its reader saw. */
@Injectable()
export class DecideMany {
  readonly #logger = new Logger('DecideMany');

  constructor(
    private readonly transactions: Transactions,
    private readonly decide: Decide,
  ) {}

  /** In the order given; a refusal is the answer to its own item and stops no other. */
  async approve(actor: Actor, items: readonly Item[]): Promise<BulkOutcome[]> {
    const outcomes: BulkOutcome[] = [];
    for (const item of items) outcomes.push(await this.#approve(actor, item));
    return outcomes;
  }

  async #approve(actor: Actor, { approvalId, contentHash }: Item): Promise<BulkOutcome> {
    try {
      const answer = { verdict: 'approve' as const, contentHash, remarks: [] };
      const { state } = await this.transactions.run(actor, (tx) => this.decide.decide(tx, actor, approvalId, answer));
      return { approvalId, ok: true, state, problem: null };
    } catch (error) {
      const problem = problemOf(error, actor.language, `/approvals/${approvalId}/decision`);
      if (problem.status >= 500) this.#logger.error(error instanceof Error ? error.stack : error);
      return { approvalId, ok: false, state: null, problem };
    }
  }
}
