import type { NudgePreview } from '@prongsai/contracts';
import { workingDaysBetween } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import { Clock, Transactions, type Actor } from '../../../platform/index.js';
import { Matters } from '../matters.js';
import { NextLetters } from './next-letters.js';
import { NudgeDesk } from './nudge-desk.js';
import { nudgeLetter } from './nudge-letter.js';

/** Whom nudges would reach and what they would read. Each is looked at by itself: that the first of two uses up somebody's share shows only when it is sent. */
@Injectable()
export class PreviewNudges {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly matters: Matters,
    private readonly desk: NudgeDesk,
    private readonly letters: NextLetters,
  ) {}

  async of(actor: Actor, deadlineIds: readonly string[], note: string | undefined): Promise<NudgePreview[]> {
    const { found, sheet } = await this.transactions.run(actor, async (tx) => {
      const matters = await this.matters.find(tx, actor, { deadlineIds });
      return { found: matters, sheet: await this.desk.layOut(tx, actor, matters) };
    });
    const today = this.clock.today();
    const nudgedOf = await this.letters.of(actor, found.flatMap(sheet.holdingsOf), sheet.holidays);
    return found.map((open) => {
      const { to, refusal } = sheet.whomFor(open);
      const { subject, body } = nudgeLetter(open.matter, workingDaysBetween(open.matter.dueOn, today, sheet.holidays), note);
      return { ...open.matter, to: (refusal ? sheet.holdingsOf(open) : to).map(nudgedOf), subject, body, refusal };
    });
  }
}
