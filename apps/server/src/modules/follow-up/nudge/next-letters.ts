import type { Nudge } from '@prongsai/contracts';
import type { HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/index.js';
import type { Holding } from '../who-holds.js';
import { letterLeavesAt } from './letter-departure.js';

/** When and by which way the letter about a nudge will likely leave. */
@Injectable()
export class NextLetters {
  constructor(private readonly clock: Clock) {}

  of(to: readonly Holding[], holidays: HolidaySet): Nudge['letter'] {
    if (to.every(({ seat }) => seat.holderEmails.length === 0)) return null;
    return { leavesAt: letterLeavesAt(this.clock.now(), false, holidays), channel: 'email' };
  }
}
