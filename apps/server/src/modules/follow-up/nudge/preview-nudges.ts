import type { NudgePreview } from '@prongsai/contracts';
import { workingDaysBetween } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Actor } from '../../../platform/index.js';
import { Matters } from '../matters.js';
import { heldByOf } from '../who-holds.js';
import { NextLetters } from './next-letters.js';
import { NudgeDesk } from './nudge-desk.js';
import { nudgeLetter } from './nudge-letter.js';

/** Whom nudges would reach and what they would read. Each is looked at by itself: that the first of two uses up somebody's share shows only when it is sent. */
@Injectable()
export class PreviewNudges {
  constructor(
    private readonly clock: Clock,
    private readonly matters: Matters,
    private readonly desk: NudgeDesk,
    private readonly letters: NextLetters,
  ) {}

  async of(tx: EntityManager, actor: Actor, deadlineIds: readonly string[], note: string | undefined): Promise<NudgePreview[]> {
    const found = await this.matters.find(tx, actor, { deadlineIds });
    const sheet = await this.desk.layOut(tx, actor, found);
    const today = this.clock.today();
    return found.map((open) => {
      const { to, refusal } = sheet.whomFor(open);
      const { subject, body } = nudgeLetter(open.matter, workingDaysBetween(open.matter.dueOn, today, sheet.holidays), note);
      const held = (refusal ? sheet.holdingsOf(open) : to).map((holding) => heldByOf(holding, today, sheet.holidays));
      return { ...open.matter, to: held, subject, body, letter: this.letters.of(to, sheet.holidays), refusal };
    });
  }
}
