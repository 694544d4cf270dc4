import type { DueWork, PlannedLetter, WeekPlan } from '@prongsai/contracts';
import { addDays, daysBetween, fromEpochMs, type CalendarDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import { Clock, Config, Transactions, type Actor } from '../../../platform/index.js';
import { audienceNames, type DueLine } from '../../deadlines/index.js';
import { titleOf } from '../../people/index.js';
import { LetterOutlooks, type Outlook } from '../letters/letter-outlook.js';
import { Matters } from '../matters.js';
import { digestsOf, type Digest } from './digests.js';
import { ForeseeWeek, type Foreseen, type Telling } from './foresee-week.js';

type Day = WeekPlan['days'][number];
type PlannedMatter = PlannedLetter['matters'][number];

/** The letters of the next seven days, one a person and day, if nothing changes. */
@Injectable()
export class PlanWeek {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly week: ForeseeWeek,
    private readonly matters: Matters,
    private readonly outlooks: LetterOutlooks,
  ) {}

  async of(actor: Actor, agencyId: string | undefined): Promise<WeekPlan> {
    const { foreseen, works } = await this.transactions.run(actor, async (tx) => {
      const found = await this.week.of(tx, actor, agencyId);
      const deadlineIds = [...new Set([...found.tellings.flatMap(({ line }) => line ?? []), ...found.toNobody.map(({ line }) => line)].map(({ deadlineId }) => deadlineId))];
      const known = await this.matters.find(tx, actor, { deadlineIds });
      return { foreseen: found, works: new Map(known.map(({ matter }) => [matter.deadlineId, matter])) };
    });
    const outlookOf = await this.outlooks.of(actor.provinceId, [...new Set(foreseen.tellings.map(({ accountId }) => accountId))]);
    const digests = this.#digests(foreseen, outlookOf);
    const { from, until } = foreseen;
    const days = Array.from({ length: daysBetween(from, until) + 1 }, (_, ahead) => dayOf(addDays(from, ahead), digests, foreseen, works, outlookOf));
    return { from, until, days };
  }

  /** Notices leave only to whoever wants them. */
  #digests({ tellings, holidays }: Foreseen, outlookOf: (accountId: string) => Outlook): Digest<Telling>[] {
    const told = tellings
      .filter(({ kind, accountId }) => kind === 'duty' || outlookOf(accountId).notices)
      .map((telling) => ({ accountId: telling.accountId, from: Math.max(telling.from, this.clock.now().getTime()), matter: telling }));
    const times = { hours: this.config.letterHours, holidays };
    return digestsOf(told, times, (accountId) => (outlookOf(accountId).hasGoneToday ? this.clock.today() : null));
  }
}

function dayOf(day: CalendarDay, digests: readonly Digest<Telling>[], { toNobody }: Foreseen, works: ReadonlyMap<string, DueWork>, outlookOf: (accountId: string) => Outlook): Day {
  const letters = digests.filter((digest) => digest.day === day).map((digest) => letterOf(digest, works, outlookOf(digest.accountId)));
  const by = (channel: PlannedLetter['channel']) => letters.filter((letter) => letter.channel === channel).length;
  return {
    day,
    letters,
    toNobody: toNobody
      .filter((unheard) => unheard.day === day)
      .flatMap(({ line }) => matterOf(line, works).map((matter) => ({ ...matter, to: audienceNames[line.audience] }))),
    counts: { letters: letters.length, matters: letters.reduce((sum, { matters }) => sum + matters.length, 0), line: by('line'), email: by('email'), none: by(null) },
  };
}

function letterOf({ accountId, matters }: Digest<Telling>, works: ReadonlyMap<string, DueWork>, { channel }: Outlook): PlannedLetter {
  const seats = new Map(matters.map(({ seat }) => [seat.positionId, seat]));
  // Of two offices of one person a line is told once.
  const lines = new Map(matters.flatMap(({ line }) => (line ? [[line.id, line] as const] : [])));
  return {
    positions: [...seats.values()].map((seat) => ({
      id: seat.positionId, role: seat.role, title: titleOf(seat), agencyId: seat.agencyId, acting: seat.acting?.accountId === accountId,
    })),
    channel,
    waiting: matters.filter(({ line }) => line === null).length,
    matters: [...lines.values()].flatMap((line) => matterOf(line, works)),
  };
}

function matterOf({ deadlineId, rung, plannedFor }: DueLine, works: ReadonlyMap<string, DueWork>): PlannedMatter[] {
  const work = works.get(deadlineId);
  return work ? [{ ...work, rung, plannedFor: fromEpochMs(plannedFor) }] : [];
}
