import type { Nudged } from '@prongsai/contracts';
import { fromEpochMs, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import { Clock, Config, type Actor } from '../../../platform/index.js';
import { departureAfter, departureFrom } from '../letters/letter-departure.js';
import { LetterOutlooks, type Outlook } from '../letters/letter-outlook.js';
import { heldByOf, type Holding } from '../who-holds.js';

/** When and by which way the letters about a nudge will likely leave. */
@Injectable()
export class NextLetters {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly outlooks: LetterOutlooks,
  ) {}

  /** For any number of nudges at once; a letter waits some minutes for what else happens to the same person. */
  async of(actor: Actor, whom: readonly Holding[], holidays: HolidaySet): Promise<(holding: Holding) => Nudged> {
    const outlookOf = await this.outlooks.of(actor.provinceId, [...new Set(whom.flatMap(({ seat }) => seat.holderAccountIds))]);
    return (holding) => {
      // Of two who may act for an office the one who acts first is named first.
      const [first] = holding.seat.holderAccountIds;
      const outlook = first === undefined ? undefined : outlookOf(first);
      return { ...heldByOf(holding, this.clock.today(), holidays), letter: outlook ? this.#letterOf(outlook, holidays) : null };
    };
  }

  #letterOf({ channel, hasGoneToday }: Outlook, holidays: HolidaySet): Nudged['letter'] {
    if (channel === null) return null;
    const times = { hours: this.config.letterHours, holidays };
    const gathered = this.clock.now().getTime() + this.config.letterGatherSeconds * 1000;
    return { leavesAt: fromEpochMs(hasGoneToday ? departureAfter(this.clock.today(), times) : departureFrom(gathered, times)), channel };
  }
}
