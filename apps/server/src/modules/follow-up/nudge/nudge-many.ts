import type { NudgeOutcome } from '@prongsai/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { problemOf, type Actor } from '../../../platform/index.js';
import { NudgeHolder } from './nudge-holder.js';

/** Nudges asked for together, each in a transaction of its own. */
@Injectable()
export class NudgeMany {
  readonly #logger = new Logger('NudgeMany');

  constructor(private readonly nudgeHolder: NudgeHolder) {}

  /** In the order given; a refusal is the answer to its own item and stops no other. */
  async nudge(actor: Actor, deadlineIds: readonly string[], note: string | undefined): Promise<NudgeOutcome[]> {
    const outcomes: NudgeOutcome[] = [];
    for (const deadlineId of deadlineIds) outcomes.push(await this.#nudge(actor, deadlineId, note));
    return outcomes;
  }

  async #nudge(actor: Actor, deadlineId: string, note: string | undefined): Promise<NudgeOutcome> {
    try {
      return { deadlineId, ok: true, nudge: await this.nudgeHolder.nudge(actor, deadlineId, note), problem: null };
    } catch (error) {
      const problem = problemOf(error, actor.language, `/deadlines/${deadlineId}/nudge`);
      if (problem.status >= 500) this.#logger.error(error instanceof Error ? error.stack : error);
      return { deadlineId, ok: false, nudge: null, problem };
    }
  }
}
